package org.lunheng.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lunheng.store.LineBytes;

/** Lines that somebody types or another program sends, in UTF-8 whatever the locale is. */
final class InputLines {
  /** What is beyond is not held in memory; nobody types that much on a line. */
  private static final int LONGEST_BYTES = 4096;

  private final InputStream input;

  InputLines(InputStream input) {
    this.input = input;
  }

  /**
   * The next line without its end, also if the input ends there; of a very long line its start.
   * Bytes that are not UTF-8 are U+FFFD.
   *
   * @return empty if the input is at its end
   * @throws IOException if it cannot be read
   */
  Optional<String> next() throws IOException {
    return Optional.ofNullable(LineBytes.next(input, LONGEST_BYTES))
        .map(line -> new String(line, StandardCharsets.UTF_8));
  }
}
