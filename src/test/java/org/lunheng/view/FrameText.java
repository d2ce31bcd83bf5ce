package org.lunheng.view;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A frame as text: its rows, below them a letter for each cell's style, below them what the letters
 * mean. A dot stands for the plain style.
 */
final class FrameText {
  private final Map<Integer, Character> letters = new LinkedHashMap<>();
  private final Canvas canvas;

  private FrameText(Canvas canvas) {
    this.canvas = canvas;
    letters.put(Style.PLAIN, '.');
  }

  /** Rows, styles and legend. */
  static String of(Frame frame) {
    FrameText text = new FrameText(frame.canvas());
    return rows(frame) + "== styles\n" + text.styles() + "== legend\n" + text.legend();
  }

  /** The rows alone. */
  static String rows(Frame frame) {
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row < frame.canvas().size().rows(); row++) {
      rows.append(frame.canvas().rowText(row)).append('\n');
    }
    return rows.toString();
  }

  private String styles() {
    StringBuilder styles = new StringBuilder();
    for (int row = 0; row < canvas.size().rows(); row++) {
      for (int column = 0; column < canvas.size().columns(); column++) {
        styles.append(letter(neutral(canvas.style(column, row))));
      }
      styles.append('\n');
    }
    return styles.toString();
  }

  /** A style with the colours that it has on a background that is not known. */
  private static int neutral(int style) {
    int text = neutralColour(Style.foregroundOf(style));
    return Style.background(
        Style.foreground(style, text), neutralColour(Style.backgroundOf(style)));
  }

  private static int neutralColour(int colour) {
    return colour < Style.THEMED ? colour : Theme.NEUTRAL.colour(colour - Style.THEMED);
  }

  private char letter(int style) {
    return letters.computeIfAbsent(style, key -> (char) ('a' + letters.size() - 1));
  }

  private String legend() {
    StringBuilder legend = new StringBuilder();
    letters.forEach(
        (style, letter) -> legend.append(letter).append(" = ").append(words(style)).append('\n'));
    return legend.toString();
  }

  private static String words(int style) {
    StringBuilder words = new StringBuilder();
    words.append("colour ").append(Style.foregroundOf(style));
    words.append(" on ").append(Style.backgroundOf(style));
    words.append(Style.isBold(style) ? " bold" : "").append(Style.isDim(style) ? " dim" : "");
    words.append(Style.isItalic(style) ? " italic" : "");
    words.append(Style.isUnderline(style) ? " underline" : "");
    return words.append(Style.isReverse(style) ? " reverse" : "").toString();
  }
}
