package org.lunheng.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.lunheng.document.Problem;
import org.sqlite.SQLiteConfig;

/** A SQLite database that is nowhere but in memory, and gone when it is closed. */
final class MemoryDatabase implements Database {
  private static final Logger DRIVER = Logger.getLogger("org.sqlite");

  private Connection connection;

  @Override
  public String name() {
    return "lunheng";
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
      DRIVER.setLevel(Level.OFF);
      connection = open();
      Transaction.in(connection, Schema::migrate);
    }
    return connection;
  }

  private static Connection open() throws SQLException, ProblemException {
    try {
      return new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
    } catch (LinkageError e) {
      throw new ProblemException(SqliteFailures.noDriver("lunheng"));
    }
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
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      // nothing was to be kept
    } finally {
      connection = null;
    }
  }
}
