package org.lunheng.terminal;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Size;
import org.lunheng.view.Canvas;
import org.lunheng.view.Frame;
import org.lunheng.view.Style;

/** Random sequences of frames, each made from the one before. */
final class Frames {
  private static final int COLUMNS = 24;
  private static final int ROWS = 9;

  /** One step from a frame to the next. */
  @FunctionalInterface
  interface Step {
    Frame apply(Frame frame, CellWidth width);
  }

  private Frames() {}

  static Frame first(CellWidth width) {
    return Frame.of(new Canvas(new Size(COLUMNS, ROWS), width));
  }

  static Arbitrary<List<Step>> steps() {
    return Arbitraries.frequencyOf(
            List.of(tuple(6, put()), tuple(4, scroll()), tuple(1, fill()), tuple(1, caret())))
        .list()
        .ofMinSize(1)
        .ofMaxSize(24);
  }

  private static Tuple2<Integer, Arbitrary<Step>> tuple(int weight, Arbitrary<Step> step) {
    return Tuple.of(weight, step);
  }

  private static Arbitrary<Step> put() {
    return Combinators.combine(
            Arbitraries.integers().between(-2, COLUMNS),
            Arbitraries.integers().between(0, ROWS - 1),
            texts(),
            styles())
        .as(
            (x, y, text, style) ->
                (frame, width) -> {
                  Canvas canvas = copy(frame, width, 0, 0, 0);
                  canvas.put(x, y, text, style);
                  return Frame.of(canvas);
                });
  }

  private static Arbitrary<Step> scroll() {
    return Combinators.combine(
            Arbitraries.integers().between(0, ROWS - 1),
            Arbitraries.integers().between(0, ROWS - 1),
            Arbitraries.integers().between(-3, 3),
            texts())
        .as(
            (one, other, lines, text) ->
                (frame, width) -> {
                  int bottom = Math.max(one, other);
                  Canvas canvas = copy(frame, width, Math.min(one, other), bottom, lines);
                  canvas.put(0, bottom, text, Style.PLAIN);
                  return Frame.of(canvas);
                });
  }

  private static Arbitrary<Step> fill() {
    return Combinators.combine(
            Arbitraries.integers().between(0, COLUMNS - 1),
            Arbitraries.integers().between(0, ROWS - 1),
            Arbitraries.integers().between(1, COLUMNS),
            styles())
        .as(
            (x, y, columns, style) ->
                (frame, width) -> {
                  Canvas canvas = copy(frame, width, 0, 0, 0);
                  canvas.fill(x, y, columns, 3, style);
                  return Frame.of(canvas);
                });
  }

  private static Arbitrary<Step> caret() {
    return Combinators.combine(
            Arbitraries.integers().between(0, COLUMNS - 1),
            Arbitraries.integers().between(0, ROWS - 1))
        .as((x, y) -> (frame, width) -> new Frame(frame.canvas(), x, y));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.of("字", "論", "。", "“", "a", "B", " ", "  ", "—", "😀", "葛\uDB40\uDD00", "é")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  private static Arbitrary<Integer> styles() {
    Arbitrary<Integer> attributes = Arbitraries.of(0, 0, 0, 1, 2, 4, 8, 16, 3, 17);
    return Combinators.combine(
            attributes, Arbitraries.of(-1, -1, 1, 9, 208), Arbitraries.of(-1, -1, -1, 4, 12, 236))
        .as(Frames::style);
  }

  private static int style(int attributes, int foreground, int background) {
    int style = foreground < 0 ? Style.PLAIN : Style.foreground(Style.PLAIN, foreground);
    style = background < 0 ? style : Style.background(style, background);
    style = (attributes & 1) == 0 ? style : Style.bold(style);
    style = (attributes & 2) == 0 ? style : Style.dim(style);
    style = (attributes & 4) == 0 ? style : Style.italic(style);
    style = (attributes & 8) == 0 ? style : Style.underline(style);
    return (attributes & 16) == 0 ? style : Style.reverse(style);
  }

  /** The same cells on a new canvas, with the rows of a region shifted up by some lines. */
  private static Canvas copy(Frame frame, CellWidth width, int top, int bottom, int lines) {
    Canvas canvas = new Canvas(frame.canvas().size(), width);
    for (int y = 0; y < canvas.size().rows(); y++) {
      int from = y >= top && y <= bottom ? y + lines : y;
      boolean vacated = from != y && (from < top || from > bottom);
      for (int x = 0; x < canvas.size().columns() && !vacated; x++) {
        copyCell(frame.canvas(), x, from, canvas, y);
      }
    }
    return canvas;
  }

  private static void copyCell(Canvas source, int x, int from, Canvas target, int to) {
    int glyph = source.glyph(x, from);
    if (glyph != Canvas.TAIL) {
      String text = glyph < 0 ? source.cluster(glyph) : Character.toString(glyph);
      target.put(x, to, text, source.style(x, from));
    }
  }
}
