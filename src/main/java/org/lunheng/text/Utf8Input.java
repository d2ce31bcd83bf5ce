package org.lunheng.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text of bytes that come in pieces, which may end within a character. What is not UTF-8 becomes
 * U+FFFD.
 */
public final class Utf8Input {
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);

  /** The beginning of a character whose rest has not come yet. */
  private byte[] incomplete = {};

  /** The characters that are complete with these bytes. */
  public CharBuffer decode(byte[] bytes) {
    ByteBuffer input = ByteBuffer.allocate(incomplete.length + bytes.length);
    input.put(incomplete).put(bytes).flip();
    CharBuffer output = CharBuffer.allocate(input.remaining());
    decoder.decode(input, output, false);
    incomplete = new byte[input.remaining()];
    input.get(incomplete);
    return output.flip();
  }
}
