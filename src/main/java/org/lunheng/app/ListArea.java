package org.lunheng.app;

import org.lunheng.text.Size;

/** How much of a list a screen shows between its title and its status line. */
public final class ListArea {
  /** The rows of an interview in the library: title, people, a blank one. */
  public static final int INTERVIEW_ROWS = 3;

  private static final int TITLE_AND_STATUS = 2;

  private ListArea() {}

  /** The rows between title and status line, at least 1. */
  public static int rows(Size screen) {
    return Math.max(1, screen.rows() - TITLE_AND_STATUS);
  }

  /** The interviews that show in full, at least 1; the last one needs no blank row. */
  public static int interviews(Size screen) {
    return Math.max(1, (rows(screen) + 1) / INTERVIEW_ROWS);
  }
}
