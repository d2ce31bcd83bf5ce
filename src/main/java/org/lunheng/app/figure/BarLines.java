package org.lunheng.app.figure;

import java.util.List;

/** Horizontal bars, each with its name before it and its numbers after them both. */
final class BarLines {
  private static final int LEAST_NAME = 10;
  private static final int LEAST_BAR = 4;
  private static final int LONGEST_BAR = 50;

  private BarLines() {}

  /**
   * A bar.
   *
   * @param share of the longest bar there can be, 0 to 1
   * @param number what it stands for
   * @param detail more about it, or empty
   */
  record Bar(String name, double share, String number, String detail) {}

  static List<Line> of(List<Bar> bars, Setting setting) {
    int most = Math.max(LEAST_NAME, setting.columns() / 3);
    int names = Math.min(most, setting.widest(bars.stream().map(Bar::name)));
    int numbers = setting.widest(bars.stream().map(Bar::number));
    int details = setting.widest(bars.stream().map(Bar::detail));
    int gaps = details == 0 ? 2 * Setting.GAP : 3 * Setting.GAP;
    int room = setting.columns() - names - numbers - details - gaps;
    int length = room < LEAST_BAR ? 0 : Math.min(room, LONGEST_BAR);
    return bars.stream().map(bar -> line(bar, names, numbers, details, length, setting)).toList();
  }

  private static Line line(
      Bar bar, int names, int numbers, int details, int length, Setting setting) {
    LineMaker line =
        setting
            .line()
            .left(bar.name(), names, Tone.PLAIN)
            .blank(Setting.GAP)
            .right(bar.number(), numbers, Tone.LOUD);
    if (details > 0) {
      line.blank(Setting.GAP).right(bar.detail(), details, Tone.QUIET);
    }
    return line.blank(Setting.GAP).add(setting.form().bar(bar.share(), length), Tone.BAR).line();
  }
}
