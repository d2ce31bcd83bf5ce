package org.lunheng.text;

/** The size of a screen or of a part of it, in columns and rows. */
public record Size(int columns, int rows) {
  public Size {
    if (columns < 0 || rows < 0) {
      throw new IllegalArgumentException("A size cannot be negative: " + columns + "x" + rows);
    }
  }
}
