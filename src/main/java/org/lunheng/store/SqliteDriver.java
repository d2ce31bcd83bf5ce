package org.lunheng.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sqlite.SQLiteConfig;

/** The driver of SQLite, which a machine may not be able to load. */
final class SqliteDriver {
  /** The driver logs to standard error what it also throws; held, so that it stays silent. */
  private static final Logger LOGGER = Logger.getLogger("org.sqlite");

  private SqliteDriver() {}

  /**
   * Opens a database.
   *
   * @param name what problems name it by
   * @throws ProblemException if there is no driver for this machine
   */
  static Connection open(SQLiteConfig config, String url, String name)
      throws SQLException, ProblemException {
    LOGGER.setLevel(Level.OFF);
    try {
      return config.createConnection(url);
    } catch (LinkageError e) {
      throw new ProblemException(SqliteFailures.noDriver(name));
    }
  }

  /** Lets go of a connection, if there is one: what is committed is where it belongs before. */
  static void close(Connection connection) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      // in a file it is in the log, and is found there by the next to open it
    }
  }
}
