package org.lunheng.terminal;

import org.lunheng.app.Key;

/**
 * Keys that come as the number of a character with modifiers: {@code CSI number ; modifiers u} of
 * kitty's keyboard protocol and {@code CSI 27 ; modifiers ; number ~} of xterm's modifyOtherKeys.
 */
final class CodedKey {
  private static final int SHIFT = 1;
  private static final int ALT = 2;
  private static final int CTRL = 4;

  /** Super, hyper and meta, with which no key of the room goes. */
  private static final int OTHERS = 8 | 16 | 32;

  private static final int RELEASED = 3;
  private static final int FIRST_PRIVATE = 57344;
  private static final int LAST_PRIVATE = 63743;
  private static final int KEYPAD_DIGITS = 57399;
  private static final int KEYPAD_ENTER = 57414;
  private static final int KEYPAD_ARROWS = 57417;
  private static final Key.Type[] KEYPAD = {
    Key.Type.LEFT,
    Key.Type.RIGHT,
    Key.Type.UP,
    Key.Type.DOWN,
    Key.Type.PAGE_UP,
    Key.Type.PAGE_DOWN,
    Key.Type.HOME,
    Key.Type.END,
    null,
    Key.Type.DELETE
  };

  private CodedKey() {}

  /** The key of a control sequence without its ESC [; null if it is none that the room knows. */
  static Key of(String sequence) {
    char last = sequence.charAt(sequence.length() - 1);
    String[] parts = sequence.substring(0, sequence.length() - 1).split(";", -1);
    if (last == 'u') {
      String[] modifiers = parts.length > 1 ? parts[1].split(":", -1) : new String[] {""};
      boolean released = modifiers.length > 1 && number(modifiers[1]) == RELEASED;
      // other numbers of the same key stand behind colons
      return released ? null : key(number(parts[0].split(":", -1)[0]), number(modifiers[0]));
    }
    boolean other = last == '~' && parts.length == 3 && parts[0].equals("27");
    return other ? key(number(parts[2]), number(parts[1])) : null;
  }

  private static int number(String digits) {
    return ReportReader.numbers(digits)[0];
  }

  private static Key key(int code, int modifiers) {
    int held = Math.max(0, modifiers - 1);
    if ((held & OTHERS) != 0 || code < 0 || code > Character.MAX_CODE_POINT) {
      return null;
    }
    boolean ctrl = (held & CTRL) != 0;
    boolean alt = (held & ALT) != 0;
    boolean shift = (held & SHIFT) != 0;
    Key.Type type = type(code, shift);
    if (type != null) {
      return new Key(type, 0, ctrl, alt);
    }
    int character = character(code, shift, ctrl);
    return character < ' ' || isPrivate(character)
        ? null
        : new Key(Key.Type.CHARACTER, character, ctrl, alt);
  }

  private static Key.Type type(int code, boolean shift) {
    return switch (code) {
      case '\r', KEYPAD_ENTER -> Key.Type.ENTER;
      case '\t' -> shift ? Key.Type.BACK_TAB : Key.Type.TAB;
      case 0x1b -> Key.Type.ESCAPE;
      case '\b', 0x7f -> Key.Type.BACKSPACE;
      default -> {
        int place = code - KEYPAD_ARROWS;
        yield place >= 0 && place < KEYPAD.length ? KEYPAD[place] : null;
      }
    };
  }

  /** With Ctrl a letter counts as the small one, whatever else is held. */
  private static int character(int code, boolean shift, boolean ctrl) {
    int digit = code - KEYPAD_DIGITS;
    if (digit >= 0 && digit < 10) {
      return '0' + digit;
    }
    return ctrl ? Character.toLowerCase(code) : shift ? Character.toUpperCase(code) : code;
  }

  private static boolean isPrivate(int code) {
    return code >= FIRST_PRIVATE && code <= LAST_PRIVATE;
  }
}
