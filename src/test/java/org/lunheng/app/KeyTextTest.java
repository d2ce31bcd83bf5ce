package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTextTest {
  @Test
  void namesKeysAsTheyStandOnAKeyboard() {
    assertEquals(Optional.of(Key.of('x')), KeyText.parse("x"));
    assertEquals(Optional.of(Key.of('-')), KeyText.parse("-"));
    assertEquals(Optional.of(Key.of('，')), KeyText.parse("，"));
    assertEquals(Optional.of(Key.of(' ')), KeyText.parse("space"));
    assertEquals(Optional.of(Key.of(Key.Type.PAGE_DOWN)), KeyText.parse("Page-Down"));
    assertEquals(Optional.of(Key.of(Key.Type.BACK_TAB)), KeyText.parse("shift-tab"));
    assertEquals(Optional.of(Key.ctrl('d')), KeyText.parse("Ctrl-D"));
    assertEquals(Optional.of(new Key(Key.Type.LEFT, 0, false, true)), KeyText.parse("alt-left"));
    assertEquals(
        Optional.of(new Key(Key.Type.CHARACTER, 'X', false, true)), KeyText.parse("alt-X"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "pagedown", "ctrl-", "ctrl-m", "ctrl-;", "ctrl-alt-x", "xy"})
  void knowsNoKeyThatCannotBePressed(String text) {
    assertEquals(Optional.empty(), KeyText.parse(text));
  }

  @Property
  void whatIsWrittenIsReadAsTheSameKey(@ForAll("keys") Key key) {
    assertEquals(Optional.of(key), KeyText.parse(KeyText.of(key)), KeyText.of(key));
  }

  @Test
  void everyKeyOfTheRoomCanBeWritten() {
    KeyMap.STANDARD.all().stream()
        .flatMap(binding -> binding.keys().stream())
        .forEach(key -> assertEquals(Optional.of(key), KeyText.parse(KeyText.of(key))));
  }

  @Provide
  Arbitrary<Key> keys() {
    Arbitrary<Key> named =
        Arbitraries.of(Key.Type.values())
            .filter(type -> type != Key.Type.CHARACTER)
            .flatMap(
                type ->
                    Arbitraries.of(0, 1, 2, 3)
                        .map(held -> new Key(type, 0, (held & 1) > 0, (held & 2) > 0)));
    Arbitrary<Key> typed =
        Arbitraries.strings()
            .ofLength(1)
            .filter(text -> !text.isBlank() && !Character.isSurrogate(text.charAt(0)))
            .map(text -> Key.of(text.charAt(0)));
    Arbitrary<Key> ctrl =
        Arbitraries.of('a', 'b', 'd', 'e', 'n', 'u', 'z').map(letter -> Key.ctrl(letter));
    Arbitrary<Key> alt = typed.map(key -> new Key(key.type(), key.codePoint(), false, true));
    return Arbitraries.oneOf(named, typed, ctrl, alt, Arbitraries.of(Key.of(' ')));
  }
}
