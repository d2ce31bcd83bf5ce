package org.lunheng.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.lunheng.app.Key;

/** Turns Lanterna's key strokes into keys; joins the two halves of characters beyond U+FFFF. */
final class KeyNames {
  private static final Map<KeyType, Key.Type> TYPES = types();

  private char half;

  /** The key; empty for one the room does not know, and for the first half of a character. */
  Optional<Key> key(KeyStroke stroke) {
    if (stroke.getKeyType() == KeyType.Character) {
      return character(stroke.getCharacter(), stroke.isCtrlDown(), stroke.isAltDown());
    }
    half = 0;
    return Optional.ofNullable(TYPES.get(stroke.getKeyType()))
        .map(type -> new Key(type, 0, stroke.isCtrlDown(), stroke.isAltDown()));
  }

  private Optional<Key> character(char character, boolean ctrl, boolean alt) {
    char before = half;
    half = Character.isHighSurrogate(character) ? character : 0;
    if (half != 0) {
      return Optional.empty();
    }
    if (!Character.isLowSurrogate(character)) {
      return Optional.of(new Key(Key.Type.CHARACTER, character, ctrl, alt));
    }
    return before == 0
        ? Optional.empty()
        : Optional.of(Key.of(Character.toCodePoint(before, character)));
  }

  private static Map<KeyType, Key.Type> types() {
    Map<KeyType, Key.Type> types = new EnumMap<>(KeyType.class);
    types.put(KeyType.Enter, Key.Type.ENTER);
    types.put(KeyType.Escape, Key.Type.ESCAPE);
    types.put(KeyType.Tab, Key.Type.TAB);
    types.put(KeyType.ReverseTab, Key.Type.BACK_TAB);
    types.put(KeyType.Backspace, Key.Type.BACKSPACE);
    types.put(KeyType.Delete, Key.Type.DELETE);
    types.put(KeyType.ArrowUp, Key.Type.UP);
    types.put(KeyType.ArrowDown, Key.Type.DOWN);
    types.put(KeyType.ArrowLeft, Key.Type.LEFT);
    types.put(KeyType.ArrowRight, Key.Type.RIGHT);
    types.put(KeyType.PageUp, Key.Type.PAGE_UP);
    types.put(KeyType.PageDown, Key.Type.PAGE_DOWN);
    types.put(KeyType.Home, Key.Type.HOME);
    types.put(KeyType.End, Key.Type.END);
    return types;
  }
}
