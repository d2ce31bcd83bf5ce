package org.lunheng.app;

import org.lunheng.text.Graphemes;
import org.lunheng.text.Printable;

/**
 * A line of text that somebody is typing.
 *
 * @param caret the string index at which the next character goes in; never inside a grapheme
 *     cluster
 */
public record TextInput(String text, int caret) {
  /** Nothing typed yet. */
  public static final TextInput EMPTY = new TextInput("", 0);

  public TextInput {
    if (caret < 0 || caret > text.length()) {
      throw new IllegalArgumentException("No place " + caret + " in a text of " + text.length());
    }
  }

  /** A text with the caret behind it. */
  static TextInput of(String text) {
    return new TextInput(text, text.length());
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** With a character typed; what is no printable character changes nothing. */
  TextInput typed(int codePoint) {
    return Printable.isPrintable(codePoint)
        ? replaced(caret, caret, Character.toString(codePoint))
        : this;
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
    String changed = text.substring(0, from) + with + text.substring(to);
    return new TextInput(changed, from + with.length());
  }
}
