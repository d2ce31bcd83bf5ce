package org.lunheng.app.figure;

import java.util.List;
import java.util.stream.Stream;
import org.lunheng.text.CellWidth;
import org.lunheng.text.LineBreaker;
import org.lunheng.text.Messages;

/**
 * What figures are set in.
 *
 * @param columns how wide a line may be
 */
public record Setting(Form form, int columns, CellWidth width, Names names, Messages messages) {
  /** Between two things on a line. */
  static final int GAP = 2;

  String word(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  LineMaker line() {
    return new LineMaker(width);
  }

  /** Words in as many lines as they take. */
  List<Line> words(String words, Tone tone) {
    return new LineBreaker(width)
        .wrapped(words, Math.max(GAP, columns)).stream().map(line -> Line.of(line, tone)).toList();
  }

  /** The columns of the widest. */
  int widest(Stream<String> texts) {
    return texts.mapToInt(width::of).max().orElse(0);
  }

  /** A share in percent, 0 to 1 as 0% to 100%. */
  static String percent(double share) {
    return Math.round(100 * share) + "%";
  }
}
