package org.lunheng.bench;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Answers each key with about as many bytes as a frame has that scrolled; and does nothing else.
 */
public final class KeyEcho {
  private static final int FRAME_BYTES = 200;

  private KeyEcho() {}

  /** Answers until there are no more keys. */
  public static void main(String[] arguments) throws IOException {
    byte[] frame = new byte[FRAME_BYTES];
    Arrays.fill(frame, (byte) '.');
    byte[] keys = new byte[FRAME_BYTES];
    try (InputStream input = new FileInputStream(FileDescriptor.in);
        OutputStream output = new FileOutputStream(FileDescriptor.out)) {
      output.write('.');
      while (input.read(keys) > 0) {
        output.write(frame);
      }
    }
  }
}
