package org.lunheng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClustersTest {
  private static final int NO_LIMIT = Integer.MAX_VALUE;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "论|衡|，|a| ",
        "e\u0301\u0302|e",
        "\u0301|a",
        "葛\uDB40\uDD00|城",
        "か\u3099|き",
        "1\uFE0F\u20E3|2",
        "\u1112\u1161\u11AB|\u1100\u1173\u11AF",
        "कि|नी",
        "❤\uFE0F|我",
        "👍🏻|👍🏿|👍",
        "👩\u200D👩\u200D👧|👩",
        "🏃\u200D♀\uFE0F|🏃",
        "🇨🇳|🇫🇷|🇩",
        "🇨|a|🇳",
        "a|🇨🇳",
        "a\u200D|👩",
        "a|\u200B|b",
        "𠮷|𠮷"
      })
  void areWhatUnicodeSays(String expected) {
    String text = expected.replace("|", "");

    assertEquals(expected, marked(text, NO_LIMIT));
    assertEquals(expected, markedByIcu(text));
  }

  @ParameterizedTest
  @CsvSource({
    "8, 👩\u200D👩\u200D👧|👩",
    "5, 👩\u200D👩\u200D|👧|👩",
    "4, 👍🏻|👍🏻",
    "3, 👍|🏻|👍|🏻",
    "2, 🇨🇳|🇫🇷",
    "2, कि|कि"
  })
  void areCutBetweenGlyphsAtTheLimit(int limit, String expected) {
    String text = expected.replace("|", "");

    assertEquals(expected, marked(text, limit));
  }

  private static String marked(String text, int limit) {
    StringBuilder marked = new StringBuilder();
    Clusters clusters = new Clusters(text, CellWidth.NARROW, limit);
    while (clusters.next()) {
      marked.append(marked.isEmpty() ? "" : "|").append(text, clusters.start(), clusters.end());
      assertEquals(CellWidth.NARROW.of(text, clusters.start(), clusters.end()), clusters.columns());
    }
    return marked.toString();
  }

  private static String markedByIcu(String text) {
    BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(text);
    StringBuilder marked = new StringBuilder(text);
    for (int at = breaks.last(); at > 0; at = breaks.previous()) {
      if (at < text.length()) {
        marked.insert(at, '|');
      }
    }
    return marked.toString();
  }
}
