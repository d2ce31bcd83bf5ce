package org.lunheng.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Printable;
import org.lunheng.text.Size;

class CanvasTest {
  private static final int RED = Style.foreground(Style.PLAIN, 1);

  private final Canvas canvas = canvas(CellWidth.NARROW);

  /** Six columns, two rows, full of dots. */
  private static Canvas canvas(CellWidth width) {
    Canvas canvas = new Canvas(new Size(6, 2), width);
    canvas.put(0, 0, "......", Style.PLAIN);
    canvas.put(0, 1, "......", Style.PLAIN);
    return canvas;
  }

  @ParameterizedTest
  @CsvSource({
    "0, 论衡, 论衡.., 4",
    "1, 论衡, .论衡., 5",
    "2, 论衡, ..论衡, 6",
    "3, 论衡, '...论', 6",
    "4, 论衡, ....论, 6",
    "5, 论衡, '.....', 6",
    "6, 论衡, ......, 6",
    "9, 论衡, ......, 9",
    "0, abcdefgh, abcdef, 6",
    "-1, abc, bc...., 2",
    "-1, 论衡, ' 衡...', 3",
    "-2, 论衡, 衡...., 2",
    "-4, 论衡, ......, 0",
    "-9, 论衡, ......, -5"
  })
  void clipsAtItsEdges(int column, String text, String row, int after) {
    assertEquals(after, canvas.put(column, 0, text, Style.PLAIN));
    assertEquals(row, canvas.rowText(0));
    assertEquals("......", canvas.rowText(1));
  }

  @ParameterizedTest
  @CsvSource({"4, 论衡..", "3, 论 ...", "2, 论....", "1, ' .....'", "0, ......", "-1, ......"})
  void neverWritesAtOrBeyondALimit(int limit, String row) {
    int after = canvas.put(0, 0, "论衡真好", 0, 4, Style.PLAIN, limit);

    assertEquals(Math.max(limit, 0), after);
    assertEquals(row, canvas.rowText(0));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 2})
  void writesNothingAboveOrBelow(int row) {
    assertEquals(3, canvas.put(3, row, "论", Style.PLAIN));
    assertEquals("......", canvas.rowText(0));
    assertEquals("......", canvas.rowText(1));
  }

  @ParameterizedTest
  @CsvSource({
    "0, a, 'a 衡..'",
    "1, a, ' a衡..'",
    "1, 好, ' 好 ..'",
    "2, 好, 论好..",
    "3, 好, '论 好.'",
    "1, abc, ' abc..'"
  })
  void blanksTheOtherHalfOfAnOverwrittenGlyph(int column, String text, String row) {
    canvas.put(0, 0, "论衡", Style.PLAIN);

    canvas.put(column, 0, text, Style.PLAIN);

    assertEquals(row, canvas.rowText(0));
  }

  @Test
  void fillsARectangleAndBlanksGlyphsThatItHalves() {
    canvas.put(0, 0, "论衡真", Style.PLAIN);

    canvas.fill(1, -1, 4, 2, RED);

    assertEquals("", canvas.rowText(0));
    assertEquals("......", canvas.rowText(1));
    assertEquals(Style.PLAIN, canvas.style(0, 0));
    assertEquals(RED, canvas.style(1, 0));
    assertEquals(RED, canvas.style(4, 0));
    assertEquals(Style.PLAIN, canvas.style(5, 0));
  }

  @Test
  void fillsNoMoreThanItHas() {
    canvas.fill(-3, -3, 99, 99, RED);

    assertEquals("", canvas.rowText(0) + canvas.rowText(1));
  }

  @Test
  void aWideGlyphHoldsTwoCellsOfOneStyle() {
    canvas.put(1, 0, "论", RED);

    assertEquals('论', canvas.glyph(1, 0));
    assertEquals(Canvas.TAIL, canvas.glyph(2, 0));
    assertEquals(RED, canvas.style(1, 0));
    assertEquals(RED, canvas.style(2, 0));
    assertEquals(Style.PLAIN, canvas.style(3, 0));
  }

  @Test
  void ambiguousGlyphsAreAsWideAsItIsTold() {
    Canvas wide = canvas(CellWidth.WIDE);

    assertEquals(2, canvas.put(0, 0, "“”", Style.PLAIN));
    assertEquals(4, wide.put(0, 0, "“”", Style.PLAIN));
  }

  @Test
  void marksJoinTheGlyphBeforeThem() {
    assertEquals(4, canvas.put(0, 0, "e\u0301葛\uDB40\uDD00.", Style.PLAIN));

    assertEquals("e\u0301", canvas.cluster(canvas.glyph(0, 0)));
    assertEquals("葛\uDB40\uDD00", canvas.cluster(canvas.glyph(1, 0)));
    assertEquals(Canvas.TAIL, canvas.glyph(2, 0));
    assertEquals("e\u0301葛\uDB40\uDD00...", canvas.rowText(0));
  }

  @Test
  void marksWithoutAGlyphAreDropped() {
    canvas.put(2, 0, "\u0301论", Style.PLAIN);
    canvas.put(-1, 1, "a\u0301b", Style.PLAIN);

    assertEquals("..论..", canvas.rowText(0));
    assertEquals("b.....", canvas.rowText(1));
  }

  @Test
  void marksAfterAClippedGlyphAreDropped() {
    canvas.put(5, 0, "论\u0301", RED);

    assertEquals(".....", canvas.rowText(0));
    assertEquals(' ', canvas.glyph(5, 0));
  }

  @Test
  void keepsOnlySoManyMarks() {
    canvas.put(0, 0, "e" + "\u0301".repeat(100_000), Style.PLAIN);

    assertEquals("e" + "\u0301".repeat(15) + ".....", canvas.rowText(0));
  }

  @ParameterizedTest
  @CsvSource({
    "👩\u200D👧, 👩👧..",
    "❤\uFE0F, ❤.....",
    "a\u200Bb\u2060c, abc...",
    "☎\uFE0E, ☎....."
  })
  void leavesOutWhatMakesTerminalsDisagree(String text, String row) {
    canvas.put(0, 0, text, Style.PLAIN);

    assertEquals(row, canvas.rowText(0));
  }

  @Test
  void showsControlCodesAsReplacements() {
    canvas.put(0, 0, "a\u001B[\t\u202E\uD842", Style.PLAIN);

    assertEquals("a�[ ��", canvas.rowText(0));
  }

  @Test
  void showsNothingOfTheOneInWhosePlaceItIs() {
    Canvas used = new Canvas(new Size(6, 2), CellWidth.NARROW);
    int style = used.linked(Style.bold(Style.PLAIN), "https://example.org/");
    used.put(0, 0, "論a\u0301bc", style);
    used.put(0, 1, "論a\u0301bc", style);
    for (Size size : List.of(new Size(3, 3), new Size(6, 2), new Size(7, 2))) {
      Canvas canvas = new Canvas(size, CellWidth.NARROW, used);
      assertEquals(List.of(), canvas.links());
      for (int y = 0; y < size.rows(); y++) {
        for (int x = 0; x < size.columns(); x++) {
          assertEquals(' ', canvas.glyph(x, y));
          assertEquals(Style.PLAIN, canvas.style(x, y));
        }
      }
    }
  }

  @Test
  void canBeEmpty() {
    Canvas empty = new Canvas(new Size(0, 0), CellWidth.NARROW);

    empty.fill(0, 0, 9, 9, RED);

    assertEquals(0, empty.put(0, 0, "论", RED));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everyCellCanBeSent(
      @ForAll @Chars({'论', 'a', '\u0301', '“', '\u001B', '\uD842', '\uDFB7', '\u200D'}) String text,
      @ForAll @IntRange(min = -4, max = 7) int column,
      @ForAll @Chars({'衡', 'b', '\u0302'}) String over,
      @ForAll @IntRange(min = -4, max = 7) int overColumn,
      @ForAll @IntRange(max = 7) int limit,
      @ForAll boolean wide) {
    CellWidth width = new CellWidth(wide);
    Canvas drawn = canvas(width);

    drawn.put(column, 0, text, RED);
    drawn.put(overColumn, 0, over, 0, over.length(), RED, limit);

    int x = 0;
    while (x < 6) {
      x += columnsOf(drawn, x, width);
    }
    assertEquals(6, x);
  }

  private static int columnsOf(Canvas drawn, int x, CellWidth width) {
    int glyph = drawn.glyph(x, 0);
    String text = glyph < 0 ? drawn.cluster(glyph) : Character.toString(glyph);
    assertTrue(text.codePoints().allMatch(Printable::isPrintable), text);
    int columns = width.of(text);
    assertTrue(columns == 1 || drawn.glyph(x + 1, 0) == Canvas.TAIL, text);
    return columns;
  }
}
