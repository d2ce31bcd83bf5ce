package org.lunheng.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lunheng.text.Size;
import org.lunheng.view.Canvas;
import org.lunheng.view.Style;

/**
 * What a screen shows, as a terminal of some colour depth can show it: a canvas copied into arrays
 * that are used again, with styles reduced so that cells which look the same are the same, and with
 * a hash and a price for each row.
 */
final class Picture {
  private static final int SPACE = ' ';
  private static final long HASH_FACTOR = 0x9E3779B97F4A7C15L;

  private Colouring colouring;
  private LinkNumbers links;
  private List<String> addresses = List.of();
  private Canvas canvas = Canvas.NONE;
  private final List<String> clusters = new ArrayList<>();
  private int columns;
  private int rows;
  private int[] glyphs = {};
  private int[] styles = {};
  private long[] hashes = {};
  private int[] prices = {};
  private boolean[] clustered = {};

  /** The style that was reduced last, and what came of it; neighbours mostly share theirs. */
  private int fullStyle;

  private int reducedStyle;
  private int reducedBlank;

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  /** The {@link Canvas#glyph} of a cell. */
  int glyph(int column, int row) {
    return glyphs[row * columns + column];
  }

  /** The text of a negative glyph. */
  String cluster(int glyph) {
    return clusters.get(~glyph);
  }

  /** The glyphs of all cells, row by row; what is behind them means nothing. */
  int[] glyphs() {
    return glyphs;
  }

  /** The styles of all cells likewise. */
  int[] styles() {
    return styles;
  }

  /** The {@link #hash} of each row likewise. */
  long[] hashes() {
    return hashes;
  }

  /** The {@link #price} of each row likewise. */
  int[] prices() {
    return prices;
  }

  /** For each row whether it has a negative glyph. */
  boolean[] clustered() {
    return clustered;
  }

  /** The texts of the negative glyphs: that of {@code ~0} first. */
  List<String> clusters() {
    return clusters;
  }

  /** The reduced style of a cell. */
  int style(int column, int row) {
    return styles[row * columns + column];
  }

  /** How many columns the glyph that begins in a cell takes. */
  int width(int column, int row) {
    return column + 1 < columns && glyph(column + 1, row) == Canvas.TAIL ? 2 : 1;
  }

  /** Equal for rows that look the same; near enough unequal for others. */
  long hash(int row) {
    return hashes[row];
  }

  /** About how many bytes it takes to paint a row from nothing. */
  int price(int row) {
    return prices[row];
  }

  /** Whether a cell shows what it shows in another picture of the same size. */
  boolean isSame(Picture other, int column, int row) {
    int index = row * columns + column;
    int glyph = glyphs[index];
    int its = other.glyphs[index];
    if (styles[index] != other.styles[index]) {
      return false;
    }
    return glyph >= 0 || its >= 0 ? glyph == its : cluster(glyph).equals(other.cluster(its));
  }

  /** Whether a row is quickly seen to show what it shows in another picture of the same size. */
  boolean isSame(Picture other, int row) {
    int from = row * columns;
    int to = from + columns;
    return !clustered[row]
        && Arrays.equals(glyphs, from, to, other.glyphs, from, to)
        && Arrays.equals(styles, from, to, other.styles, from, to);
  }

  /** Whether a cell shows nothing at all, not even a background. */
  boolean isBlank(int column, int row) {
    int index = row * columns + column;
    return glyphs[index] == SPACE && styles[index] == Style.PLAIN;
  }

  /** Takes over a canvas, in these colours. */
  void load(Canvas source, Colouring colours, LinkNumbers numbers) {
    colouring = colours;
    links = numbers;
    // the same style may be another colour or another link in this frame
    fullStyle = Style.PLAIN;
    reducedStyle = Style.PLAIN;
    reducedBlank = Style.PLAIN;
    reset(source.size(), List.of());
    canvas = source;
    addresses = source.links();
    for (int y = 0; y < rows; y++) {
      loadRow(y);
    }
  }

  /** Lets go of what it was loaded from; nothing but {@link #load} may follow. */
  void forget() {
    canvas = Canvas.NONE;
    addresses = List.of();
    colouring = null;
    links = null;
  }

  /** Shows nothing but plain spaces. */
  void blank(Size size) {
    reset(size, List.of());
    blankRows(0, rows - 1);
  }

  /**
   * Shifts the rows of a region, as a terminal does; rows that come in are blank.
   *
   * @param lines up where positive, down where negative
   */
  void scroll(int top, int bottom, int lines) {
    int kept = bottom - top + 1 - Math.abs(lines);
    int from = lines > 0 ? top + lines : top;
    int to = lines > 0 ? top : top - lines;
    System.arraycopy(glyphs, from * columns, glyphs, to * columns, kept * columns);
    System.arraycopy(styles, from * columns, styles, to * columns, kept * columns);
    System.arraycopy(hashes, from, hashes, to, kept);
    System.arraycopy(prices, from, prices, to, kept);
    System.arraycopy(clustered, from, clustered, to, kept);
    if (lines > 0) {
      blankRows(top + kept, bottom);
    } else {
      blankRows(top, top - lines - 1);
    }
  }

  /** Takes on a size; what it shows is to be set. */
  void reset(Size size, List<String> texts) {
    columns = size.columns();
    rows = size.rows();
    clusters.clear();
    clusters.addAll(texts);
    Arrays.fill(clustered, false);
    if (glyphs.length < columns * rows) {
      glyphs = new int[columns * rows];
      styles = new int[columns * rows];
    }
    if (hashes.length < rows) {
      hashes = new long[rows];
      prices = new int[rows];
      clustered = new boolean[rows];
    }
  }

  private void blankRows(int first, int last) {
    Arrays.fill(glyphs, first * columns, (last + 1) * columns, SPACE);
    Arrays.fill(styles, first * columns, (last + 1) * columns, Style.PLAIN);
    long hash = 0;
    for (int x = 0; x < columns; x++) {
      hash = mix(hash, SPACE, Style.PLAIN);
    }
    Arrays.fill(hashes, first, last + 1, hash);
    Arrays.fill(prices, first, last + 1, 0);
    Arrays.fill(clustered, first, last + 1, false);
  }

  private void loadRow(int row) {
    long hash = 0;
    int price = 0;
    boolean cluster = false;
    for (int x = 0; x < columns; x++) {
      int glyph = canvas.glyph(x, row);
      int style = reduce(glyph, canvas.style(x, row));
      glyphs[row * columns + x] = glyph < 0 ? numbered(canvas.cluster(glyph)) : glyph;
      styles[row * columns + x] = style;
      hash = mix(hash, glyph < 0 ? ~canvas.cluster(glyph).hashCode() : glyph, style);
      price += glyph == SPACE || glyph == Canvas.TAIL ? 0 : ByteBuilder.utf8Length(glyph);
      cluster |= glyph < 0;
    }
    hashes[row] = hash;
    prices[row] = price;
    clustered[row] = cluster;
  }

  private int numbered(String cluster) {
    clusters.add(cluster);
    return ~(clusters.size() - 1);
  }

  private static long mix(long hash, int glyph, int style) {
    return (hash ^ (long) glyph << Integer.SIZE ^ style) * HASH_FACTOR;
  }

  private int reduce(int glyph, int style) {
    if (style != fullStyle) {
      fullStyle = style;
      reducedStyle = links.renumbered(colouring.reduce(style), addresses);
      reducedBlank = reduceBlank(reducedStyle);
    }
    return glyph == SPACE ? reducedBlank : reducedStyle;
  }

  /** A space looks the same in every foreground, unless it is underlined or reversed. */
  private static int reduceBlank(int style) {
    if (Style.isUnderline(style) || Style.isReverse(style)) {
      return style;
    }
    int background = Style.backgroundOf(style);
    return background < 0 ? Style.PLAIN : Style.background(Style.PLAIN, background);
  }
}
