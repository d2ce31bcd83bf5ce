package org.lunheng.clean;

import org.lunheng.text.CellWidth;

/** A line of a page as it grows, and how much of it is links. */
final class PageLine {
  private final StringBuilder text = new StringBuilder();
  private boolean space;
  private boolean newline;
  private boolean linked;
  private int links;
  private int linkedCharacters;
  private int otherCharacters;

  boolean isBlank() {
    return text.toString().isBlank();
  }

  String text() {
    return text.toString().stripTrailing();
  }

  void clear() {
    text.setLength(0);
    space = false;
    newline = false;
    links = linked ? 1 : 0;
    linkedCharacters = 0;
    otherCharacters = 0;
  }

  void openLink() {
    linked = true;
    links++;
  }

  void closeLink() {
    linked = false;
  }

  /** Whether it is nothing but so many links or more, which are short on the average. */
  boolean isMenu(int fewest, int longest) {
    return links >= fewest && otherCharacters == 0 && linkedCharacters <= links * longest;
  }

  /** Adds text as it is. */
  void add(String added) {
    added.codePoints().forEach(this::append);
  }

  /** Adds text in which white space only parts words, as outside {@code pre}. */
  void addFlowing(String added) {
    added.codePoints().forEach(this::flow);
  }

  private void flow(int codePoint) {
    if (isSpace(codePoint)) {
      space = true;
      newline |= codePoint == '\n' || codePoint == '\r';
    } else if (!isInvisible(codePoint)) {
      if (space && text.length() > 0 && !(newline && isWide(last()) && isWide(codePoint))) {
        text.append(' ');
      }
      space = false;
      newline = false;
      append(codePoint);
    }
  }

  private void append(int codePoint) {
    text.appendCodePoint(codePoint);
    if (Character.isLetterOrDigit(codePoint)) {
      linkedCharacters += linked ? 1 : 0;
      otherCharacters += linked ? 0 : 1;
    }
  }

  private int last() {
    return text.codePointBefore(text.length());
  }

  /** CSS Text 4, 4.1.3: a line end between two wide characters is no space. */
  private static boolean isWide(int codePoint) {
    return CellWidth.NARROW.of(codePoint) == 2;
  }

  private static boolean isSpace(int codePoint) {
    return codePoint == ' ' || codePoint >= '\t' && codePoint <= '\r' || codePoint == '\u00A0';
  }

  private static boolean isInvisible(int codePoint) {
    return codePoint == '\u00AD' || codePoint == '\u200B' || codePoint == '\uFEFF';
  }
}
