package org.lunheng.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lunheng.reader.Keepsake;

/** Bookmarks, highlights and notes that the database did not take, as {@link KeepsakeJson}. */
public final class UnsavedKeepsakes {
  private static final String BEGINNING = "unsaved-notes-";

  private UnsavedKeepsakes() {}

  /** Writes them as {@link UnsavedReviews#write} does reviews. */
  public static Optional<Path> write(List<Keepsake> keepsakes, List<Path> folders) {
    return UnsavedFile.write(lines(keepsakes), BEGINNING, folders);
  }

  /** One object a line. */
  public static byte[] lines(List<Keepsake> keepsakes) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try {
      for (Keepsake keepsake : keepsakes) {
        KeepsakeJson.write(keepsake, null, null, lines);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines.toByteArray();
  }
}
