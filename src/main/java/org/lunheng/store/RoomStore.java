package org.lunheng.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lunheng.reader.Memory;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;

/** The rooms as their readers left them, in the database of the reviews: one for each reader. */
final class RoomStore {
  private static final String ROOM = "SELECT state FROM room WHERE reader = ?";
  private static final String REPLACE = "UPDATE room SET state = ? WHERE reader = ? AND state = ?";
  private static final String PUT =
      "INSERT INTO room (reader, state) VALUES (?, ?)"
          + " ON CONFLICT (reader) DO UPDATE SET state = excluded.state";
  private static final String ADD =
      "INSERT INTO room (reader, state) VALUES (?, ?) ON CONFLICT (reader) DO NOTHING";

  /** How often others may write in between: no reader is on so many hosts at once. */
  private static final int MOST_TRIES = 10;

  private final Database database;

  RoomStore(Database database) {
    this.database = database;
  }

  /** A reader's room; empty also if it is one that this version cannot read. */
  Optional<RoomState> room(Connection connection, ReaderId reader) throws SQLException {
    if (!database.has(connection, "room")) {
      return Optional.empty();
    }
    String state = stored(connection, reader);
    return state == null ? Optional.empty() : room(state);
  }

  private static String stored(Connection connection, ReaderId reader) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ROOM)) {
      StoredText.set(statement, 1, reader.value());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    }
  }

  private Optional<RoomState> room(String state) {
    byte[] json = state.getBytes(StandardCharsets.UTF_8);
    try {
      return Optional.of(
          JsonIn.read(database.name(), new ByteArrayInputStream(json), RoomJson::read));
    } catch (ProblemException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps rooms, in the order of the readers, so that two programs do not wait for each other. What
   * another program has kept since a room was known stays where nothing has changed here; what it
   * has erased does not come back.
   *
   * @param known how the rooms were kept as far as is known
   * @return the rooms that are now kept otherwise than asked for
   */
  Map<ReaderId, RoomState> keep(
      Connection connection, Map<ReaderId, RoomState> rooms, Map<ReaderId, RoomState> known)
      throws SQLException {
    Map<ReaderId, RoomState> merged = new HashMap<>();
    for (ReaderId reader : others(connection, rooms, known)) {
      RoomState asked = rooms.get(reader);
      RoomState kept = merge(connection, reader, asked, known.getOrDefault(reader, RoomState.NEW));
      if (!kept.equals(asked)) {
        merged.put(reader, kept);
      }
    }
    return merged;
  }

  /** Keeps the rooms that are as they were known; gives the readers of the others. */
  private static List<ReaderId> others(
      Connection connection, Map<ReaderId, RoomState> rooms, Map<ReaderId, RoomState> known)
      throws SQLException {
    List<ReaderId> all =
        rooms.keySet().stream().sorted(Comparator.comparing(ReaderId::value)).toList();
    List<ReaderId> others = new ArrayList<>(all);
    List<ReaderId> usual = all.stream().filter(known::containsKey).toList();
    try (PreparedStatement replace = connection.prepareStatement(REPLACE)) {
      for (ReaderId reader : usual) {
        fill(replace, json(rooms.get(reader)), reader, json(known.get(reader)));
        replace.addBatch();
      }
      int[] counts = usual.isEmpty() ? new int[0] : replace.executeBatch();
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] == 1) {
          others.remove(usual.get(i));
        }
      }
    }
    return others;
  }

  private RoomState merge(Connection connection, ReaderId reader, RoomState asked, RoomState known)
      throws SQLException {
    Memory changes = asked.memory().since(known.memory());
    for (int tries = 1; ; tries++) {
      String there = stored(connection, reader);
      Memory older = there == null ? Memory.NONE : room(there).orElse(RoomState.NEW).memory();
      RoomState merged = new RoomState(asked.layout(), changes.over(older));
      boolean put =
          there == null || tries == MOST_TRIES
              ? isPut(connection, tries == MOST_TRIES ? PUT : ADD, reader, merged)
              : isReplaced(connection, reader, merged, there);
      if (put) {
        return merged;
      }
    }
  }

  private static boolean isPut(Connection connection, String sql, ReaderId reader, RoomState state)
      throws SQLException {
    try (PreparedStatement put = connection.prepareStatement(sql)) {
      StoredText.set(put, 1, reader.value());
      put.setString(2, json(state));
      return put.executeUpdate() == 1;
    }
  }

  private static boolean isReplaced(
      Connection connection, ReaderId reader, RoomState state, String there) throws SQLException {
    try (PreparedStatement replace = connection.prepareStatement(REPLACE)) {
      fill(replace, json(state), reader, there);
      return replace.executeUpdate() == 1;
    }
  }

  private static void fill(PreparedStatement replace, String state, ReaderId reader, String there)
      throws SQLException {
    replace.setString(1, state);
    StoredText.set(replace, 2, reader.value());
    replace.setString(3, there);
  }

  private static String json(RoomState state) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try {
      RoomJson.write(state, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.toString(StandardCharsets.UTF_8).stripTrailing();
  }
}
