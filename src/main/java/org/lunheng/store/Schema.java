package org.lunheng.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.lunheng.document.Problem;

/** The tables of a SQLite database, and how older ones become them. */
final class Schema {
  /**
   * What leads from one version to the next; {@code user_version} counts how many were done. One
   * that has been released is never changed: another is added after it.
   */
  private static final List<List<String>> STEPS =
      List.of(
          List.of(
              """
              CREATE TABLE review (
                number   INTEGER PRIMARY KEY,
                id       TEXT NOT NULL UNIQUE,
                reader   TEXT NOT NULL,
                card     TEXT NOT NULL,
                grade    INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 4),
                at       TEXT NOT NULL,
                chosen   TEXT NOT NULL,
                regrades TEXT)
              """,
              "CREATE INDEX review_in_time ON review (reader, at, number)",
              """
              CREATE TRIGGER review_is_not_changed BEFORE UPDATE ON review
              BEGIN SELECT RAISE(ABORT, 'a review is never rewritten'); END
              """,
              """
              CREATE TRIGGER review_is_not_removed BEFORE DELETE ON review
              BEGIN SELECT RAISE(ABORT, 'a review is never removed'); END
              """),
          List.of(
              """
              CREATE TABLE habits (
                reader      TEXT PRIMARY KEY,
                new_per_day INTEGER NOT NULL,
                length      INTEGER NOT NULL)
              """),
          List.of(
              """
              CREATE TABLE reached (
                reader    TEXT NOT NULL,
                library   TEXT NOT NULL,
                interview TEXT NOT NULL,
                paragraph TEXT NOT NULL,
                at_index  INTEGER NOT NULL,
                percent   INTEGER NOT NULL,
                turn      INTEGER NOT NULL,
                PRIMARY KEY (reader, library, interview))
              """,
              "CREATE INDEX reached_in_turn ON reached (turn)",
              """
              CREATE TABLE letter (
                reader    TEXT NOT NULL,
                library   TEXT NOT NULL,
                letter    TEXT NOT NULL,
                interview TEXT NOT NULL,
                paragraph TEXT NOT NULL,
                at_index  INTEGER NOT NULL,
                PRIMARY KEY (reader, library, letter))
              """,
              """
              CREATE TABLE trail (
                reader    TEXT NOT NULL,
                library   TEXT NOT NULL,
                step      INTEGER NOT NULL,
                interview TEXT NOT NULL,
                paragraph TEXT NOT NULL,
                at_index  INTEGER NOT NULL,
                PRIMARY KEY (reader, library, step))
              """),
          List.of(
              """
              CREATE TABLE keepsake (
                number    INTEGER PRIMARY KEY,
                id        TEXT NOT NULL UNIQUE,
                reader    TEXT NOT NULL,
                kind      TEXT NOT NULL CHECK (kind IN ('bookmark', 'highlight', 'note')),
                interview TEXT NOT NULL,
                paragraph TEXT NOT NULL,
                start     INTEGER NOT NULL,
                stop      INTEGER NOT NULL,
                words     TEXT NOT NULL,
                text      TEXT,
                at        TEXT NOT NULL)
              """,
              "CREATE INDEX keepsake_of_reader ON keepsake (reader, number)"),
          List.of(
              """
              CREATE TABLE room (
                reader TEXT PRIMARY KEY,
                state  TEXT NOT NULL)
              """,
              // whose reviews are being removed with all the rest, which readers alone may ask for
              "CREATE TABLE erasing (reader TEXT PRIMARY KEY)",
              "DROP TRIGGER review_is_not_removed",
              """
              CREATE TRIGGER review_is_not_removed BEFORE DELETE ON review
              WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE reader = OLD.reader)
              BEGIN SELECT RAISE(ABORT, 'a review is never removed'); END
              """));

  private Schema() {}

  /**
   * Looks whether a database can be used.
   *
   * @throws ProblemException if it is another program's, or a newer version's of this one
   */
  static void check(Connection connection, String name) throws SQLException, ProblemException {
    int version = version(connection);
    if (version > STEPS.size()) {
      throw new ProblemException(Problem.of(name, 0, "database-newer"));
    }
    // in one statement, since another process may be making the tables just now
    boolean foreign =
        number(
                connection,
                "SELECT (SELECT user_version FROM pragma_user_version) = 0"
                    + " AND EXISTS (SELECT 1 FROM sqlite_schema)")
            == 1;
    if (foreign) {
      throw new ProblemException(Problem.of(name, 0, "database-foreign"));
    }
  }

  static boolean isCurrent(Connection connection) throws SQLException {
    return version(connection) == STEPS.size();
  }

  /** Whether a table is there; an older database that may not be written lacks some. */
  static boolean has(Connection connection, String table) throws SQLException {
    String query = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = '";
    return number(connection, query + table + "')") == 1;
  }

  /** Does what is left to be done when the caller's transaction keeps all others from writing. */
  static Void migrate(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (int done = version(connection); done < STEPS.size(); done++) {
        for (String change : STEPS.get(done)) {
          statement.execute(change);
        }
        statement.execute("PRAGMA user_version = " + (done + 1));
      }
    }
    return null;
  }

  private static int version(Connection connection) throws SQLException {
    return number(connection, "PRAGMA user_version");
  }

  private static int number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.getInt(1);
    }
  }
}
