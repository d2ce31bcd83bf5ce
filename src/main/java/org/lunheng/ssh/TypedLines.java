package org.lunheng.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.lunheng.text.CellWidth;
import org.lunheng.text.Printable;
import org.lunheng.text.Utf8Input;

/**
 * Makes lines of what is typed on a terminal, as systems do where a program does not (POSIX,
 * canonical mode): a line can be changed until Enter ends it. Ctrl-H and Backspace take back a
 * character, Ctrl-W a word, Ctrl-U all of it; Ctrl-D on an empty line and Ctrl-C end the input.
 * What arrows and function keys send is left out.
 */
final class TypedLines {
  /** As much as systems let a line have; what goes beyond is not taken. */
  static final int LONGEST = 4096;

  private static final int CTRL_C = 3;
  private static final int CTRL_D = 4;
  private static final int CTRL_U = 21;
  private static final int CTRL_W = 23;
  private static final int ESCAPE = 27;
  private static final int DELETE = 127;

  private final Utf8Input utf8 = new Utf8Input();
  private final StringBuilder line = new StringBuilder();

  private StringBuilder lines = new StringBuilder();
  private StringBuilder echo = new StringBuilder();
  private Sequence sequence = Sequence.NONE;
  private boolean afterReturn;
  private boolean ended;

  /** How much has come of what a key sends that is no character. */
  private enum Sequence {
    NONE,
    BEGUN,
    LONG
  }

  /**
   * What comes of some bytes.
   *
   * @param lines the lines that have ended, each with a line feed
   * @param echo what the terminal is to show, with line feeds alone
   * @param ended whether nothing more will come
   */
  record Outcome(byte[] lines, String echo, boolean ended) {}

  /** Takes bytes as they come. */
  Outcome take(byte[] bytes) {
    lines = new StringBuilder();
    echo = new StringBuilder();
    utf8.decode(bytes).toString().codePoints().forEach(this::take);
    return new Outcome(lines.toString().getBytes(UTF_8), echo.toString(), ended);
  }

  private void take(int typed) {
    if (ended) {
      return;
    }
    if (sequence != Sequence.NONE) {
      pass(typed);
      return;
    }
    boolean second = typed == '\n' && afterReturn;
    afterReturn = typed == '\r';
    switch (typed) {
      case '\r', '\n' -> end(second);
      case '\b', DELETE -> back(line.length() - (line.isEmpty() ? 0 : last()));
      case CTRL_W -> back(word());
      case CTRL_U -> back(0);
      case CTRL_C -> leave("^C\n");
      case CTRL_D -> leave(line.isEmpty() ? "\n" : "");
      case ESCAPE -> sequence = Sequence.BEGUN;
      default -> add(Printable.shown(typed), Printable.isPrintable(typed) || typed == '\t');
    }
  }

  /** Sequences of keys: Escape and a character, where {@code [} and {@code O} lead to more. */
  private void pass(int typed) {
    boolean more = sequence == Sequence.BEGUN ? typed == '[' || typed == 'O' : typed < '@';
    sequence = more ? Sequence.LONG : Sequence.NONE;
  }

  private void add(int character, boolean shown) {
    if (shown && line.length() < LONGEST) {
      line.appendCodePoint(character);
      echo.appendCodePoint(character);
    }
  }

  /** Ends the line, unless this is the second half of an end. */
  private void end(boolean second) {
    if (!second) {
      lines.append(line).append('\n');
      echo.append('\n');
      line.setLength(0);
    }
  }

  /** Ends the input; where nothing is to be shown, there is a line that is not to be lost. */
  private void leave(String shown) {
    if (!shown.isEmpty()) {
      echo.append(shown);
      line.setLength(0);
      ended = true;
    }
  }

  /** Takes back what has been typed from some place on. */
  private void back(int from) {
    int columns = CellWidth.NARROW.of(line, from, line.length());
    echo.append("\b".repeat(columns)).append(" ".repeat(columns)).append("\b".repeat(columns));
    line.setLength(from);
  }

  /** The length of the last character, with what combines with it. */
  private int last() {
    int from = line.offsetByCodePoints(line.length(), -1);
    while (from > 0 && CellWidth.NARROW.of(line.codePointAt(from)) == 0) {
      from = line.offsetByCodePoints(from, -1);
    }
    return line.length() - from;
  }

  private int word() {
    int from = line.length();
    while (from > 0 && line.charAt(from - 1) == ' ') {
      from--;
    }
    while (from > 0 && line.charAt(from - 1) != ' ') {
      from--;
    }
    return from;
  }
}
