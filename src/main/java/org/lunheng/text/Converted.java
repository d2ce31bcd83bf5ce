package org.lunheng.text;

/**
 * A converted text.
 *
 * @param text the text after the conversion
 * @param offsets where its characters were before
 */
public record Converted(String text, OffsetMap offsets) {

  /** A text that needed no conversion. */
  public static Converted unchanged(String text) {
    return new Converted(text, OffsetMap.IDENTITY);
  }
}
