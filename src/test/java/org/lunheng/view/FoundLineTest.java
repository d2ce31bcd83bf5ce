package org.lunheng.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.lunheng.app.Look;
import org.lunheng.corpus.Passage;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Size;

class FoundLineTest {
  private static final CellWidth WIDTH = CellWidth.NARROW;

  /** What a reader takes for one character each. */
  private static final List<String> CHARACTERS =
      List.of("模", "型", "a", "e\u0301", "か\u3099", "𠮷", "，", " ", "葛\uDB40\uDD00");

  private static Canvas drawn(String text, List<Passage> places, int columns) {
    Canvas canvas = new Canvas(new Size(columns + 2, 1), WIDTH);
    FoundLine.of(text, places, columns, WIDTH).draw(canvas, 1, 0, Style.PLAIN);
    return canvas;
  }

  private static String marked(Canvas canvas) {
    int found = Palette.looking(Style.PLAIN, Look.FOUND);
    StringBuilder marked = new StringBuilder();
    for (int x = 0; x < canvas.size().columns(); x++) {
      int glyph = canvas.glyph(x, 0);
      if (canvas.style(x, 0) == found && glyph != Canvas.TAIL) {
        marked.append(glyph < 0 ? canvas.cluster(glyph) : Character.toString(glyph));
      }
    }
    return marked.toString();
  }

  private static List<Passage> everywhere(String text, String word) {
    List<Passage> places = new ArrayList<>();
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      places.add(new Passage(0, at, at + word.length()));
    }
    return places;
  }

  @Test
  void aHitInsideACharacterMarksAllOfIt() {
    String text = "cafe\u0301 e\u0301tude";
    Canvas canvas = drawn(text, everywhere(text, "e"), 20);
    assertEquals(text, canvas.rowText(0).strip());
    assertEquals("e\u0301e\u0301e", marked(canvas));
  }

  @Test
  void theSignOfACutIsNoHit() {
    String text = "模型" + "的".repeat(40);
    List<Passage> places = new ArrayList<>(everywhere(text, "模型"));
    places.addAll(everywhere(text, "的"));
    Canvas canvas = drawn(text, places, 11);
    assertEquals("模型的的的…", canvas.rowText(0).strip());
    assertEquals("模型的的的", marked(canvas));
  }

  @Provide
  Arbitrary<List<String>> characters() {
    return Arbitraries.of(CHARACTERS).list().ofMinSize(1).ofMaxSize(40);
  }

  /** Whatever is looked for, a row is no wider than its room and has whole characters alone. */
  @Property(tries = 500)
  void noCharacterIsSplitAndNoRowOverruns(
      @ForAll("characters") List<String> characters,
      @ForAll @IntRange(max = 7) int sought,
      @ForAll @IntRange(min = 1, max = 40) int columns) {
    String text = String.join("", characters);
    String word =
        CHARACTERS.get(sought).substring(0, CHARACTERS.get(sought).offsetByCodePoints(0, 1));
    List<Passage> places = everywhere(text, word);
    if (places.isEmpty()) {
      return;
    }
    Canvas canvas = drawn(text, places, columns);
    assertEquals(' ', canvas.glyph(0, 0));
    assertEquals(' ', canvas.glyph(columns + 1, 0));
    Set<String> whole = new TreeSet<>(CHARACTERS);
    whole.add("…");
    IntStream.range(0, canvas.size().columns())
        .map(x -> canvas.glyph(x, 0))
        .filter(glyph -> glyph != Canvas.TAIL)
        .mapToObj(glyph -> glyph < 0 ? canvas.cluster(glyph) : Character.toString(glyph))
        .forEach(shown -> assertTrue(whole.contains(shown), "split: " + shown + " in " + text));
  }
}
