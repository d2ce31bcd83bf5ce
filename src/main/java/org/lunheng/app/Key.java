package org.lunheng.app;

/**
 * A key as pressed.
 *
 * @param type what sort of key
 * @param codePoint the character of a {@link Type#CHARACTER}, else 0
 * @param ctrl whether Ctrl was held; {@code codePoint} is then the lower-case letter
 * @param alt whether Alt was held
 */
public record Key(Type type, int codePoint, boolean ctrl, boolean alt) {

  /** The sorts of keys. */
  public enum Type {
    CHARACTER,
    ENTER,
    ESCAPE,
    TAB,
    BACK_TAB,
    BACKSPACE,
    DELETE,
    UP,
    DOWN,
    LEFT,
    RIGHT,
    PAGE_UP,
    PAGE_DOWN,
    HOME,
    END
  }

  /** Whether it types a character where one can type. */
  public boolean isTyped() {
    return type == Type.CHARACTER && !ctrl && !alt;
  }

  /** A key that is no character, without modifiers. */
  public static Key of(Type type) {
    return new Key(type, 0, false, false);
  }

  /** A character key without modifiers. */
  public static Key of(int codePoint) {
    return new Key(Type.CHARACTER, codePoint, false, false);
  }

  /** A letter with Ctrl held. */
  public static Key ctrl(int codePoint) {
    return new Key(Type.CHARACTER, codePoint, true, false);
  }
}
