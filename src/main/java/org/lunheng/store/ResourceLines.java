package org.lunheng.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** Reads the text files inside dictionary libraries: a key and what belongs to it on each line. */
final class ResourceLines {
  private ResourceLines() {}

  /**
   * Hands out each line's key and what stands behind the separator; lines without one are passed.
   *
   * @throws UncheckedIOException if the library cannot be read
   */
  static void read(
      Class<?> library, String name, char separator, BiConsumer<String, String> pairs) {
    try (InputStream bytes = library.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int end = line.indexOf(separator);
        if (end > 0) {
          pairs.accept(line.substring(0, end), line.substring(end + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
