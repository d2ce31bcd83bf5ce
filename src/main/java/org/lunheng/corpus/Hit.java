package org.lunheng.corpus;

import java.util.List;
import org.lunheng.document.Block;
import org.lunheng.document.Interview;
import org.lunheng.document.Paragraph;

/**
 * A paragraph that has what was searched for.
 *
 * @param block the block it belongs to, which says whose words these are
 * @param places where the words stand, by place, none overlapping another
 */
public record Hit(Interview interview, Block block, Paragraph paragraph, List<Passage> places) {
  public Hit {
    places = List.copyOf(places);
  }
}
