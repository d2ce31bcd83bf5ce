package org.lunheng.store;

import java.util.List;
import org.lunheng.document.Block;
import org.lunheng.document.Interview;

/** Counts what there is to read. */
final class Characters {
  private Characters() {}

  /** The code points in the paragraphs of an interview. */
  static int in(Interview interview) {
    return in(interview.blocks());
  }

  /** The code points in the paragraphs of blocks. */
  static int in(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block -> block.paragraphs().stream())
        .mapToInt(paragraph -> paragraph.text().codePointCount(0, paragraph.text().length()))
        .sum();
  }
}
