package org.lunheng.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keys as they are written in settings, the same in every language: a character as it is, {@code
 * page-down}, {@code ctrl-d}, {@code alt-left}.
 */
public final class KeyText {
  private static final String CTRL = "ctrl-";
  private static final String ALT = "alt-";
  private static final String SPACE = "space";
  private static final String BACK_TAB = "shift-tab";

  /** Letters that terminals send as other keys when Ctrl is held: Backspace, Tab, Enter. */
  private static final String NOT_WITH_CTRL = "hjm";

  private KeyText() {}

  /** The key that a text names; empty if it names none that can be pressed. */
  public static Optional<Key> parse(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    if (text.length() > CTRL.length() && small.startsWith(CTRL)) {
      return parse(text.substring(CTRL.length())).flatMap(KeyText::withCtrl);
    }
    if (text.length() > ALT.length() && small.startsWith(ALT)) {
      return parse(text.substring(ALT.length()))
          .filter(key -> !key.alt())
          .map(key -> new Key(key.type(), key.codePoint(), key.ctrl(), true));
    }
    if (small.equals(SPACE)) {
      return Optional.of(Key.of(' '));
    }
    boolean one = !text.isBlank() && text.codePointCount(0, text.length()) == 1;
    return one ? Optional.of(Key.of(text.codePointAt(0))) : named(small);
  }

  /** The text that names a key. */
  public static String of(Key key) {
    String name =
        key.type() != Key.Type.CHARACTER
            ? nameOf(key.type())
            : key.codePoint() == ' ' ? SPACE : Character.toString(key.codePoint());
    return (key.alt() ? ALT : "") + (key.ctrl() ? CTRL : "") + name;
  }

  /** The names of the keys that are no characters. */
  static List<String> names() {
    return Stream.concat(Stream.of(SPACE), types().map(KeyText::nameOf)).toList();
  }

  /** What was held comes in one order only, Alt first. */
  private static Optional<Key> withCtrl(Key key) {
    if (key.alt() || key.ctrl()) {
      return Optional.empty();
    }
    if (key.type() != Key.Type.CHARACTER) {
      return Optional.of(new Key(key.type(), 0, true, false));
    }
    int letter = Character.toLowerCase(key.codePoint());
    boolean sent = letter >= 'a' && letter <= 'z' && NOT_WITH_CTRL.indexOf(letter) < 0;
    return sent ? Optional.of(Key.ctrl(letter)) : Optional.empty();
  }

  private static Optional<Key> named(String small) {
    return types().filter(type -> nameOf(type).equals(small)).findFirst().map(Key::of);
  }

  private static Stream<Key.Type> types() {
    return Stream.of(Key.Type.values()).filter(type -> type != Key.Type.CHARACTER);
  }

  private static String nameOf(Key.Type type) {
    return type == Key.Type.BACK_TAB
        ? BACK_TAB
        : type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
