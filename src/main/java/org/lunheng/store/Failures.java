package org.lunheng.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.lunheng.document.Problem;

/** Puts what the system says about a failure into few words. */
final class Failures {
  private Failures() {}

  /** Why a file cannot be read. */
  static Problem unreadable(String file, IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return Problem.of(file, 0, "file-missing");
    }
    if (failure instanceof AccessDeniedException) {
      return Problem.of(file, 0, "file-forbidden");
    }
    return Problem.of(file, 0, "file-unreadable", reason(failure));
  }

  /** The system's reason without the file's name, which the problem has already. */
  static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "Permission denied";
    }
    if (failure instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    String message = failure.getMessage();
    return message == null || failure instanceof FileSystemException
        ? failure.getClass().getSimpleName().replace("Exception", "")
        : message;
  }
}
