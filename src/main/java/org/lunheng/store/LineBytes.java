package org.lunheng.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lines of an input that may send any number of bytes without ever ending one. */
public final class LineBytes {
  private LineBytes() {}

  /**
   * The next line without its end, also if the input ends there.
   *
   * @param longest how many bytes of it are held in memory; those beyond are left out
   * @return null if the input is at its end
   * @throws IOException if it cannot be read
   */
  public static byte[] next(InputStream input, int longest) throws IOException {
    int next = input.read();
    if (next < 0) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (next >= 0 && next != '\n') {
      if (line.size() < longest) {
        line.write(next);
      }
      next = input.read();
    }
    return line.toByteArray();
  }
}
