package org.lunheng.terminal;

import java.util.Arrays;

/** Bytes for a terminal, gathered in one array that grows and is used again. */
final class ByteBuilder {
  private static final int ESC = 0x1b;
  private static final int REPLACEMENT = 0xFFFD;
  private static final int LONGEST_CODE_POINT = 4;

  private byte[] bytes;
  private int length;

  ByteBuilder(int capacity) {
    bytes = new byte[Math.max(capacity, LONGEST_CODE_POINT)];
  }

  /** The bytes, from index 0; what is behind {@link #length} means nothing. */
  byte[] array() {
    return bytes;
  }

  int length() {
    return length;
  }

  void clear() {
    length = 0;
  }

  void add(int singleByte) {
    reserve(1);
    bytes[length++] = (byte) singleByte;
  }

  void add(byte[] sequence) {
    add(sequence, sequence.length);
  }

  void add(ByteBuilder other) {
    add(other.bytes, other.length);
  }

  private void add(byte[] source, int count) {
    reserve(count);
    System.arraycopy(source, 0, bytes, length, count);
    length += count;
  }

  /** A number that is not negative, in decimal digits. */
  void number(int number) {
    if (number >= 10) {
      number(number / 10);
    }
    add('0' + number % 10);
  }

  /** Begins a control sequence (ECMA-48, CSI). */
  void csi() {
    add(ESC);
    add('[');
  }

  /** A control sequence without parameters. */
  void csi(char last) {
    csi();
    add(last);
  }

  /** A control sequence with one parameter, which is left out where it is 1, the default. */
  void csi(int parameter, char last) {
    csi();
    if (parameter != 1) {
      number(parameter);
    }
    add(last);
  }

  /** A control sequence with two parameters. */
  void csi(int first, int second, char last) {
    csi();
    number(first);
    add(';');
    number(second);
    add(last);
  }

  /** A text in UTF-8. */
  void text(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      codePoint(codePoint);
      i += Character.charCount(codePoint);
    }
  }

  /** A code point in UTF-8 (RFC 3629); a surrogate becomes U+FFFD. */
  void codePoint(int codePoint) {
    reserve(LONGEST_CODE_POINT);
    int lead =
        switch (utf8Length(codePoint)) {
          case 1 -> codePoint;
          case 2 -> 0xC0 | tail(codePoint, 1);
          case 3 -> 0xE0 | tail(isSurrogate(codePoint) ? REPLACEMENT : codePoint, 2);
          default -> 0xF0 | tail(codePoint, 3);
        };
    bytes[length] = (byte) lead;
    length += utf8Length(codePoint);
  }

  /**
   * Places the continuation bytes behind the lead byte's place.
   *
   * @return the bits that are left for the lead byte
   */
  private int tail(int codePoint, int count) {
    int rest = codePoint;
    for (int i = count; i > 0; i--) {
      bytes[length + i] = (byte) (0x80 | rest & 0x3F);
      rest >>= 6;
    }
    return rest;
  }

  /** How many bytes a code point takes in UTF-8. */
  static int utf8Length(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private void reserve(int count) {
    if (length + count > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
    }
  }
}
