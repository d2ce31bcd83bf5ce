package org.lunheng.store;

import java.util.ArrayList;
import java.util.List;

/** Divides a decoded file into lines at LF, CRLF and CR. */
final class TextLines {
  /** A text with a greater share of control codes and malformed bytes is none. */
  private static final int BINARY_SHARE = 10;

  private TextLines() {}

  /** The lines without their ends; a text without a line end after its last line has that too. */
  static List<String> split(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(text.substring(start, i));
        i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  /**
   * Whether these characters cannot have been written as a text: a NUL is among them, or one in ten
   * is a control code or a malformed byte.
   */
  static boolean isBinary(String text, int malformed) {
    if (text.indexOf('\0') >= 0) {
      return true;
    }
    long strange = malformed;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && !Character.isWhitespace(c)) {
        strange++;
      }
    }
    return strange * BINARY_SHARE > text.length();
  }

  /** Counts lines in a text that comes in chunks. */
  static final class Counter {
    private int line = 1;
    private boolean afterReturn;

    /** The line that the next character is on, counted from 1. */
    int line() {
      return line;
    }

    void pass(CharSequence chunk) {
      for (int i = 0; i < chunk.length(); i++) {
        char c = chunk.charAt(i);
        if (c == '\r' || c == '\n' && !afterReturn) {
          line++;
        }
        afterReturn = c == '\r';
      }
    }
  }
}
