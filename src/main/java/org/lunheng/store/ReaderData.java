package org.lunheng.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lunheng.quiz.Habits;
import org.lunheng.quiz.Review;
import org.lunheng.reader.Bookmark;
import org.lunheng.reader.Highlight;
import org.lunheng.reader.Keepsake;
import org.lunheng.reader.Kept;
import org.lunheng.reader.Memory;
import org.lunheng.reader.Note;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;
import tools.jackson.core.JsonGenerator;

/**
 * All that is kept of one reader.
 *
 * @param memories the places, by library
 * @param room as it was left, or null
 * @param habits null if none were chosen
 */
record ReaderData(
    List<Review> reviews,
    List<Keepsake> keepsakes,
    Map<String, Memory> memories,
    RoomState room,
    Habits habits) {
  /** The tables with rows of readers, each of which has a column {@code reader}. */
  static final List<String> TABLES =
      List.of("review", "habits", "reached", "letter", "trail", "keepsake", "room");

  private static final String LIBRARIES =
      "SELECT library FROM reached WHERE reader = ? UNION SELECT library FROM letter"
          + " WHERE reader = ? UNION SELECT library FROM trail WHERE reader = ?";

  /** Reads it. */
  static ReaderData of(Readers readers, Database database, ReaderId reader)
      throws ProblemException {
    Map<String, Memory> memories = new LinkedHashMap<>();
    for (String library : libraries(database, reader)) {
      memories.put(library, readers.places(library).memory(reader));
    }
    Habits habits = readers.reviews().habits(reader);
    return new ReaderData(
        readers.reviews().reviews(reader),
        readers.keepsakes().keepsakes(reader),
        memories,
        readers.room(reader).orElse(null),
        habits.equals(Habits.STANDARD) ? null : habits);
  }

  private static Set<String> libraries(Database database, ReaderId reader) throws ProblemException {
    if (!database.exists()) {
      return Set.of();
    }
    return database.read(
        connection -> {
          Set<String> libraries = new TreeSet<>();
          if (!database.has(connection, "reached")) {
            return libraries;
          }
          try (PreparedStatement statement = connection.prepareStatement(LIBRARIES)) {
            for (int i = 1; i <= 3; i++) {
              StoredText.set(statement, i, reader.value());
            }
            try (ResultSet rows = statement.executeQuery()) {
              while (rows.next()) {
                libraries.add(StoredText.get(rows, 1));
              }
            }
          }
          return libraries;
        });
  }

  /** How much it is; what is in the room and in the tables counts once. */
  Kept kept() {
    Set<String> begun = new TreeSet<>();
    Set<Character> letters = new TreeSet<>();
    int marks = 0;
    for (Memory memory : memories.values()) {
      begun.addAll(memory.reached().keySet());
      letters.addAll(memory.letters().keySet());
      marks += memory.letters().size();
    }
    if (room != null) {
      room.layout().seats().forEach(seat -> begun.add(seat.position().interview()));
      begun.addAll(room.memory().reached().keySet());
      marks += (int) room.memory().letters().keySet().stream().filter(letters::add).count();
    }
    return new Kept(
        reviews.size(),
        begun.size(),
        marks,
        count(Bookmark.class),
        count(Highlight.class),
        count(Note.class),
        days().min(Comparator.naturalOrder()).orElse(null),
        days().max(Comparator.naturalOrder()).orElse(null));
  }

  /** The days of all that has a time, as days are where this runs. */
  private Stream<LocalDate> days() {
    return Stream.concat(reviews.stream().map(Review::at), keepsakes.stream().map(Keepsake::at))
        .map(at -> LocalDate.ofInstant(at, ZoneId.systemDefault()));
  }

  private int count(Class<? extends Keepsake> kind) {
    return (int) keepsakes.stream().filter(kind::isInstance).count();
  }

  /** Writes it as JSON Lines; libraries go without their names, which are places of the host. */
  void export(Consumer<String> lines) {
    for (Review review : reviews) {
      lines.accept(line("review", json -> ReviewJson.entries(json, review)));
    }
    for (Keepsake keepsake : keepsakes) {
      String kind = KeepsakeStore.kind(keepsake);
      lines.accept(line(kind, json -> KeepsakeJson.entries(json, keepsake)));
    }
    for (Memory memory : memories.values()) {
      lines.accept(line("places", json -> RoomJson.entries(json, memory)));
    }
    if (room != null) {
      lines.accept(line("room", json -> RoomJson.entries(json, room)));
    }
    if (habits != null) {
      lines.accept(line("habits", json -> entries(json, habits)));
    }
  }

  private static void entries(JsonGenerator json, Habits habits) {
    json.writeNumberProperty("newPerDay", habits.newPerDay());
    json.writeNumberProperty("length", habits.length());
  }

  private static String line(String type, Consumer<JsonGenerator> entries) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try {
      Json.write(
          line,
          Json::compact,
          json -> {
            json.writeStartObject();
            json.writeStringProperty("type", type);
            entries.accept(json);
            json.writeEndObject();
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString(StandardCharsets.UTF_8).stripTrailing();
  }

  /** Removes it; the reader is named meanwhile, without which no review is removed. */
  static Void erase(Connection connection, ReaderId reader) throws SQLException {
    List<String> statements = new ArrayList<>();
    statements.add("INSERT INTO erasing (reader) VALUES (?) ON CONFLICT (reader) DO NOTHING");
    TABLES.forEach(table -> statements.add("DELETE FROM " + table + " WHERE reader = ?"));
    statements.add("DELETE FROM erasing WHERE reader = ?");
    for (String sql : statements) {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        StoredText.set(statement, 1, reader.value());
        statement.executeUpdate();
      }
    }
    return null;
  }
}
