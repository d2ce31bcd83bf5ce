package org.lunheng.app.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.lunheng.app.figure.BarLines.Bar;

/** How many cards come due on which day, up to the last day with any. */
final class ForecastFigure {
  private ForecastFigure() {}

  static List<Line> lines(NavigableMap<LocalDate, Integer> forecast, Setting setting) {
    int most = forecast.values().stream().mapToInt(due -> due).max().orElse(0);
    if (most == 0) {
      return List.of();
    }
    List<Bar> bars = new ArrayList<>();
    int last = 0;
    int sum = 0;
    for (Map.Entry<LocalDate, Integer> day : forecast.entrySet()) {
      int due = day.getValue();
      String name = Dates.weekday(day.getKey(), setting) + " " + Dates.brief(day.getKey());
      bars.add(new Bar(name, (double) due / most, String.valueOf(due), ""));
      last = due > 0 ? bars.size() : last;
      sum += due;
    }
    List<Line> lines = new ArrayList<>(BarLines.of(bars.subList(0, last), setting));
    String all = setting.word("stats.forecast.sum", forecast.size(), sum);
    lines.addAll(setting.words(all, Tone.QUIET));
    return lines;
  }
}
