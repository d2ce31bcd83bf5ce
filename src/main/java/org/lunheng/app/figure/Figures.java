package org.lunheng.app.figure;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.quiz.Statistics;

/** All figures of some statistics, one under the other. */
public final class Figures {
  private Figures() {}

  /** The lines, each within the columns of the setting; a blank one before every title. */
  public static List<Line> lines(Statistics statistics, Setting setting) {
    if (statistics.totals().score().answers() == 0) {
      return setting.words(setting.word("stats.none"), Tone.PLAIN);
    }
    List<Line> lines = new ArrayList<>();
    add(lines, "stats.totals", TotalsFigure.lines(statistics, setting), setting);
    add(lines, "stats.topics", TopicFigure.lines(statistics.topics(), setting), setting);
    add(lines, "stats.matrix", new MatrixFigure(statistics.confusions(), setting).lines(), setting);
    add(lines, "stats.forecast", ForecastFigure.lines(statistics.forecast(), setting), setting);
    add(lines, "stats.calendar", CalendarFigure.lines(statistics, setting), setting);
    add(lines, "stats.retention", RetentionFigure.lines(statistics.retention(), setting), setting);
    add(lines, "stats.leeches", LeechFigure.lines(statistics.leeches(), setting), setting);
    return lines.stream().map(line -> line.within(setting.columns(), setting.width())).toList();
  }

  private static void add(List<Line> all, String title, List<Line> lines, Setting setting) {
    if (!all.isEmpty()) {
      all.add(Line.BLANK);
    }
    all.addAll(setting.words(setting.word(title), Tone.LOUD));
    all.addAll(lines.isEmpty() ? setting.words(setting.word("stats.nothing"), Tone.QUIET) : lines);
  }
}
