package org.lunheng.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.lunheng.document.Problem;

/** Puts what the system says about a failure into few words. */
final class Failures {
  /** Less room than this on a disk explains why writing fails. */
  private static final long LITTLE_BYTES = 1 << 20;

  /** What POSIX systems say in English (ENOSPC). */
  private static final String FULL = "No space left on device";

  private Failures() {}

  /** Why a file cannot be read. */
  static Problem unreadable(String file, IOException failure) {
    if (failure instanceof NoSuchFileException || isBelowFile(failure)) {
      return Problem.of(file, 0, "file-missing");
    }
    if (failure instanceof AccessDeniedException) {
      return Problem.of(file, 0, "file-forbidden");
    }
    return Problem.of(file, 0, "file-unreadable", reason(failure));
  }

  /** Whether a path goes through a file as if it were a folder, which JDKs tell in several ways. */
  private static boolean isBelowFile(IOException failure) {
    if (failure instanceof FileSystemException system && system.getFile() != null) {
      Path there = nearest(Path.of(system.getFile()).toAbsolutePath().getParent());
      return there != null && !Files.isDirectory(there);
    }
    return false;
  }

  /** Why a file or folder cannot be written. */
  static Problem unwritable(Path file, IOException failure) {
    String name = FileNames.of(file);
    Path there = nearest(file.toAbsolutePath().getParent());
    if (there != null && !Files.isDirectory(there)) {
      return Problem.of(name, 0, "folder-is-file", FileNames.of(there));
    }
    if (failure instanceof FileAlreadyExistsException inTheWay) {
      return Problem.of(name, 0, "folder-is-file", inTheWay.getFile());
    }
    if (Files.isDirectory(file) && !(failure instanceof AccessDeniedException)) {
      return Problem.of(name, 0, "file-place-taken");
    }
    if (reason(failure).equals(FULL) || there != null && isDiskFull(there)) {
      return Problem.of(name, 0, "database-full");
    }
    boolean refused =
        failure instanceof AccessDeniedException || failure instanceof NoSuchFileException;
    return there != null && refused
        ? Problem.of(name, 0, "folder-forbidden", FileNames.of(there))
        : Problem.of(name, 0, "file-unwritable", reason(failure));
  }

  /**
   * Whether there is hardly any room where something was to be written; a disk to read has none.
   */
  static boolean isDiskFull(Path folder) {
    try {
      FileStore disk = Files.getFileStore(folder);
      // what the system makes up, such as /proc, has no room and needs none
      boolean real = disk.getTotalSpace() > 0;
      return real && !disk.isReadOnly() && disk.getUsableSpace() < LITTLE_BYTES;
    } catch (IOException e) {
      return false;
    }
  }

  /** The part of a path that is there, however short; null if nothing is. */
  private static Path nearest(Path path) {
    Path there = path;
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    return there;
  }

  /** The system's reason without the file's name, which the problem has already. */
  private static String reason(IOException failure) {
    if (failure instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    String message = failure.getMessage();
    return message == null || failure instanceof FileSystemException
        ? failure.getClass().getSimpleName().replace("Exception", "")
        : message;
  }
}
