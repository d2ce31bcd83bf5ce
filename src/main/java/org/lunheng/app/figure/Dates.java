package org.lunheng.app.figure;

import java.time.LocalDate;
import java.util.Locale;

/** Days as figures name them. */
final class Dates {
  private Dates() {}

  /** Month and day, for example {@code 03-09}. */
  static String brief(LocalDate day) {
    return String.format(Locale.ROOT, "%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
  }

  /** The short name of a day of the week. */
  static String weekday(LocalDate day, Setting setting) {
    return setting.word(
        switch (day.getDayOfWeek()) {
          case MONDAY -> "stats.monday";
          case TUESDAY -> "stats.tuesday";
          case WEDNESDAY -> "stats.wednesday";
          case THURSDAY -> "stats.thursday";
          case FRIDAY -> "stats.friday";
          case SATURDAY -> "stats.saturday";
          case SUNDAY -> "stats.sunday";
        });
  }
}
