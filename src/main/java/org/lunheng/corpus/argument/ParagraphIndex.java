package org.lunheng.corpus.argument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lunheng.document.Block;
import org.lunheng.document.Interview;
import org.lunheng.document.Paragraph;

/** The paragraphs of an interview by their ids, in the order of the text. */
final class ParagraphIndex {
  private final Map<String, Place> places = new LinkedHashMap<>();

  /**
   * A paragraph and where it is.
   *
   * @param number counted from 0 through all blocks
   */
  record Place(Block block, Paragraph paragraph, int number) {}

  ParagraphIndex(Interview interview) {
    for (Block block : interview.blocks()) {
      for (Paragraph paragraph : block.paragraphs()) {
        places.put(paragraph.id(), new Place(block, paragraph, places.size()));
      }
    }
  }

  Optional<Place> find(String id) {
    return Optional.ofNullable(places.get(id));
  }

  List<Place> all() {
    return List.copyOf(places.values());
  }

  List<String> ids() {
    return List.copyOf(places.keySet());
  }
}
