package org.lunheng.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedLinesTest {
  private static final String TAKEN_BACK = "\b \b";

  private final TypedLines typed = new TypedLines();

  private TypedLines.Outcome type(String keys) {
    return typed.take(keys.getBytes(UTF_8));
  }

  private String lines(String keys) {
    return new String(type(keys).lines(), UTF_8);
  }

  @Test
  void aLineGoesOnWhenEnterIsPressed() {
    assertEquals("", lines("p"));
    assertEquals("p3\n", lines("3\r"));
  }

  @Test
  void whatIsTypedIsShown() {
    assertEquals("p3\n", type("p3\r").echo());
  }

  @ParameterizedTest
  @CsvSource({"'a\rb\r'", "'a\nb\n'", "'a\r\nb\r\n'"})
  void linesMayEndInAnyWay(String keys) {
    assertEquals("a\nb\n", lines(keys));
  }

  @Test
  void aReturnAndALineFeedAreOneEndAlsoWhenTheyComeApart() {
    assertEquals("a\n", lines("a\r"));
    assertEquals("b\n", lines("\nb\r"));
  }

  @ParameterizedTest
  @CsvSource({
    "'ab\u007fc\r', ac",
    "'ab\bc\r', ac",
    "'\u007fa\r', a",
    "'人工\u007f\r', 人",
    "'𠮷野\u007f\u007fx\r', x",
    "'e\u0301\u007fx\r', x",
    "'one two\u0017three\r', one three",
    "'one two  \u0017\u0017x\r', x",
    "'all of it\u0015x\r', x"
  })
  void aLineCanBeChanged(String keys, String line) {
    assertEquals(line + "\n", lines(keys));
  }

  @Test
  void whatIsTakenBackIsGoneFromTheTerminal() {
    type("a人");
    assertEquals("\b\b  \b\b", type("\u007f").echo());
    assertEquals(TAKEN_BACK, type("\u007f").echo());
    assertEquals("", type("\u007f").echo());
  }

  @Test
  void charactersMayComeInPieces() {
    byte[] character = "智".getBytes(UTF_8);
    StringBuilder shown = new StringBuilder();
    for (byte each : character) {
      shown.append(typed.take(new byte[] {each}).echo());
    }
    assertEquals("智", shown.toString());
    assertEquals("智\n", lines("\r"));
  }

  @ParameterizedTest
  @CsvSource({
    "'\u001b[A\u001b[1;5Cx\r'",
    "'\u001bOPx\r'",
    "'\u001b\u007fx\r'",
    "'\u0000\u0007\u202ex\r'"
  })
  void keysThatAreNoCharactersAreLeftOut(String keys) {
    TypedLines.Outcome outcome = type(keys);
    assertEquals("x\n", new String(outcome.lines(), UTF_8));
    assertEquals("x\n", outcome.echo());
  }

  @Test
  void controlDEndsTheInputWhereALineBegins() {
    assertFalse(type("a\u0004").ended());
    assertEquals("a\n", lines("\r"));
    assertTrue(type("\u0004").ended());
  }

  @Test
  void controlCEndsTheInputAnywhere() {
    TypedLines.Outcome outcome = type("erase\u0003\r");
    assertTrue(outcome.ended());
    assertEquals("", new String(outcome.lines(), UTF_8));
    assertEquals("erase^C\n", outcome.echo());
  }

  @Test
  void noLineIsEndless() {
    for (int i = 0; i < 100; i++) {
      type("x".repeat(1000));
    }
    assertEquals(TypedLines.LONGEST + 1, lines("\r").length());
  }
}
