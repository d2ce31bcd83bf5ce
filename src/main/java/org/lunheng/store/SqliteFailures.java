package org.lunheng.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.lunheng.document.Problem;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Puts what SQLite says about a failure into few words. */
final class SqliteFailures {
  /** SQLite's extended codes have their kind in the lowest byte (sqlite.org/rescode.html). */
  private static final int KIND = 0xFF;

  private SqliteFailures() {}

  /**
   * What went wrong with a database.
   *
   * @param patience how long it was waited for
   */
  static Problem problem(Path file, Duration patience, SQLException failure) {
    String name = FileNames.of(file);
    if (!(failure instanceof SQLiteException sqlite)) {
      return isDriverMissing(failure)
          ? noDriver(name)
          : Problem.of(name, 0, "database-failed", String.valueOf(failure.getMessage()));
    }
    return switch (primary(sqlite)) {
      case SQLITE_BUSY, SQLITE_LOCKED ->
          Problem.of(name, 0, "database-busy", Long.toString(patience.toSeconds()));
      case SQLITE_NOTADB -> Problem.of(name, 0, "database-none");
      case SQLITE_CORRUPT -> Problem.of(name, 0, "database-broken");
      case SQLITE_FULL -> Problem.of(name, 0, "database-full");
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
          Problem.of(name, 0, isDiskFull(file) ? "database-full" : "database-forbidden");
      default ->
          isDiskFull(file)
              ? Problem.of(name, 0, "database-full")
              : Problem.of(name, 0, "database-failed", sqlite.getMessage());
    };
  }

  /** Whether something may be read that cannot be written. */
  static boolean isUnwritable(SQLException failure) {
    return failure instanceof SQLiteException sqlite
        && switch (primary(sqlite)) {
          case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_FULL, SQLITE_IOERR -> true;
          default -> false;
        };
  }

  /** That SQLite itself could not be loaded, which is unpacked to a folder for temporary files. */
  static Problem noDriver(String name) {
    return Problem.of(
        name,
        0,
        "database-no-driver",
        System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir")));
  }

  /** The kind of a failure, without its details. */
  static SQLiteErrorCode primary(SQLiteException failure) {
    return SQLiteErrorCode.getErrorCode(failure.getResultCode().code & KIND);
  }

  private static boolean isDriverMissing(SQLException failure) {
    Throwable cause = failure;
    while (cause != null) {
      if (cause instanceof LinkageError || cause.getClass().getName().contains("NativeLibrary")) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  private static boolean isDiskFull(Path file) {
    return Failures.isDiskFull(file.toAbsolutePath().getParent());
  }
}
