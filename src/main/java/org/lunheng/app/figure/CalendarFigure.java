package org.lunheng.app.figure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.IntStream;
import org.lunheng.quiz.Score;
import org.lunheng.quiz.Statistics;

/**
 * How many answers there were on which day: a column a week and a row a weekday, in shades. In
 * digits it is a line a week.
 */
final class CalendarFigure {
  /** Half a year has room on the narrowest screen. */
  private static final int FEWEST_WEEKS = 27;

  private static final int MOST_WEEKS = 53;
  private static final int WEEK = 7;
  private static final String NONE = ".";

  private final NavigableMap<LocalDate, Score> calendar;
  private final LocalDate today;
  private final LocalDate monday;
  private final int most;
  private final Setting setting;

  private CalendarFigure(Statistics statistics, Setting setting) {
    this.calendar = statistics.calendar();
    this.today = statistics.today();
    this.monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    this.most = calendar.values().stream().mapToInt(Score::answers).max().orElse(0);
    this.setting = setting;
  }

  static List<Line> lines(Statistics statistics, Setting setting) {
    if (statistics.calendar().isEmpty()) {
      return List.of();
    }
    CalendarFigure figure = new CalendarFigure(statistics, setting);
    return setting.form().isPictured() ? figure.shades() : figure.digits();
  }

  private int answers(LocalDate day) {
    return calendar.getOrDefault(day, Score.NONE).answers();
  }

  private List<String> weekdays() {
    return IntStream.range(0, WEEK)
        .mapToObj(i -> Dates.weekday(monday.plusDays(i), setting))
        .toList();
  }

  private List<Line> shades() {
    int labels = setting.widest(weekdays().stream()) + 1;
    int room = setting.columns() - labels;
    int columns = room / 2 >= FEWEST_WEEKS ? 2 : 1;
    int weeks = Math.max(1, Math.min(MOST_WEEKS, room / columns));
    LocalDate first = monday.minusWeeks(weeks - 1L);
    List<Line> lines = new ArrayList<>();
    lines.add(setting.line().blank(labels).add(months(first, weeks, columns), Tone.QUIET).line());
    for (int day = 0; day < WEEK; day++) {
      LineMaker line = setting.line().left(weekdays().get(day), labels, Tone.QUIET);
      for (int week = 0; week < weeks; week++) {
        addShade(first.plusWeeks(week).plusDays(day), columns, line);
      }
      lines.add(line.line());
    }
    lines.addAll(setting.words(legend(), Tone.QUIET));
    lines.addAll(sum(first));
    return lines;
  }

  private void addShade(LocalDate day, int columns, LineMaker line) {
    int answers = answers(day);
    if (answers > 0) {
      line.add(setting.form().shade(Form.level(answers, most)).repeat(columns), Tone.BAR);
    } else {
      line.left(day.isAfter(today) ? "" : NONE, columns, Tone.QUIET);
    }
  }

  /** The number of each month over the week that its first day is in. */
  private static String months(LocalDate first, int weeks, int columns) {
    StringBuilder line = new StringBuilder();
    for (int week = 0; week < weeks; week++) {
      LocalDate sunday = first.plusWeeks(week).plusDays(WEEK - 1L);
      int column = week * columns;
      if (sunday.getDayOfMonth() <= WEEK && column >= line.length()) {
        line.append(" ".repeat(column - line.length())).append(sunday.getMonthValue());
      }
    }
    return line.toString();
  }

  /** Which numbers of answers each shade stands for, if for any. */
  private String legend() {
    List<String> shades = new ArrayList<>();
    int from = 1;
    for (int level = 1; level <= Form.SHADES; level++) {
      int to = level * most / Form.SHADES;
      if (to >= from) {
        String numbers = from == to ? "" + to : from + "-" + to;
        shades.add(setting.form().shade(level) + " " + numbers);
        from = to + 1;
      }
    }
    return String.join("  ", shades);
  }

  private List<Line> digits() {
    LocalDate half = monday.minusWeeks(FEWEST_WEEKS - 1L);
    LocalDate start = calendar.firstKey().isBefore(half) ? half : calendar.firstKey();
    LocalDate first = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    int digits = String.valueOf(most).length();
    int cell = 1 + Math.max(digits, setting.widest(weekdays().stream()));
    List<Line> lines = new ArrayList<>();
    LineMaker head = setting.line().blank(Dates.brief(first).length());
    weekdays().forEach(name -> head.right(name, cell, Tone.LOUD));
    lines.add(head.line());
    long weeks = ChronoUnit.WEEKS.between(first, monday);
    for (long week = 0; week <= weeks; week++) {
      lines.add(week(first.plusWeeks(week), cell));
    }
    lines.addAll(sum(first));
    return lines;
  }

  private Line week(LocalDate first, int cell) {
    LineMaker line = setting.line().add(Dates.brief(first), Tone.PLAIN);
    for (int i = 0; i < WEEK; i++) {
      LocalDate day = first.plusDays(i);
      int answers = answers(day);
      String none = day.isAfter(today) ? "" : NONE;
      line.right(answers > 0 ? "" + answers : none, cell, answers > 0 ? Tone.BAR : Tone.QUIET);
    }
    return line.line();
  }

  private List<Line> sum(LocalDate first) {
    NavigableMap<LocalDate, Score> shown = calendar.tailMap(first, true);
    int answers = shown.values().stream().mapToInt(Score::answers).sum();
    return setting.words(
        setting.word("stats.calendar.sum", first, answers, shown.size()), Tone.QUIET);
  }
}
