package org.lunheng.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.List;
import org.lunheng.document.Problem;

/**
 * Bytes that no character of an encoding has.
 *
 * @param count how many U+FFFD stand for them
 * @param line the line of the first ones, counted from 1; 0 if there are none
 */
record Malformed(int count, int line) {
  static final char REPLACEMENT = '\uFFFD';
  static final Malformed NONE = new Malformed(0, 0);

  private static final int CHUNK = 1 << 13;

  /** Finds them; U+FFFD that the text itself holds is not one of them. */
  static Malformed in(byte[] bytes, TextEncoding encoding) {
    CharsetDecoder decoder = encoding.charset().newDecoder();
    ByteBuffer input = ByteBuffer.wrap(bytes, encoding.start(), bytes.length - encoding.start());
    CharBuffer chunk = CharBuffer.allocate(CHUNK);
    TextLines.Counter lines = new TextLines.Counter();
    Malformed found = NONE;
    while (true) {
      CoderResult result = decoder.decode(input, chunk, true);
      lines.pass(chunk.flip());
      chunk.clear();
      if (result.isError()) {
        input.position(input.position() + result.length());
        found = new Malformed(found.count + 1, found.count == 0 ? lines.line() : found.line);
      } else if (result.isUnderflow()) {
        return found;
      }
    }
  }

  /** One problem for all of them, or none. */
  List<Problem> problems(String file, String encoding) {
    return count == 0
        ? List.of()
        : List.of(Problem.of(file, line, "file-malformed", Integer.toString(count), encoding));
  }
}
