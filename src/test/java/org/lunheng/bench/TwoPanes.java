package org.lunheng.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Size;
import org.lunheng.view.Canvas;
import org.lunheng.view.Frame;
import org.lunheng.view.Style;

/**
 * Two raw interviews side by side, set as simply as can be: a header, a coloured label where a
 * paragraph begins, lines as long as the pane is wide, and a status line.
 */
public final class TwoPanes implements FrameSource {
  private static final CellWidth WIDTH = CellWidth.NARROW;
  private static final int LABEL_COLUMNS = 8;
  private static final int MARGIN = 2;

  private record Line(String text, boolean first) {}

  private record Pane(String title, List<String> paragraphs, int label) {}

  private final Pane left;
  private final Pane right;
  private final List<List<Line>> lines = new ArrayList<>();
  private Size size = new Size(0, 0);

  private TwoPanes(Pane left, Pane right) {
    this.left = left;
    this.right = right;
  }

  /** The first and the last interview of {@code corpus/raw}. */
  public static TwoPanes ofCorpus() {
    return new TwoPanes(
        new Pane("科學與科幻", read("000_93dcd1814163e62e.txt"), 75),
        new Pane("通用人工智能", read("004_39286be269fea274.txt"), 179));
  }

  @Override
  public int headerRows() {
    return 1;
  }

  @Override
  public Frame frame(Size screen, int line) {
    set(screen);
    Canvas canvas = new Canvas(screen, WIDTH);
    int half = screen.columns() / 2;
    draw(canvas, left, lines.get(0), 0, half - 1, line);
    draw(canvas, right, lines.get(1), half, screen.columns(), line);
    for (int row = 0; row < screen.rows() - 1; row++) {
      canvas.put(half - 1, row, "|", Style.foreground(Style.PLAIN, 240));
    }
    String status = " Tab 窗格   n 下一輪   t 目錄   ? 說明";
    canvas.fill(0, screen.rows() - 1, screen.columns(), 1, Style.reverse(Style.PLAIN));
    canvas.put(0, screen.rows() - 1, status, Style.reverse(Style.PLAIN));
    return Frame.of(canvas);
  }

  private void draw(Canvas canvas, Pane pane, List<Line> lines, int from, int to, int scrolled) {
    int header = Style.bold(Style.background(Style.PLAIN, 236));
    canvas.fill(from, 0, to - from, 1, header);
    canvas.put(from + 1, 0, pane.title(), header);
    for (int row = 0; row < bodyRows(canvas.size()) && scrolled + row < lines.size(); row++) {
      Line line = lines.get(scrolled + row);
      int style = line.first() ? Style.foreground(Style.PLAIN, pane.label()) : Style.PLAIN;
      int label = line.first() ? Math.min(LABEL_COLUMNS, line.text().length()) : 0;
      label = line.text().offsetByCodePoints(0, line.text().codePointCount(0, label));
      int column = canvas.put(from + 1, row + 1, line.text(), 0, label, style, to);
      canvas.put(column, row + 1, line.text(), label, line.text().length(), Style.PLAIN, to);
    }
  }

  /** Breaks both texts for a screen, unless that was done before. */
  private void set(Size screen) {
    if (!screen.equals(size)) {
      size = screen;
      lines.clear();
      lines.add(lines(left.paragraphs(), screen.columns() / 2 - 1 - MARGIN));
      lines.add(lines(right.paragraphs(), screen.columns() / 2 - MARGIN));
    }
  }

  private static List<Line> lines(List<String> paragraphs, int columns) {
    List<Line> lines = new ArrayList<>();
    for (String paragraph : paragraphs) {
      int start = 0;
      for (int i = 0; i < paragraph.length(); ) {
        int next = i + Character.charCount(paragraph.codePointAt(i));
        if (WIDTH.of(paragraph, start, next) > columns) {
          lines.add(new Line(paragraph.substring(start, i), start == 0));
          start = i;
        }
        i = next;
      }
      lines.add(new Line(paragraph.substring(start), start == 0));
    }
    return lines;
  }

  private static List<String> read(String name) {
    try {
      return Files.readAllLines(Path.of("corpus", "raw", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
