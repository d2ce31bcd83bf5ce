package org.lunheng.ssh.load;

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

  /**
   * Counts.
   *
   * @param url of JDBC
   */
  StoredAnswers(String url) throws SQLException {
    String query = "SELECT reader, COUNT(*), COUNT(DISTINCT id) FROM review GROUP BY reader";
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        if (result.getInt(2) != result.getInt(3)) {
          throw new SQLException("A review is there twice, of " + result.getString(1));
        }
        rows.put(result.getString(1), result.getInt(2));
      }
    }
  }

  int of(PublicKey key) {
    return rows.getOrDefault(KeyUtils.getFingerPrint(BuiltinDigests.sha256, key), 0);
  }

  int all() {
    return rows.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Says of each reader whose rows are not what was seen what is wrong. */
  void compare(List<Seat> seats, Trouble trouble) {
    int number = 0;
    for (Seat seat : seats) {
      Answered seen = ((RoomHabit) seat.habit()).answered();
      int kept = of(seat.key().getPublic());
      if (kept < seen.stored()) {
        trouble.add("reader " + number + ": " + kept + " answers kept, seen as kept " + seen);
      } else if (kept > seen.pressed()) {
        trouble.add("reader " + number + ": " + kept + " answers kept, given " + seen);
      }
      number++;
    }
  }
}
