package org.lunheng.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.lunheng.document.Problem;

/** Writes files so that nobody ever finds half of one. */
public final class NewFile {
  private NewFile() {}

  /** Something that writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it; the stream is closed by the caller. */
    void writeTo(OutputStream output) throws IOException;
  }

  /**
   * Writes a file beside its place and moves it there when it is complete; missing folders are
   * made, an older file is replaced.
   *
   * @throws ProblemException if the file cannot be written; an older one is then still there
   */
  public static void write(Path file, Content content) throws ProblemException {
    Path folder = file.toAbsolutePath().getParent();
    Path part = FileNames.resolve(folder, FileNames.of(file.getFileName()) + ".part");
    try {
      Files.createDirectories(folder);
      try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(part))) {
        content.writeTo(output);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      discard(part);
      throw new ProblemException(
          Problem.of(FileNames.of(file), 0, "file-unwritable", Failures.reason(e)));
    }
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // what is left is named .part: nobody takes it for the file
    }
  }
}
