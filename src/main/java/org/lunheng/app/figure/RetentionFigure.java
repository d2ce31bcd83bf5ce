package org.lunheng.app.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lunheng.quiz.Retention;
import org.lunheng.quiz.Retention.Bin;
import org.lunheng.text.Numbers;

/**
 * What was expected of answers beside what came: a plot with the line on which both are the same,
 * and a table. In digits the table has bars of what came, with a stroke where it was expected.
 */
final class RetentionFigure {
  private static final int ROWS = 10;
  private static final int WIDEST = 40;
  private static final int LEAST_BAR = 10;
  private static final int AXIS = 5;
  private static final int LEAST_CELL = 7;

  private final Retention retention;
  private final Setting setting;

  private RetentionFigure(Retention retention, Setting setting) {
    this.retention = retention;
    this.setting = setting;
  }

  static List<Line> lines(Retention retention, Setting setting) {
    if (retention.bins().isEmpty()) {
      return List.of();
    }
    RetentionFigure figure = new RetentionFigure(retention, setting);
    List<Line> lines = new ArrayList<>();
    if (setting.form().isPictured()) {
      lines.addAll(figure.plot());
    }
    lines.addAll(figure.table());
    lines.addAll(figure.sum());
    return lines;
  }

  /** The plot goes from the lowest tenth in which there is anything up to all. */
  private List<Line> plot() {
    double least =
        retention.bins().stream()
            .mapToDouble(bin -> Math.min(bin.predicted(), bin.observed()))
            .min()
            .orElse(0);
    double from = Math.min(0.9, Math.floor(10 * least) / 10);
    int columns = Math.max(1, Math.min(WIDEST, setting.columns() - AXIS));
    Dots same = new Dots(columns, ROWS);
    for (int x = 0; x < same.width(); x += 2) {
      same.set(x, x * (same.height() - 1) / Math.max(1, same.width() - 1));
    }
    Dots points = new Dots(columns, ROWS);
    retention.bins().forEach(bin -> setPoint(bin, from, points));
    List<Line> lines = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      lines.add(line(row, columns, from, same, points));
    }
    String low = Setting.percent(from);
    LineMaker axis = setting.line().blank(AXIS).left(low, columns - AXIS + 1, Tone.QUIET);
    lines.add(axis.right(Setting.percent(1), AXIS - 1, Tone.QUIET).line());
    lines.addAll(setting.words(setting.word("stats.retention.how"), Tone.QUIET));
    return lines;
  }

  /** Four dots, so that it stands out from the line. */
  private static void setPoint(Bin bin, double from, Dots points) {
    int x = (int) Math.round((bin.predicted() - from) / (1 - from) * (points.width() - 2));
    int y = (int) Math.round((bin.observed() - from) / (1 - from) * (points.height() - 2));
    points.set(x, y);
    points.set(x + 1, y);
    points.set(x, y + 1);
    points.set(x + 1, y + 1);
  }

  private Line line(int row, int columns, double from, Dots same, Dots points) {
    String label = row == 0 ? Setting.percent(1) : "";
    label = row == ROWS - 1 ? Setting.percent(from) : label;
    LineMaker line = setting.line().right(label, AXIS - 1, Tone.QUIET).blank(1);
    for (int column = 0; column < columns; column++) {
      if (points.has(column, row)) {
        line.add(Dots.both(points, same, column, row), Tone.BAR);
      } else {
        line.add(same.at(column, row), Tone.QUIET);
      }
    }
    return line.line();
  }

  private List<Line> table() {
    List<String> heads =
        Stream.of("stats.retention.predicted", "stats.retention.observed", "stats.answers")
            .map(setting::word)
            .toList();
    List<Integer> widths =
        heads.stream().map(head -> Math.max(LEAST_CELL, setting.width().of(head))).toList();
    List<Line> lines = new ArrayList<>();
    lines.add(row(heads, widths, Tone.LOUD).line());
    int used = widths.stream().mapToInt(width -> width + Setting.GAP).sum();
    int room = Math.min(WIDEST, setting.columns() - used);
    for (Bin bin : retention.bins()) {
      List<String> numbers =
          List.of(
              Setting.percent(bin.predicted()),
              Setting.percent(bin.observed()),
              Numbers.grouped(bin.answers()));
      LineMaker line = row(numbers, widths, Tone.PLAIN);
      lines.add(line.add(bar(bin, room), Tone.BAR).line());
    }
    return lines;
  }

  private LineMaker row(List<String> cells, List<Integer> widths, Tone tone) {
    LineMaker line = setting.line();
    for (int i = 0; i < cells.size(); i++) {
      line.right(cells.get(i), widths.get(i), tone).blank(Setting.GAP);
    }
    return line;
  }

  /** A bar of what came and a stroke where it was expected, where there is no plot. */
  private String bar(Bin bin, int columns) {
    if (setting.form().isPictured() || columns < LEAST_BAR) {
      return "";
    }
    String bar = setting.form().bar(bin.observed(), columns - 1);
    int stroke = (int) Math.round(bin.predicted() * (columns - 1));
    String padded = bar + " ".repeat(columns - bar.length());
    return (padded.substring(0, stroke) + "|" + padded.substring(stroke + 1)).stripTrailing();
  }

  private List<Line> sum() {
    String predicted = Setting.percent(retention.predicted());
    String observed = Setting.percent(retention.observed());
    String answers = Numbers.grouped(retention.answers());
    String error = Setting.percent(retention.error());
    return setting.words(
        setting.word("stats.retention.sum", answers, predicted, observed, error), Tone.QUIET);
  }
}
