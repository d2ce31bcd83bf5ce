package org.lunheng.store;

import java.sql.Connection;
import java.sql.SQLException;

/** All of something or nothing, on a connection that is used again afterwards. */
final class Transaction {
  private Transaction() {}

  static <T> T in(Connection connection, Database.Work<T> work) throws SQLException {
    boolean done = false;
    connection.setAutoCommit(false);
    try {
      T result = work.with(connection);
      connection.commit();
      done = true;
      return result;
    } finally {
      end(connection, done);
    }
  }

  /** What broke first is what is told. */
  private static void end(Connection connection, boolean done) throws SQLException {
    try {
      if (!done) {
        connection.rollback();
      }
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      if (done) {
        throw e;
      }
    }
  }
}
