package org.lunheng.terminal;

import com.googlecode.lanterna.input.EscapeSequenceCharacterPattern;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.List;
import org.lunheng.app.Key;

/**
 * Everything that begins with ESC: the key itself, Alt with a character, and sequences. The shape
 * of a sequence (ECMA-48) says where it ends; one that means nothing to us is swallowed whole as an
 * unknown key, so that none of it is taken for typed characters.
 */
final class EscapePattern extends EscapeSequenceCharacterPattern {
  /** Stands for the beginning of a paste. */
  static final KeyStroke PASTE = new KeyStroke(KeyType.Unknown);

  private static final Matching UNKNOWN = new Matching(new KeyStroke(KeyType.Unknown));
  private static final Matching ESCAPE = new Matching(new KeyStroke(KeyType.Escape));

  /** An operating system command, or another string of the terminal's: ended by BEL or ST. */
  private static final String STRING_BEGINNINGS = "]PX^_";

  private static final char BEL = '\u0007';

  /** How long {@code ESC [ M} is with the three characters of an old mouse report. */
  private static final int MOUSE_REPORT_LENGTH = 6;

  EscapePattern() {
    useEscEsc = false;
    // rxvt
    stdMap.put(7, KeyType.Home);
    stdMap.put(8, KeyType.End);
    // Enter of a keypad in application mode
    finMap.put('M', KeyType.Enter);
  }

  @Override
  public Matching match(List<Character> sequence) {
    if (sequence.get(0) != KeyDecodingProfile.ESC_CODE) {
      return null;
    }
    if (sequence.size() == 1) {
      return Matching.NOT_YET;
    }
    char second = sequence.get(1);
    if (second == '[') {
      return controlSequence(sequence);
    }
    if (second == 'O') {
      return sequence.size() == 2 ? Matching.NOT_YET : known(sequence);
    }
    if (STRING_BEGINNINGS.indexOf(second) >= 0) {
      char last = sequence.get(sequence.size() - 1);
      return last == BEL || last == KeyProfile.SILENCE ? string(sequence) : Matching.NOT_YET;
    }
    return second == KeyProfile.SILENCE ? ESCAPE : alt(second);
  }

  private Matching controlSequence(List<Character> sequence) {
    int size = sequence.size();
    char last = sequence.get(size - 1);
    if (last == KeyProfile.SILENCE) {
      return UNKNOWN;
    }
    if (size > 2 && sequence.get(2) == 'M') {
      return size < MOUSE_REPORT_LENGTH ? Matching.NOT_YET : UNKNOWN;
    }
    // the Linux console's function keys are ESC [ [ and a letter
    boolean complete = size > 2 && isFinal(last) && !(size == 3 && last == '[');
    if (!complete) {
      return Matching.NOT_YET;
    }
    return sequence.get(2) == '<' ? mouse(sequence) : coded(sequence);
  }

  private Matching coded(List<Character> sequence) {
    String text = text(sequence, sequence.size());
    if (text.equals(Paste.START)) {
      return new Matching(PASTE);
    }
    Key key = CodedKey.of(text);
    if (key != null) {
      return matching(new Input.Pressed(key));
    }
    return ReportReader.control(text)
        .map(report -> matching(new Input.Told(report)))
        .orElseGet(() -> known(sequence));
  }

  private static Matching string(List<Character> sequence) {
    boolean command = sequence.get(1) == ']';
    return command
        ? ReportReader.command(text(sequence, sequence.size() - 1))
            .map(report -> matching(new Input.Told(report)))
            .orElse(UNKNOWN)
        : UNKNOWN;
  }

  private static Matching matching(Input input) {
    return new Matching(new InputStroke(input));
  }

  /** What stands behind the first two characters. */
  private static String text(List<Character> sequence, int end) {
    StringBuilder text = new StringBuilder();
    sequence.subList(2, end).forEach(text::append);
    return text.toString();
  }

  private static Matching mouse(List<Character> sequence) {
    KeyStroke stroke = MouseReport.stroke(sequence);
    return stroke == null ? UNKNOWN : new Matching(stroke);
  }

  private static boolean isFinal(char character) {
    return character >= '@' && character <= '~';
  }

  private Matching known(List<Character> sequence) {
    Matching matching = super.match(sequence);
    return matching == null || matching.fullMatch == null ? UNKNOWN : matching;
  }

  /** Alt with a character; {@code ESC \} only ends a string. */
  private static Matching alt(char character) {
    boolean typed = !Character.isISOControl(character) && character != '\\';
    return typed ? new Matching(new KeyStroke(character, false, true)) : UNKNOWN;
  }

  /** Arrow keys in application mode are plain arrow keys, not PuTTY's with Ctrl. */
  @Override
  protected KeyStroke getKeyStrokeRaw(char first, int one, int two, char last, boolean escaped) {
    boolean arrow = last >= 'A' && last <= 'D';
    return super.getKeyStrokeRaw(arrow ? '[' : first, one, two, last, escaped);
  }
}
