package org.lunheng.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Standard output and standard error, in UTF-8 whatever the locale is. */
final class StandardStreams {
  private static final int BUFFER = 1 << 15;
  private static final int FILE_TYPE = 0xF000;
  private static final int PIPE = 0x1000;
  private static final int SOCKET = 0xC000;

  private StandardStreams() {}

  static PrintStream output() {
    return stream(FileDescriptor.out);
  }

  static PrintStream error() {
    return stream(FileDescriptor.err);
  }

  /**
   * Whether standard output is a pipe, so that failing to write means no more than that its reader
   * has read enough. The system's own words for that depend on the locale.
   */
  static boolean outputIsPipe() {
    try {
      Object mode = Files.getAttribute(Path.of("/dev/stdout"), "unix:mode");
      int type = (Integer) mode & FILE_TYPE;
      return type == PIPE || type == SOCKET;
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      return true;
    }
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER),
        false,
        StandardCharsets.UTF_8);
  }
}
