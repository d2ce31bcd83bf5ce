package org.lunheng.ssh.load;

import java.io.PrintStream;
import java.util.Locale;

/** Prints lines. */
final class Report {
  private final PrintStream out;

  Report(PrintStream out) {
    this.out = out;
  }

  PrintStream out() {
    return out;
  }

  void say(String line, Object... arguments) {
    out.println("  " + String.format(Locale.ROOT, line, arguments));
  }

  /** Tells whether a goal was reached. */
  boolean goal(boolean held, String line, Object... arguments) {
    say(line + ": " + (held ? "held" : "MISSED"), arguments);
    return held;
  }

  /**
   * Tells what some sessions take.
   *
   * @return the megabytes (PSS) of each beyond the first
   */
  double sessions(String how, Footprint now, Footprint first, int sessions) {
    double each = now.perSession(first, sessions);
    say("%,5d sessions, %-8s %s", sessions, how, now);
    say(
        "  each beyond the first  PSS %.3f MB, RssAnon %.3f MB",
        each, now.anonymousPerSession(first, sessions));
    return each;
  }
}
