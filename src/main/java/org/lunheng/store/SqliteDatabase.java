package org.lunheng.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import org.lunheng.document.Problem;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A SQLite file that several threads and processes may use at once. It is opened, and made, at the
 * first use; after a failure it is opened anew.
 *
 * <p>What is committed is handed to the disk with fsync before {@link #write} returns (write-ahead
 * log, {@code synchronous=FULL}): it outlives the program however that ends, and a power failure as
 * far as the disk keeps what it says it has written. A network file system must not be shared by
 * several hosts; SQLite's log needs memory that its users share.
 */
final class SqliteDatabase implements Database {
  private static final String NAME = "lunheng.db";

  /** How long to wait while others write. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final int RETRY_MILLISECONDS = 20;

  private final Path file;
  private final Duration patience;
  private Connection connection;
  private Object opened;

  /**
   * @param patience how long to wait while others write
   */
  SqliteDatabase(Path file, Duration patience) {
    this.file = file;
    this.patience = patience;
  }

  /** The database in a folder, which is made when something is kept. */
  static SqliteDatabase in(Path folder) {
    return new SqliteDatabase(folder.resolve(NAME), PATIENCE);
  }

  @Override
  public String name() {
    return FileNames.of(file);
  }

  @Override
  public boolean exists() {
    return !Files.notExists(file) || isBehindFile();
  }

  /** Whether there is a file in the place of its folder, which Java 25 takes for nothing at all. */
  private boolean isBehindFile() {
    Path above = file.toAbsolutePath().getParent();
    while (above != null && !Files.exists(above)) {
      above = above.getParent();
    }
    return above != null && !Files.isDirectory(above);
  }

  @Override
  public boolean has(Connection connection, String table) throws SQLException {
    return Schema.has(connection, table);
  }

  /** Reads also from a file that may not be written, or beside which there is no room. */
  @Override
  public synchronized <T> T read(Work<T> work) throws ProblemException {
    try {
      return work.with(connection());
    } catch (SQLException e) {
      if (SqliteFailures.isUnwritable(e)) {
        close();
        return readOnly(work, e);
      }
      throw failed(e);
    }
  }

  /** SQLite needs a file beside a log to read it, but none where there is no log. */
  private <T> T readOnly(Work<T> work, SQLException failure) throws ProblemException {
    boolean log = Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    String url = "jdbc:sqlite:" + file.toUri() + (log ? "?mode=ro" : "?immutable=1");
    try (Connection reading = config.createConnection(url)) {
      Schema.check(reading, name());
      return work.with(reading);
    } catch (SQLException e) {
      throw failed(failure);
    }
  }

  /** Nobody else writes meanwhile. */
  @Override
  public synchronized <T> T write(Work<T> work) throws ProblemException {
    try {
      Connection writing = connection();
      if (!Schema.isCurrent(writing)) {
        inTransaction(writing, Schema::migrate);
      }
      return inTransaction(writing, work);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** The log still has what is no more in the tables. */
  @Override
  public synchronized void scrub() throws ProblemException {
    try (Statement statement = connection().createStatement()) {
      statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Whatever breaks in between closes the connection, so that nobody waits for it. */
  private static <T> T inTransaction(Connection connection, Work<T> work) throws SQLException {
    boolean done = false;
    try {
      connection.setAutoCommit(false);
      T result = work.with(connection);
      connection.commit();
      connection.setAutoCommit(true);
      done = true;
      return result;
    } finally {
      if (!done) {
        connection.close();
      }
    }
  }

  private ProblemException failed(SQLException e) {
    close();
    return new ProblemException(SqliteFailures.problem(file, patience, e));
  }

  /** The connection to the file that has the name now, which may be another one than before. */
  private Connection connection() throws SQLException, ProblemException {
    if (connection != null && (connection.isClosed() || !Objects.equals(opened, key()))) {
      close();
    }
    if (connection == null) {
      make();
      connection = open();
      opened = key();
    }
    return connection;
  }

  private Object key() {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    } catch (IOException e) {
      return this;
    }
  }

  /** Makes the file, which nobody else may read; SQLite gives the files beside it its rights. */
  private void make() throws ProblemException {
    if (Files.isDirectory(file)) {
      throw new ProblemException(Problem.of(name(), 0, "file-place-taken"));
    }
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(file.toAbsolutePath().getParent(), ownerOnly("rwx------"));
        Files.createFile(file, ownerOnly("rw-------"));
      }
    } catch (IOException e) {
      if (!Files.isRegularFile(file)) { // another process may have been quicker
        throw new ProblemException(Failures.unwritable(file, e));
      }
    }
  }

  private static FileAttribute<?>[] ownerOnly(String permissions) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  /** SQLite does not wait when several processes turn on the log at once, so this does. */
  private Connection open() throws SQLException, ProblemException {
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      Connection fresh = connect();
      try {
        prepare(fresh);
        return fresh;
      } catch (SQLException e) {
        fresh.close();
        if (!isBusy(e) || System.nanoTime() > end) {
          throw e;
        }
        pause();
      } catch (ProblemException e) {
        fresh.close();
        throw e;
      }
    }
  }

  /** The name goes as a URI, which says it byte for byte in any locale. */
  private Connection connect() throws SQLException, ProblemException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout((int) patience.toMillis());
    config.setSynchronous(SynchronousMode.FULL);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    // what is erased is not to be found in the file either
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    return SqliteDriver.open(config, "jdbc:sqlite:" + file.toUri(), name());
  }

  /** Nothing is changed before it is certain that this is a database to be used. */
  private void prepare(Connection fresh) throws SQLException, ProblemException {
    Schema.check(fresh, name());
    try (Statement statement = fresh.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
    }
  }

  private static boolean isBusy(SQLException e) {
    return e instanceof SQLiteException sqlite
        && SqliteFailures.primary(sqlite) == SQLiteErrorCode.SQLITE_BUSY;
  }

  private static void pause() throws SQLException {
    try {
      Thread.sleep(RETRY_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted", e);
    }
  }

  /** Lets go of the file; the next use opens it again. */
  @Override
  public synchronized void close() {
    SqliteDriver.close(connection);
    connection = null;
  }
}
