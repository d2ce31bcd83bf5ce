package org.lunheng.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

/**
 * Texts as databases keep them, whatever is in them. PostgreSQL refuses U+0000, and UTF-8 has no
 * place for one half of a surrogate pair: each is written as U+001A (the control character that
 * stands for what cannot be shown) and the four hexadecimal digits of its UTF-16 unit, and so is
 * U+001A itself. All other texts stay as they are.
 */
final class StoredText {
  private static final char SUBSTITUTE = '\u001A';
  private static final int DIGITS = 4;
  private static final int HEXADECIMAL = 16;

  private StoredText() {}

  /** Fills in a text, or null. */
  static void set(PreparedStatement statement, int index, String text) throws SQLException {
    if (text == null) {
      statement.setNull(index, Types.VARCHAR);
    } else {
      statement.setString(index, in(text));
    }
  }

  /** Takes a text, or null, out of a row. */
  static String get(ResultSet row, int index) throws SQLException {
    String text = row.getString(index);
    return text == null ? null : out(text);
  }

  /** A text as it is kept. */
  static String in(String text) {
    int first = first(text);
    if (first == text.length()) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.substring(0, first));
    for (int i = first; i < text.length(); i++) {
      if (isKeepable(text, i)) {
        kept.append(text.charAt(i));
      } else {
        kept.append(String.format("%c%04X", SUBSTITUTE, (int) text.charAt(i)));
      }
    }
    return kept.toString();
  }

  private static int first(String text) {
    int first = 0;
    while (first < text.length() && isKeepable(text, first)) {
      first++;
    }
    return first;
  }

  private static boolean isKeepable(String text, int at) {
    char unit = text.charAt(at);
    if (Character.isHighSurrogate(unit)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(unit)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return unit != 0 && unit != SUBSTITUTE;
  }

  /** The text that was kept; one that an older version kept is as it was. */
  static String out(String kept) {
    if (kept.indexOf(SUBSTITUTE) < 0) {
      return kept;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < kept.length(); i++) {
      int unit = unit(kept, i);
      text.append(unit < 0 ? kept.charAt(i) : (char) unit);
      i += unit < 0 ? 0 : DIGITS;
    }
    return text.toString();
  }

  /** The unit that is written somewhere; negative if none is. */
  private static int unit(String kept, int at) {
    if (kept.charAt(at) != SUBSTITUTE || at + DIGITS >= kept.length()) {
      return -1;
    }
    int unit = 0;
    for (int i = at + 1; i <= at + DIGITS; i++) {
      int digit = Character.digit(kept.charAt(i), HEXADECIMAL);
      if (digit < 0) {
        return -1;
      }
      unit = unit * HEXADECIMAL + digit;
    }
    return unit;
  }
}
