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
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;

/** The rooms as their readers left them, in the database of the reviews: one for each reader. */
final class RoomStore {
  private static final String ROOM = "SELECT state FROM room WHERE reader = ?";
  private static final String KEEP =
      "INSERT INTO room (reader, state) VALUES (?, ?)"
          + " ON CONFLICT (reader) DO UPDATE SET state = excluded.state";

  private final Database database;

  RoomStore(Database database) {
    this.database = database;
  }

  /** A reader's room; empty also if it is one that this version cannot read. */
  Optional<RoomState> room(Connection connection, ReaderId reader) throws SQLException {
    if (!database.has(connection, "room")) {
      return Optional.empty();
    }
    try (PreparedStatement statement = connection.prepareStatement(ROOM)) {
      StoredText.set(statement, 1, reader.value());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? room(row.getString(1)) : Optional.empty();
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

  /** In the order of the readers, so that two programs do not wait for each other. */
  Void keep(Connection connection, Map<ReaderId, RoomState> rooms) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
      for (ReaderId reader :
          rooms.keySet().stream().sorted(Comparator.comparing(ReaderId::value)).toList()) {
        StoredText.set(insert, 1, reader.value());
        insert.setString(2, json(rooms.get(reader)));
        insert.addBatch();
      }
      insert.executeBatch();
    }
    return null;
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
