package org.lunheng.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.lunheng.document.Problem;
import org.sqlite.SQLiteConfig;

/** A SQLite database that is nowhere but in memory, and gone when it is closed. */
final class MemoryDatabase implements Database {
  private static final String NAME = "lunheng";

  private Connection connection;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public boolean has(Connection open, String table) {
    return true;
  }

  @Override
  public synchronized <T> T read(Work<T> work) throws ProblemException {
    try {
      return work.with(connection());
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public synchronized <T> T write(Work<T> work) throws ProblemException {
    try {
      return Transaction.in(connection(), work);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private Connection connection() throws SQLException, ProblemException {
    if (connection == null) {
      connection = SqliteDriver.open(new SQLiteConfig(), "jdbc:sqlite::memory:", NAME);
      Transaction.in(connection, Schema::migrate);
    }
    return connection;
  }

  private ProblemException failed(SQLException e) {
    return new ProblemException(
        Problem.of(name(), 0, "database-failed", String.valueOf(e.getMessage())));
  }

  @Override
  public void scrub() {
    // memory that is free is not read by anybody
  }

  @Override
  public synchronized void close() {
    SqliteDriver.close(connection);
    connection = null;
  }
}
