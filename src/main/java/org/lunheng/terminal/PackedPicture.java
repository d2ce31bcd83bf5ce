package org.lunheng.terminal;

import java.util.Arrays;
import java.util.List;
import org.lunheng.text.Size;

/**
 * A picture in a third of the memory, for as long as nobody looks at it: most glyphs fit into two
 * bytes, and long stretches of cells have one style. It is made and undone in less time than it
 * takes to find out what is new in a frame.
 */
final class PackedPicture {
  private Size size = new Size(0, 0);
  private List<String> clusters = List.of();
  private long[] hashes = {};
  private int[] prices = {};

  /** The lower half of each glyph. */
  private char[] glyphs = {};

  /** The glyphs that need more: of each its cell and what it is. */
  private final Numbers others = new Numbers();

  /** Of each stretch of one style the style, and the cell after its last one. */
  private final Numbers styles = new Numbers();

  /** Takes over a picture. */
  void pack(Picture picture) {
    if (size.columns() != picture.columns() || size.rows() != picture.rows()) {
      size = new Size(picture.columns(), picture.rows());
      glyphs = new char[size.columns() * size.rows()];
      hashes = new long[size.rows()];
      prices = new int[size.rows()];
    }
    clusters = picture.clusters().isEmpty() ? List.of() : List.copyOf(picture.clusters());
    System.arraycopy(picture.hashes(), 0, hashes, 0, hashes.length);
    System.arraycopy(picture.prices(), 0, prices, 0, prices.length);
    packGlyphs(picture.glyphs());
    packStyles(picture.styles());
  }

  private void packGlyphs(int[] all) {
    others.clear();
    for (int i = 0; i < glyphs.length; i++) {
      glyphs[i] = (char) all[i];
      if (glyphs[i] != all[i]) {
        others.add(i, all[i]);
      }
    }
    others.trim();
  }

  private void packStyles(int[] all) {
    styles.clear();
    int cells = glyphs.length;
    for (int start = 0; start < cells; ) {
      int same = Arrays.mismatch(all, start, cells - 1, all, start + 1, cells);
      int end = same < 0 ? cells : start + same + 1;
      styles.add(all[start], end);
      start = end;
    }
    styles.trim();
  }

  /** Makes a picture what the one was that was packed. */
  void unpack(Picture picture) {
    picture.reset(size, clusters);
    System.arraycopy(hashes, 0, picture.hashes(), 0, hashes.length);
    System.arraycopy(prices, 0, picture.prices(), 0, prices.length);
    int[] all = picture.glyphs();
    for (int i = 0; i < glyphs.length; i++) {
      all[i] = glyphs[i];
    }
    for (int i = 0; i < others.length; i += 2) {
      all[others.values[i]] = others.values[i + 1];
      // a row with a cluster is not compared quickly
      picture.clustered()[others.values[i] / size.columns()] |= others.values[i + 1] < 0;
    }
    int start = 0;
    for (int i = 0; i < styles.length; i += 2) {
      Arrays.fill(picture.styles(), start, styles.values[i + 1], styles.values[i]);
      start = styles.values[i + 1];
    }
  }

  /** Pairs of numbers, in an array that is used again. */
  private static final class Numbers {
    /** As many numbers too many are no waste. */
    private static final int FEW = 64;

    private int[] values = {};
    private int length;

    void clear() {
      length = 0;
    }

    void add(int one, int other) {
      if (length == values.length) {
        values = Arrays.copyOf(values, length + Math.max(2, length / 4 * 2));
      }
      values[length++] = one;
      values[length++] = other;
    }

    void trim() {
      if (values.length > 2 * length + FEW) {
        values = Arrays.copyOf(values, length);
      }
    }
  }
}
