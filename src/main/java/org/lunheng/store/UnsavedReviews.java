package org.lunheng.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lunheng.quiz.Review;

/** Reviews that the database did not take, in a file that {@link ReviewImport} does. */
public final class UnsavedReviews {
  private static final String BEGINNING = "unsaved-reviews-";

  private UnsavedReviews() {}

  /**
   * Writes reviews to a new file that nobody else may read, in the first folder that takes it; when
   * this returns, the file is on disk.
   *
   * @param folders which need not exist
   * @return the file; empty if no folder takes it
   */
  public static Optional<Path> write(List<Review> reviews, List<Path> folders) {
    return UnsavedFile.write(lines(reviews), BEGINNING, folders);
  }

  private static byte[] lines(List<Review> reviews) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try {
      for (Review review : reviews) {
        ReviewJson.write(review, lines);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines.toByteArray();
  }
}
