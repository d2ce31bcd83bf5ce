package org.lunheng.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuestNamesTest {
  @Test
  void ordinaryNamesStayAsTheyAre() {
    for (String name : new String[] {"小明", "Ana María", "O'Neil", "李·约翰", "नमस्ते", "B. 2"}) {
      assertEquals(name, GuestNames.cleaned("  " + name + " "));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b]0;title\u0007",
        "\u009b31m",
        "a\nb",
        "\u202eevil",
        "\u2066x",
        "\ufeff",
        "\u200d",
        "\t"
      })
  void nothingInANameMovesACursorOrTurnsTheDirection(String typed) {
    String name = GuestNames.cleaned(typed);

    assertTrue(
        name.codePoints()
            .allMatch(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT),
        name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SHA256:abc", "SHA256：abc", "guest:1", "ＳＨＡ256\ufe55x", "SHA256︓a"})
  void noNameLooksLikeAReadersId(String typed) {
    assertFalse(GuestNames.cleaned(typed).matches("(?s).*\\p{Punct}*[:：﹕︓].*"));
  }

  @Test
  void namesAreShort() {
    assertEquals("字".repeat(24), GuestNames.cleaned("字".repeat(100_000)));
    String pairs = GuestNames.cleaned("𠀀".repeat(500));
    assertEquals(24, pairs.codePointCount(0, pairs.length()));
    assertEquals("e\u0334\u0334\u0334", GuestNames.cleaned("e" + "\u0334".repeat(20)));
  }
}
