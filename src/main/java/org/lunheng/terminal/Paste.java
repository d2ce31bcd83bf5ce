package org.lunheng.terminal;

/**
 * A text that is being pasted (xterm's mode 2004): what comes between {@code ESC [ 200 ~} and
 * {@code ESC [ 201 ~}.
 */
final class Paste {
  /** How a paste begins, without its ESC [. */
  static final String START = "200~";

  private static final String END = "\033[201~";

  /** Nothing of the room takes more; the rest is dropped. */
  private static final int MOST = 1 << 16;

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder last = new StringBuilder();

  /** Takes the next character; true if it was the last one. */
  boolean accept(char character) {
    last.append(character);
    if (last.length() > END.length()) {
      keep(last.charAt(0));
      last.deleteCharAt(0);
    }
    return last.toString().equals(END);
  }

  private void keep(char character) {
    if (text.length() < MOST) {
      text.append(character);
    }
  }

  /** What was pasted, whether its end came or not. */
  Input input() {
    String rest = last.toString();
    return new Input.Pasted(rest.equals(END) ? text.toString() : text + rest);
  }
}
