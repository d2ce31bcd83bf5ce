package org.lunheng.ssh.load;

import java.nio.file.Path;
import java.security.PublicKey;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;

/** How many answers of each reader are in a database, read past the program. */
final class StoredAnswers {
  private final Map<String, Integer> rows = new HashMap<>();

  private StoredAnswers(Connection connection) throws SQLException {
    String query = "SELECT reader, COUNT(*), COUNT(DISTINCT id) FROM review GROUP BY reader";
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        if (result.getInt(2) != result.getInt(3)) {
          throw new SQLException("A review is there twice, of " + result.getString(1));
        }
        rows.put(result.getString(1), result.getInt(2));
      }
    }
  }

  /** Counts those in the database that a host keeps in a folder. */
  static StoredAnswers in(Path folder) throws SQLException {
    String url = "jdbc:sqlite:" + folder.resolve("lunheng.db");
    try (Connection connection = DriverManager.getConnection(url)) {
      return new StoredAnswers(connection);
    }
  }

  /** Counts, over a connection that stays open. */
  static StoredAnswers over(Connection connection) throws SQLException {
    return new StoredAnswers(connection);
  }

  int of(PublicKey key) {
    return rows.getOrDefault(KeyUtils.getFingerPrint(BuiltinDigests.sha256, key), 0);
  }

  int all() {
    return rows.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Says of each reader whose rows are not what was seen what is wrong: less than was seen as
   * stored, or more than was given; where nothing was cut off, less than was given too.
   */
  void compare(List<Seat> seats, boolean cutOff, Trouble trouble) {
    for (Seat seat : seats) {
      Answered seen = ((RoomHabit) seat.habit()).answered();
      int kept = of(seat.key().getPublic());
      int least = cutOff ? seen.stored() : seen.given();
      if (kept < least || kept > seen.given()) {
        trouble.add(seat + ": " + kept + " answers in the store, but " + seen);
      }
    }
  }
}
