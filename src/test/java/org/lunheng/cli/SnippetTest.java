package org.lunheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lunheng.corpus.Passage;

class SnippetTest {
  private static final String FAR = "甲".repeat(100);

  @Test
  void whatIsShortIsShownWhole() {
    assertEquals("很[规模]大", shown("很规模大", "规模"));
  }

  @Test
  void whatIsLongIsCutAroundThePlaces() {
    assertEquals(
        "…" + "甲".repeat(40) + "[规模]" + "甲".repeat(40) + " … " + "甲".repeat(40) + "[算力]。",
        shown(FAR + "规模" + FAR + "算力。", "规模", "算力"));
  }

  @Test
  void placesThatAreNearShareTheirSurroundings() {
    assertEquals(
        "[规模]，" + "甲".repeat(60) + "[算力]", shown("规模，" + "甲".repeat(60) + "算力", "规模", "算力"));
  }

  @Test
  void noWordIsCutInTwo() {
    assertEquals(
        "…Transformer" + "甲".repeat(38) + "[规模]",
        shown(FAR + "Transformer" + "甲".repeat(38) + "规模", "规模"));
    assertEquals("[规模]" + "甲".repeat(39) + "𠮷…", shown("规模" + "甲".repeat(39) + "𠮷" + FAR, "规模"));
  }

  /** The snippet with its places in brackets. */
  private static String shown(String text, String... words) {
    List<Passage> places =
        Stream.of(words)
            .map(w -> new Passage(0, text.indexOf(w), text.indexOf(w) + w.length()))
            .toList();
    Snippet snippet = Snippet.of(text, places);
    return String.join(
        "\n", new Wrap(20_000).lines(snippet.text(), snippet.places(), w -> "[" + w + "]", 0));
  }
}
