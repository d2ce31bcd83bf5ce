package org.lunheng.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Printable;
import org.lunheng.text.Size;

/**
 * A grid of cells to draw on. A cell holds a glyph (a code point, or a cluster of several) and a
 * {@link Style}; a wide glyph holds its cell and the next one, which is then a {@link #TAIL}.
 *
 * <p>Whatever is put here is safe to send to a terminal: every code point is {@link
 * Printable#shown}, a wide glyph that would cross an edge becomes a space, and overwriting one half
 * of a wide glyph blanks the other. Every terminal draws as many columns as {@link CellWidth}
 * counts, since what makes some of them join or widen glyphs (joiners, emoji presentation) is left
 * out.
 */
public final class Canvas {
  /** The glyph of a cell that the wide glyph on its left covers. */
  public static final int TAIL = 0;

  /** A canvas without cells. */
  public static final Canvas NONE = new Canvas(new Size(0, 0), CellWidth.NARROW);

  private static final int SPACE = ' ';
  private static final int TEXT_PRESENTATION = 0xFE0E;
  private static final int EMOJI_PRESENTATION = 0xFE0F;

  private static final int MOST_LINKS = 255;

  /** As many chars as a cell keeps; no writing stacks so many marks, only mischief does. */
  private static final int LONGEST_CLUSTER = 16;

  private final Size size;
  private final CellWidth width;
  private final int[] glyphs;
  private final int[] styles;
  private final List<String> clusters = new ArrayList<>();
  private final List<String> links = new ArrayList<>();

  /** A canvas of plain spaces. */
  public Canvas(Size size, CellWidth width) {
    this(size, width, null);
  }

  /**
   * A canvas of plain spaces in the place of another one.
   *
   * @param used is never looked at again; null for none
   */
  public Canvas(Size size, CellWidth width, Canvas used) {
    int cells = size.columns() * size.rows();
    boolean fits = used != null && used.glyphs.length >= cells;
    this.size = size;
    this.width = width;
    this.glyphs = fits ? used.glyphs : new int[cells];
    this.styles = fits ? used.styles : new int[cells];
    Arrays.fill(glyphs, 0, cells, SPACE);
    Arrays.fill(styles, 0, cells, Style.PLAIN);
  }

  public Size size() {
    return size;
  }

  /** How wide code points are drawn here. */
  public CellWidth width() {
    return width;
  }

  /**
   * The glyph of a cell: a code point, {@link #TAIL}, or a negative number that {@link #cluster}
   * turns into text.
   */
  public int glyph(int column, int row) {
    return glyphs[row * size.columns() + column];
  }

  /** The {@link Style} of a cell. */
  public int style(int column, int row) {
    return styles[row * size.columns() + column];
  }

  /** The text of a negative glyph. */
  public String cluster(int glyph) {
    return clusters.get(~glyph);
  }

  /**
   * A style whose cells lead to an address, where the terminal has links.
   *
   * @param address a web address, or null; one that is not safe to send makes no link
   */
  public int linked(int style, String address) {
    if (!Links.isSafe(address) || links.size() == MOST_LINKS) {
      return style;
    }
    if (!links.contains(address)) {
      links.add(address);
    }
    return Style.linked(style, links.indexOf(address) + 1);
  }

  /** The addresses that cells lead to; the first one has the number 1. */
  public List<String> links() {
    // most frames have none, and a frame is painted without allocation
    return links.isEmpty() ? List.of() : Collections.unmodifiableList(links);
  }

  /**
   * Writes text from a cell to the right, as far as the canvas reaches.
   *
   * @return the column after the last cell written
   */
  public int put(int column, int row, CharSequence text, int style) {
    return put(column, row, text, 0, text.length(), style, size.columns());
  }

  /**
   * Writes a part of a text from a cell to the right, never at or beyond column {@code limit}.
   *
   * @param from the first string index
   * @param to the string index after the last one
   * @return the column after the last cell written
   */
  public int put(int column, int row, CharSequence text, int from, int to, int style, int limit) {
    int right = Math.min(limit, size.columns());
    int at = column;
    for (int i = from; i < to && row >= 0 && row < size.rows(); ) {
      int codePoint = Character.codePointAt(text, i);
      i += Character.charCount(codePoint);
      int glyph = Printable.shown(codePoint);
      int cells = width.of(glyph);
      if (cells == 0) {
        combine(at - 1, row, glyph, column);
      } else if (at < 0) {
        at = setOverLeftEdge(at, row, style, cells);
      } else if (at + cells > right) {
        return at < right ? set(at, row, SPACE, style, 1) : at;
      } else {
        at = set(at, row, glyph, style, cells);
      }
    }
    return at;
  }

  /** Fills a rectangle with spaces of a style. */
  public void fill(int column, int row, int columns, int rows, int style) {
    for (int y = Math.max(row, 0); y < Math.min(row + rows, size.rows()); y++) {
      for (int x = Math.max(column, 0); x < Math.min(column + columns, size.columns()); x++) {
        set(x, y, SPACE, style, 1);
      }
    }
  }

  /** One row's text, without trailing spaces; for tests and plain output. */
  public String rowText(int row) {
    StringBuilder text = new StringBuilder();
    for (int x = 0; x < size.columns(); x++) {
      int glyph = glyph(x, row);
      if (glyph < 0) {
        text.append(cluster(glyph));
      } else if (glyph != TAIL) {
        text.appendCodePoint(glyph);
      }
    }
    return text.toString().stripTrailing();
  }

  /** Shows a space for the half of a wide glyph that is on the canvas. */
  private int setOverLeftEdge(int column, int row, int style, int cells) {
    int after = column + cells;
    return after > 0 ? set(0, row, SPACE, style, 1) : after;
  }

  private int set(int column, int row, int glyph, int style, int cells) {
    blankHalves(column, row, cells);
    int index = row * size.columns() + column;
    glyphs[index] = glyph;
    styles[index] = style;
    if (cells == 2) {
      glyphs[index + 1] = TAIL;
      styles[index + 1] = style;
    }
    return column + cells;
  }

  /** Keeps no half of a wide glyph when the cells are overwritten. */
  private void blankHalves(int column, int row, int cells) {
    int index = row * size.columns() + column;
    if (glyphs[index] == TAIL && column > 0) {
      glyphs[index - 1] = SPACE;
    }
    int after = column + cells;
    if (after < size.columns() && glyphs[index + cells] == TAIL) {
      glyphs[index + cells] = SPACE;
    }
  }

  /**
   * Adds a combining mark to the glyph that ends at {@code column}; dropped where there is none.
   */
  private void combine(int column, int row, int mark, int leftmost) {
    if (column < leftmost || column < 0 || isLeftOut(mark)) {
      return;
    }
    int index = row * size.columns() + column;
    if (glyphs[index] == TAIL) {
      index--;
    }
    int glyph = glyphs[index];
    String base = glyph < 0 ? cluster(glyph) : Character.toString(glyph);
    if (base.length() < LONGEST_CLUSTER) {
      clusters.add(base + Character.toString(mark));
      glyphs[index] = ~(clusters.size() - 1);
    }
  }

  private static boolean isLeftOut(int mark) {
    return mark == TEXT_PRESENTATION
        || mark == EMOJI_PRESENTATION
        || Character.getType(mark) == Character.FORMAT;
  }
}
