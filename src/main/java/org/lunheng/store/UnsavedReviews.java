package org.lunheng.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.lunheng.quiz.Review;

/** Reviews that the database did not take, in a file that {@link ReviewImport} does. */
public final class UnsavedReviews {
  private static final String BEGINNING = "unsaved-reviews-";
  private static final String ENDING = ".jsonl";

  private UnsavedReviews() {}

  /**
   * Writes reviews to a new file that nobody else may read, in the first folder that takes it; when
   * this returns, the file is on disk.
   *
   * @param folders which need not exist
   * @return the file; empty if no folder takes it
   */
  public static Optional<Path> write(List<Review> reviews, List<Path> folders) {
    for (Path folder : folders) {
      try {
        return Optional.of(write(lines(reviews), folder));
      } catch (IOException | SecurityException e) {
        // the next folder may take it
      }
    }
    return Optional.empty();
  }

  private static byte[] lines(List<Review> reviews) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (Review review : reviews) {
      ReviewJson.write(review, lines);
    }
    return lines.toByteArray();
  }

  private static Path write(byte[] lines, Path folder) throws IOException {
    Path file = Files.createTempFile(Files.createDirectories(folder), BEGINNING, ENDING);
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
