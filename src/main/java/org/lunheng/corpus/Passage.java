package org.lunheng.corpus;

import java.util.ArrayList;
import java.util.Comparator;
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
  private static final Comparator<Passage> BY_PLACE = Comparator.comparingInt(Passage::from);

  /** Stretches of one paragraph by place, those that overlap or touch as one. */
  public static List<Passage> merged(List<Passage> passages) {
    List<Passage> merged = new ArrayList<>();
    for (Passage next : passages.stream().sorted(BY_PLACE).toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).to >= next.from) {
        Passage before = merged.get(last);
        int to = Math.max(before.to, next.to);
        merged.set(last, new Passage(before.paragraph, before.from, to));
      } else {
        merged.add(next);
      }
    }
    return merged;
  }

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
