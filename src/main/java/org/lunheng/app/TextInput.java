package org.lunheng.app;

import org.lunheng.text.Graphemes;
import org.lunheng.text.Printable;

/**
 * A line of text that somebody is typing.
 *
 * @param caret the string index at which the next character goes in; never inside a grapheme
 *     cluster
 * @param selected whether the whole text is selected: what is typed next takes its place, what is
 *     erased next is all of it, and a step of the caret keeps it
 */
public record TextInput(String text, int caret, boolean selected) {
  /** Nothing typed yet. */
  public static final TextInput EMPTY = new TextInput("", 0);

  /** A text of which nothing is selected. */
  public TextInput(String text, int caret) {
    this(text, caret, false);
  }

  public TextInput {
    if (caret < 0 || caret > text.length()) {
      throw new IllegalArgumentException("No place " + caret + " in a text of " + text.length());
    }
  }

  /** A text with the caret behind it. */
  static TextInput of(String text) {
    return new TextInput(text, text.length());
  }

  /** The same text, all of it selected, with the caret behind it. */
  TextInput whole() {
    return new TextInput(text, text.length(), !text.isEmpty());
  }

  /** The same text and caret with nothing selected. */
  TextInput kept() {
    return new TextInput(text, caret);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** With a character typed; what is no printable character changes nothing. */
  TextInput typed(int codePoint) {
    return typed(Character.toString(codePoint));
  }

  /** With characters typed, those that are printable. */
  TextInput typed(String characters) {
    StringBuilder printable = new StringBuilder();
    characters.codePoints().filter(Printable::isPrintable).forEach(printable::appendCodePoint);
    return printable.isEmpty() ? this : replaced(caret, caret, printable.toString());
  }

  /** How many characters stay when something is typed, in code points. */
  int lengthWithout() {
    return selected ? 0 : text.codePointCount(0, text.length());
  }

  TextInput left() {
    return new TextInput(text, Graphemes.before(text, caret));
  }

  TextInput right() {
    return new TextInput(text, Graphemes.after(text, caret));
  }

  TextInput home() {
    return new TextInput(text, 0);
  }

  TextInput end() {
    return of(text);
  }

  /** Without the character before the caret. */
  TextInput erasedBefore() {
    return replaced(Graphemes.before(text, caret), caret, "");
  }

  /** Without the character after the caret. */
  TextInput erasedAfter() {
    return replaced(caret, Graphemes.after(text, caret), "");
  }

  /** Without anything before the caret. */
  TextInput erasedToStart() {
    return replaced(0, caret, "");
  }

  private TextInput replaced(int from, int to, String with) {
    if (selected) {
      return of(with);
    }
    String changed = text.substring(0, from) + with + text.substring(to);
    return new TextInput(changed, from + with.length());
  }
}
