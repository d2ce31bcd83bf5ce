package org.lunheng.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.document.Problem;
import org.lunheng.store.ProblemException;

/** Takes the values of the options of {@code lunheng serve}, or says what is wrong with them. */
final class GivenValues {
  static final String NAME = "lunheng serve";

  private static final Pattern TIME = Pattern.compile("([0-9]{1,6})([smh])");
  private static final Pattern ADDRESS = Pattern.compile("[\\p{Alnum}.:%_-]+");

  private GivenValues() {}

  /** A whole number. */
  static int number(String option, String typed, int least, int most) throws ProblemException {
    int number = typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : -1;
    if (number < least || number > most) {
      throw wrong("usage-number", typed, option, "" + least, "" + most);
    }
    return number;
  }

  /** A length of time, as in {@code 90s}, {@code 15m} or {@code 8h}. */
  static Duration time(String option, String typed, Duration least, Duration most)
      throws ProblemException {
    Matcher time = TIME.matcher(typed);
    Duration length = Duration.ZERO;
    if (time.matches()) {
      long number = Long.parseLong(time.group(1));
      length =
          switch (time.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
          };
    }
    if (length.compareTo(least) < 0 || length.compareTo(most) > 0) {
      throw wrong("usage-time", typed, option, shown(least), shown(most));
    }
    return length;
  }

  private static String shown(Duration time) {
    return time.toMinutes() == 0 ? time.toSeconds() + "s" : time.toHours() + "h";
  }

  /** The name or the number of an address; whether it is one of this machine's is seen later. */
  static String address(String option, String typed) throws ProblemException {
    if (!ADDRESS.matcher(typed).matches()) {
      throw wrong("usage-address", typed, option);
    }
    return typed;
  }

  /** Something that is no empty word. */
  static String filled(String option, String typed) throws ProblemException {
    if (typed.isBlank()) {
      throw wrong("usage-empty-value", option);
    }
    return typed;
  }

  private static ProblemException wrong(String key, String... arguments) {
    return new ProblemException(Problem.of(NAME, 0, key, arguments));
  }
}
