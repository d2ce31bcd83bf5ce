package org.lunheng.app.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lunheng.quiz.Statistics.Matrix;

/**
 * Who was named when somebody was asked for: a row for each who was asked for, a column for each
 * who was named, under the letter of that one's row. Where not all columns have room, the rest
 * stands in another table below. Shades are shares of the row.
 */
final class MatrixFigure {
  private static final int LETTERS = 26;
  private static final int LEAST_NAME = 8;
  private static final int PERCENT = 4;
  private static final int PAIRS = 3;
  private static final String NEVER = ".";

  private final Matrix matrix;
  private final Setting setting;
  private final List<String> speakers;
  private final List<String> names;
  private final int letters;
  private final int digits;

  MatrixFigure(Matrix matrix, Setting setting) {
    this.matrix = matrix;
    this.setting = setting;
    this.speakers = matrix.speakers();
    this.names = speakers.stream().map(setting.names()::speaker).toList();
    this.letters = speakers.isEmpty() ? 0 : letter(speakers.size() - 1).length();
    this.digits =
        Math.max(
            letters, setting.widest(speakers.stream().flatMap(this::counts).map(String::valueOf)));
  }

  private Stream<Integer> counts(String asked) {
    return speakers.stream().map(named -> matrix.counts().count(asked, named));
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    if (speakers.isEmpty()) {
      return lines;
    }
    lines.addAll(setting.words(setting.word("stats.matrix.how"), Tone.QUIET));
    int shown = columns();
    for (int from = 0; from < speakers.size(); from += shown) {
      int to = Math.min(from + shown, speakers.size());
      lines.add(head(from, to));
      for (int row = 0; row < speakers.size(); row++) {
        lines.add(row(row, from, to));
      }
    }
    lines.addAll(legend());
    lines.addAll(pairs());
    return lines;
  }

  /** a to z, then aa, ab and so on. */
  static String letter(int index) {
    String last = String.valueOf((char) ('a' + index % LETTERS));
    return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
  }

  private int nameColumns() {
    int most = Math.max(LEAST_NAME, setting.columns() / 4);
    return Math.min(most, setting.widest(names.stream()));
  }

  /** The columns before the first cell: letter, name, and the share that was right. */
  private int start() {
    return letters + 1 + nameColumns() + 1 + PERCENT;
  }

  private int cell() {
    return 1 + digits + (setting.form().isPictured() ? 1 : 0);
  }

  /** How many columns of the matrix have room side by side. */
  private int columns() {
    return Math.max(1, (setting.columns() - start()) / cell());
  }

  private Line head(int from, int to) {
    LineMaker line = setting.line().blank(start());
    for (int column = from; column < to; column++) {
      line.blank(1).right(letter(column), digits, Tone.LOUD).blank(cell() - 1 - digits);
    }
    return line.line();
  }

  private Line row(int row, int from, int to) {
    int asked = matrix.asked(speakers.get(row));
    int right = matrix.counts().count(speakers.get(row), speakers.get(row));
    String share = asked == 0 ? "" : Setting.percent((double) right / asked);
    LineMaker line =
        setting
            .line()
            .left(letter(row), letters, Tone.LOUD)
            .blank(1)
            .left(names.get(row), nameColumns(), Tone.PLAIN)
            .blank(1)
            .right(share, PERCENT, Tone.QUIET);
    for (int column = from; column < to; column++) {
      add(row, column, asked, line.blank(1));
    }
    return line.line();
  }

  private void add(int row, int column, int asked, LineMaker line) {
    int count = matrix.counts().count(speakers.get(row), speakers.get(column));
    if (count == 0) {
      line.right(NEVER, digits, Tone.QUIET).blank(cell() - 1 - digits);
      return;
    }
    Tone tone = row == column ? Tone.RIGHT : Tone.WRONG;
    line.right(String.valueOf(count), digits, tone);
    line.add(setting.form().shade(Form.level(count, asked)), tone);
  }

  private List<Line> legend() {
    if (!setting.form().isPictured()) {
      return List.of();
    }
    Object[] shades =
        IntStream.rangeClosed(1, Form.SHADES).mapToObj(setting.form()::shade).toArray();
    return setting.words(setting.word("stats.matrix.shades", shades), Tone.QUIET);
  }

  /** Two who were taken for each other. */
  private record Pair(int one, int other, int times) {}

  private List<Line> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < speakers.size(); i++) {
      for (int j = 0; j < i; j++) {
        int times = matrix.counts().between(speakers.get(j), speakers.get(i));
        pairs.add(new Pair(j, i, times));
      }
    }
    List<Line> lines = new ArrayList<>();
    pairs.stream()
        .filter(pair -> pair.times() > 0)
        .sorted(Comparator.comparing(Pair::times).reversed())
        .limit(PAIRS)
        .map(
            pair ->
                setting.word(
                    "stats.matrix.pair",
                    names.get(pair.one()),
                    names.get(pair.other()),
                    pair.times()))
        .forEach(words -> lines.addAll(setting.words(words, Tone.PLAIN)));
    return lines;
  }
}
