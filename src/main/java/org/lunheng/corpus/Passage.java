package org.lunheng.corpus;

import java.util.List;
import java.util.Optional;
import org.lunheng.corpus.argument.Evidence;
import org.lunheng.document.Block;
import org.lunheng.document.Interview;
import org.lunheng.document.Paragraph;

/**
 * A stretch of an interview as it is stored.
 *
 * @param paragraph counted from 0 through all blocks
 * @param from the first string index in the paragraph's text
 * @param to the string index after the last one
 */
public record Passage(int paragraph, int from, int to) {

  /** Where evidence stands in an interview; empty if it does not. */
  public static Optional<Passage> of(Interview interview, Evidence evidence) {
    int number = 0;
    for (Block block : interview.blocks()) {
      List<Paragraph> paragraphs = block.paragraphs();
      for (Paragraph paragraph : paragraphs) {
        if (paragraph.id().equals(evidence.paragraph())) {
          int from = paragraph.text().indexOf(evidence.quote());
          int to = from + evidence.quote().length();
          return from < 0 ? Optional.empty() : Optional.of(new Passage(number, from, to));
        }
        number++;
      }
    }
    return Optional.empty();
  }
}
