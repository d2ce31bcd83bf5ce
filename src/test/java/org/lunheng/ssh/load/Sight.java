package org.lunheng.ssh.load;

/** What a reader sees that the room shows, in English. */
enum Sight {
  TEXT,
  LIBRARY,
  FINDING,
  /** The start of the quiz, ready. */
  QUIZ,
  QUESTION,
  /** A question whose answer is typed. */
  NAMING,
  /** A question that has been answered, and the feedback is not there yet. */
  GIVEN,
  FEEDBACK,
  ROUND,
  /** A screen that will be another one soon. */
  MAKING,
  /** Nothing yet. */
  BLANK,
  OTHER;

  static Sight of(ShownScreen screen) {
    String top = screen.row(0);
    String last = screen.lastRow();
    if (top.isEmpty() && last.isEmpty()) {
      return BLANK;
    }
    if (top.startsWith(" Quiz:")) {
      return asked(last);
    }
    if (top.startsWith(" Quiz")) {
      return screen.row(1).contains("being made") ? MAKING : QUIZ;
    }
    if (top.startsWith(" The round")) {
      return ROUND;
    }
    if (screen.row(screen.size().rows() - 2).startsWith(" Find")) {
      return FINDING;
    }
    return read(top, last);
  }

  private static Sight asked(String last) {
    if (last.contains("next")) {
      return FEEDBACK;
    }
    if (last.contains("don’t know")) {
      return QUESTION;
    }
    return last.contains("answer") ? NAMING : GIVEN;
  }

  private static Sight read(String top, String last) {
    if (top.contains("library") || top.startsWith(" Library")) {
      return LIBRARY;
    }
    return last.contains("q quit") ? TEXT : OTHER;
  }
}
