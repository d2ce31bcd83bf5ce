package org.lunheng.store;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.Set;
import org.lunheng.document.Problem;
import org.postgresql.util.PSQLException;

/**
 * Puts what PostgreSQL and its driver say about a failure into few words. Their codes are in
 * appendix A of PostgreSQL's manual. What they quote of rows is left out.
 */
final class PostgresFailures {
  private static final String CONNECTION = "08";

  /** The driver's: the server wants a password, and there is none. */
  private static final String REJECTED = "08004";

  /** The server ends: {@code admin_shutdown}, {@code crash_shutdown}, {@code database_dropped}. */
  private static final Set<String> ENDING = Set.of("57P01", "57P02", "57P04", "57P05");

  private static final String STARTING = "57P03";

  /** Two transactions waited for each other: one of them is to be done again. */
  private static final Set<String> IN_EACH_OTHERS_WAY = Set.of("40001", "40P01");

  private static final String NO_TABLE = "42P01";

  private PostgresFailures() {}

  /** Whether the same will do with another connection, or a moment later. */
  static boolean isPassing(SQLException failure) {
    return isLost(failure) && !isSlow(failure)
        || IN_EACH_OTHERS_WAY.contains(state(failure))
        || isWithoutTables(failure);
  }

  /** Whether the database has lost its tables, or is another one by now. */
  static boolean isWithoutTables(SQLException failure) {
    return NO_TABLE.equals(state(failure));
  }

  /** Whether a connection is of no more use. */
  static boolean isLost(SQLException failure) {
    String state = state(failure);
    return state.startsWith(CONNECTION) || ENDING.contains(state) || STARTING.equals(state);
  }

  private static boolean isSlow(Throwable failure) {
    return failure != null
        && (failure instanceof SocketTimeoutException || isSlow(failure.getCause()));
  }

  /** Why there is no connection. */
  static Problem unconnected(String name, int seconds, SQLException failure) {
    String state = state(failure);
    if (state.isEmpty()) {
      return Problem.of(name, 0, "store-slow", Integer.toString(seconds));
    }
    boolean unreachable =
        state.startsWith(CONNECTION) && !state.equals(REJECTED)
            || ENDING.contains(state)
            || STARTING.equals(state);
    return unreachable
        ? Problem.of(name, 0, "store-unreachable", reason(failure))
        : problem(name, seconds, failure);
  }

  /**
   * What went wrong.
   *
   * @param seconds how long it was waited for
   */
  static Problem problem(String name, int seconds, SQLException failure) {
    String state = state(failure);
    if (isSlow(failure)) {
      return Problem.of(name, 0, "store-slow", Integer.toString(seconds));
    }
    return switch (state) {
      case "28P01", "28000", REJECTED -> Problem.of(name, 0, "store-refused");
      case "3D000" -> Problem.of(name, 0, "store-missing");
      case "53300" -> Problem.of(name, 0, "store-crowded");
      case "53100" -> Problem.of(name, 0, "store-full");
      case "42501" -> Problem.of(name, 0, "store-forbidden");
      case "25006" -> Problem.of(name, 0, "store-read-only");
      case "57014", "55P03" -> Problem.of(name, 0, "store-slow", Integer.toString(seconds));
      default ->
          isLost(failure)
              ? Problem.of(name, 0, "store-lost")
              : Problem.of(name, 0, "store-failed", state + " " + message(failure));
    };
  }

  /** The code of the first failure that has one; empty if none has. */
  private static String state(Throwable failure) {
    if (failure == null) {
      return "";
    }
    boolean known = failure instanceof SQLException sql && sql.getSQLState() != null;
    return known ? ((SQLException) failure).getSQLState() : state(failure.getCause());
  }

  /** What is at the bottom of a failure. */
  private static String reason(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return message(cause);
  }

  /** The server's words without its details, on one line. */
  private static String message(Throwable failure) {
    String message =
        failure instanceof PSQLException server && server.getServerErrorMessage() != null
            ? server.getServerErrorMessage().getMessage()
            : failure.getMessage();
    return message == null
        ? failure.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
