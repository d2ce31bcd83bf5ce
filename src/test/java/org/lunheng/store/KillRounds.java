package org.lunheng.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Rounds in which processes with a database are killed, until one round shows a fault. */
public interface KillRounds {
  /** Makes the check that has the rounds. */
  interface Maker {
    /**
     * The check before its first round.
     *
     * @param folder an empty folder, where it may leave what it likes
     */
    KillRounds in(Path folder, long seed);
  }

  /** Starts, kills and looks; gives the faults that were found. */
  List<String> round(int round) throws Exception;

  /** What was seen in all rounds, when there was no fault. */
  String summary();

  /**
   * Runs some rounds; ends the process with 1 if one has faults, and leaves its folder then.
   *
   * @param arguments how many rounds; the seed, if it is not to be a new one
   */
  static void run(String[] arguments, Maker maker) throws Exception {
    int rounds = Integer.parseInt(arguments[0]);
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
    Path folder = Files.createTempDirectory("lunheng-kill");
    KillRounds check = maker.in(folder, seed);
    for (int round = 0; round < rounds; round++) {
      List<String> faults = check.round(round);
      if (!faults.isEmpty()) {
        System.out.printf("Round %d, seed %d, %s: %s%n", round, seed, folder, faults);
        System.exit(1);
      }
    }
    delete(folder);
    System.out.printf("%d rounds from seed %d: %s%n", rounds, seed, check.summary());
  }

  /** What SQLite finds wrong with a database; nothing is wrong with one that was never made. */
  static List<String> damage(Path data) throws SQLException {
    Path database = data.resolve("lunheng.db");
    if (!Files.exists(database)) {
      return List.of();
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database.toUri());
        Statement statement = connection.createStatement()) {
      String whole = statement.executeQuery("PRAGMA integrity_check").getString(1);
      return whole.equals("ok") ? List.of() : List.of(whole);
    }
  }

  /** Removes a folder, if there is one, with what is in it. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
