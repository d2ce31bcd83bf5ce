package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextInputTest {
  private static TextInput typed(String text) {
    TextInput input = TextInput.EMPTY;
    for (int codePoint : text.codePoints().toArray()) {
      input = input.typed(codePoint);
    }
    return input;
  }

  /** The text with a bar where the caret is. */
  private static String shown(TextInput input) {
    return new StringBuilder(input.text()).insert(input.caret(), '|').toString();
  }

  @Test
  void typesWhereTheCaretIs() {
    TextInput input = typed("ac").left().typed('b');
    assertEquals("ab|c", shown(input));
    assertEquals("访ab|c", shown(input.home().typed('访').end().left().erasedBefore().typed('b')));
    assertEquals("|c", shown(input.erasedToStart()));
    assertEquals("a|c", shown(input.erasedBefore()));
    assertEquals("ab|", shown(input.erasedAfter()));
  }

  @Test
  void stepsOverWhatLooksLikeOneCharacter() {
    String family = "👨‍👩‍👧";
    assertEquals("𠮷|e\u0301" + family, shown(typed("𠮷e\u0301" + family).left().left()));
    assertEquals("𠮷e\u0301|", shown(typed("𠮷e\u0301" + family).erasedBefore()));
    assertEquals("|e\u0301", shown(typed("𠮷e\u0301").home().erasedAfter()));
    assertEquals("🇨🇳|🇫🇷", shown(typed("🇨🇳🇫🇷").left()));
  }

  @Test
  void whatCannotBeShownCannotBeTyped() {
    assertEquals("a|", shown(typed("a\u001B\u202E\n")));
  }

  @Test
  void nothingHappensAtTheEnds() {
    assertEquals("|", shown(TextInput.EMPTY.left().right().erasedBefore().erasedAfter()));
    assertEquals("a|", shown(typed("a").right().erasedAfter()));
  }

  @Property
  void aStepToTheLeftIsUndoneByOneToTheRight(@ForAll("texts") String text) {
    TextInput input = typed(text);
    while (input.caret() > 0) {
      TextInput left = input.left();
      assertEquals(input, left.right(), () -> shown(left));
      assertEquals(left.erasedAfter(), input.erasedBefore());
      input = left;
    }
  }

  @Property
  void anyEditsLeaveTheCaretInTheText(@ForAll("edits") List<UnaryOperator<TextInput>> edits) {
    TextInput input = typed("访谈e\u0301𠮷");
    for (UnaryOperator<TextInput> edit : edits) {
      input = edit.apply(input);
      input.text().substring(input.caret());
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "访", "𠮷", "e\u0301", "👍🏽", " ", "한")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<List<UnaryOperator<TextInput>>> edits() {
    List<UnaryOperator<TextInput>> edits =
        List.of(
            TextInput::left,
            TextInput::right,
            TextInput::home,
            TextInput::end,
            TextInput::erasedBefore,
            TextInput::erasedAfter,
            TextInput::erasedToStart,
            input -> input.typed(0x301),
            input -> input.typed(0x200D),
            input -> input.typed(0x1F468));
    return Arbitraries.of(edits).list().ofMaxSize(30);
  }
}
