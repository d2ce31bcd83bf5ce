package org.lunheng.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** A file for what the database did not take. */
final class UnsavedFile {
  private static final String ENDING = ".jsonl";

  private UnsavedFile() {}

  /**
   * Writes lines to a new file that nobody else may read, in the first folder that takes it; when
   * this returns, the file is on disk.
   *
   * @param beginning of the file's name
   * @param folders which need not exist
   * @return the file; empty if no folder takes it
   */
  static Optional<Path> write(byte[] lines, String beginning, List<Path> folders) {
    for (Path folder : folders) {
      try {
        return Optional.of(write(lines, beginning, folder));
      } catch (IOException | SecurityException e) {
        // the next folder may take it
      }
    }
    return Optional.empty();
  }

  private static Path write(byte[] lines, String beginning, Path folder) throws IOException {
    Path file = Files.createTempFile(Files.createDirectories(folder), beginning, ENDING);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(lines);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
      return file;
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }
}
