package org.lunheng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for any paragraph at any width. */
class LineBreakerPropertyTest {
  private static final String NO_START = "。，、；：？！）》」』】〕〉”…—℃";
  private static final String NO_END = "（《「『【〔〈“";

  /** Anything, but mostly what matters to the rules. */
  @Provide
  Arbitrary<String> texts() {
    return joined(
        List.of(
            Arbitraries.of("论", "衡", "人", "a", "B", "é", "7", " "),
            Arbitraries.of((NO_START + NO_END).split("")),
            Arbitraries.of(",", ".", ":", ")", "(", "-", "/", "\"", "'", "$", "\t", "　", "\u00A0"),
            Arbitraries.of("\u0301", "👩\u200D👧", "👍🏻", "🇨🇳", "🇨", "❤\uFE0F", "\u200B", "कि"),
            Arbitraries.strings().all().ofLength(1)));
  }

  /** Only text whose rules a simple oracle can tell. */
  @Provide
  Arbitrary<String> plainTexts() {
    return joined(
        List.of(
            Arbitraries.of("论", "衡", "人", "a", "b", "7", "𠮷"),
            Arbitraries.of(NO_START.split("")),
            Arbitraries.of(NO_END.split(""))));
  }

  private static Arbitrary<String> joined(List<Arbitrary<String>> pieces) {
    return Arbitraries.oneOf(pieces).list().ofMaxSize(60).map(parts -> String.join("", parts));
  }

  @Property
  void noLineIsWiderThanThePane(
      @ForAll("texts") String text,
      @ForAll @IntRange(min = 2, max = 24) int columns,
      @ForAll @IntRange(max = 30) int indent,
      @ForAll boolean wide) {
    CellWidth width = new CellWidth(wide);

    for (TextLine line : new LineBreaker(width).lines(text, columns, indent)) {
      assertEquals(width.of(text, line.from(), line.to()), line.columns());
      assertTrue(line.indent() + line.columns() <= columns, line::toString);
    }
  }

  @Property
  void linesAndSwallowedBlanksGiveTheTextBack(
      @ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 24) int columns) {
    int at = 0;
    for (TextLine line : new LineBreaker(CellWidth.NARROW).lines(text, columns, 0)) {
      assertBlank(text.substring(at, line.from()));
      assertTrue(line.from() < line.to() || text.length() == blanks(text), line::toString);
      at = line.to();
    }
    assertBlank(text.substring(at));
  }

  private static void assertBlank(String swallowed) {
    assertEquals(swallowed.length(), blanks(swallowed), () -> "swallowed: " + swallowed);
  }

  private static long blanks(String text) {
    return text.codePoints().filter(c -> BreakClass.of(c) == BreakClass.BLANK).count();
  }

  @Property
  void aLineIsAsLongAsTheRulesLetIt(
      @ForAll("plainTexts") String text, @ForAll @IntRange(min = 2, max = 24) int columns) {
    List<TextLine> lines = new LineBreaker(CellWidth.NARROW).lines(text, columns, 0);

    for (int i = 1; i < lines.size(); i++) {
      TextLine line = lines.get(i - 1);
      int full = fullLine(text, line.from(), columns);
      int best = lastGap(text, line.from(), full, true);
      best = best < 0 ? lastGap(text, line.from(), full, false) : best;
      assertEquals(best < 0 ? full : best, line.to(), () -> "the line is " + line);
    }
  }

  /** Where a line would end if there were no rules. */
  private static int fullLine(String text, int from, int columns) {
    int to = from;
    int used = 0;
    while (used <= columns) {
      int codePoint = text.codePointAt(to);
      used += CellWidth.NARROW.of(codePoint);
      to += used <= columns ? Character.charCount(codePoint) : 0;
    }
    return to;
  }

  /** The last gap in the line that no mark forbids, and perhaps that is in no word; or -1. */
  private static int lastGap(String text, int from, int to, boolean wholeWords) {
    for (int gap = to; gap > from; gap -= Character.charCount(text.codePointBefore(gap))) {
      int left = text.codePointBefore(gap);
      int right = text.codePointAt(gap);
      boolean forbidden = NO_START.indexOf(right) >= 0 || NO_END.indexOf(left) >= 0;
      if (!forbidden && !(wholeWords && isWord(left, right))) {
        return gap;
      }
    }
    return -1;
  }

  private static boolean isWord(int left, int right) {
    return left < 0x80 && right < 0x80;
  }

  @Property
  void clustersAreNotSplitWhereTheyFit(
      @ForAll("texts") String text, @ForAll @IntRange(min = 8, max = 24) int columns) {
    for (TextLine line : new LineBreaker(CellWidth.NARROW).lines(text, columns, 0)) {
      if (line.to() < text.length()) {
        int next = text.codePointAt(line.to());
        assertTrue(next == 0x200B || CellWidth.NARROW.of(next) > 0, () -> "the line is " + line);
        assertTrue(next < 0x1F3FB || next > 0x1F3FF || line.to() == 0);
      }
    }
  }
}
