package org.lunheng.store;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * How the bytes of a file stand for characters.
 *
 * @param charset the encoding
 * @param start the number of bytes before the text: those of a byte order mark
 */
record TextEncoding(Charset charset, int start) {
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] UTF_16LE_MARK = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] UTF_16BE_MARK = {(byte) 0xFE, (byte) 0xFF};

  /** The encoding that a byte order mark names, if there is one. */
  static Optional<TextEncoding> marked(byte[] bytes) {
    if (startsWith(bytes, UTF_8_MARK)) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_8, UTF_8_MARK.length));
    }
    if (startsWith(bytes, UTF_16LE_MARK)) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, UTF_16LE_MARK.length));
    }
    if (startsWith(bytes, UTF_16BE_MARK)) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, UTF_16BE_MARK.length));
    }
    return Optional.empty();
  }

  /** An encoding that somebody says the bytes are in; its byte order mark is no text. */
  static TextEncoding given(Charset charset, byte[] bytes) {
    return marked(bytes)
        .filter(marked -> marked.charset.equals(charset))
        .orElse(new TextEncoding(charset, 0));
  }

  /** The text, with U+FFFD for malformed bytes. */
  String decode(byte[] bytes) {
    return new String(bytes, start, bytes.length - start, charset);
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }
}
