package org.lunheng.clean.channel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The damage, forward: a text is encoded in GBK, ASCII is written into its bytes without regard to
 * character boundaries, the bytes are decoded leniently, and full-width punctuation is folded.
 *
 * <p>The lenient decoder turns a lead byte and an ASCII byte below 40 hex into one question mark,
 * drops a pair that is not defined, and passes everything else.
 */
final class ByteChannel {
  /**
   * The byte of a separator. Where it was not eaten it left no trace, so it stands for a control
   * character.
   */
  static final String SEPARATOR = "\u0000";

  private static final String FULL_WIDTH = "，：？！；（）";
  private static final String NARROW = ",:?!;()";

  /**
   * ASCII that was written into the bytes.
   *
   * @param at how many bytes of the text stand before it
   * @param ascii what was written
   */
  record Insertion(int at, String ascii) {}

  /** Bytes with a length, because a text's size in bytes is known only at its end. */
  private final byte[] bytes;

  private int size;

  private ByteChannel(int capacity) {
    bytes = new byte[capacity];
  }

  /**
   * What the channel makes of a text.
   *
   * @param text characters of GBK and ASCII
   * @param insertions in the order of their places
   * @throws IllegalArgumentException if a character is not in GBK
   */
  static String damage(String text, List<Insertion> insertions) {
    int inserted = insertions.stream().mapToInt(i -> encode(i.ascii()).length).sum();
    byte[] original = encode(text);
    ByteChannel written = new ByteChannel(original.length + inserted);
    int from = 0;
    for (Insertion insertion : inOrder(insertions)) {
      written.append(original, from, insertion.at());
      byte[] ascii = encode(insertion.ascii());
      written.append(ascii, 0, ascii.length);
      from = insertion.at();
    }
    written.append(original, from, original.length);
    return fold(decode(written.bytes));
  }

  private static List<Insertion> inOrder(List<Insertion> insertions) {
    return insertions.stream().sorted(Comparator.comparingInt(Insertion::at)).toList();
  }

  private void append(byte[] source, int from, int to) {
    System.arraycopy(source, from, bytes, size, to - from);
    size += to - from;
  }

  /**
   * The bytes of a text in GBK.
   *
   * @throws IllegalArgumentException if a character is not in GBK
   */
  static byte[] encode(String text) {
    byte[] encoded = new byte[2 * text.length()];
    int size = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        encoded[size++] = (byte) c;
      } else if (Gbk.pair(c) != 0) {
        encoded[size++] = (byte) (Gbk.pair(c) >> 8);
        encoded[size++] = (byte) Gbk.pair(c);
      } else {
        throw new IllegalArgumentException("Not in GBK: " + c + " in " + text);
      }
    }
    return Arrays.copyOf(encoded, size);
  }

  /** The text of bytes as the lenient decoder reads them; a separator that is not eaten is gone. */
  static String decode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int i = 0;
    while (i < bytes.length) {
      int lead = bytes[i++] & 0xFF;
      if (lead < 0x80) {
        text.append(lead == 0 ? "" : String.valueOf((char) lead));
      } else if (i == bytes.length || !Gbk.isTrail(bytes[i] & 0xFF)) {
        text.append('?');
        i++;
      } else {
        char character = Gbk.character(lead, bytes[i++] & 0xFF);
        text.append(character == 0 ? "" : String.valueOf(character));
      }
    }
    return text.toString();
  }

  /** The text with the full-width punctuation that the channel flattens as ASCII. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < folded.length(); i++) {
      int at = FULL_WIDTH.indexOf(folded.charAt(i));
      if (at >= 0) {
        folded.setCharAt(i, NARROW.charAt(at));
      }
    }
    return folded.toString();
  }

  /** The pair of bytes behind a character of the raw text, unfolded; 0 for other characters. */
  static int pairBehind(char raw) {
    return Gbk.pair(unfolded(raw));
  }

  /** The full-width mark that a character of the raw text was; other characters as they are. */
  static char unfolded(char raw) {
    int at = NARROW.indexOf(raw);
    return at >= 0 ? FULL_WIDTH.charAt(at) : raw;
  }
}
