package org.lunheng.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lunheng.reader.Memory;
import org.lunheng.reader.Position;
import org.lunheng.reader.Reached;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.Trail;

/**
 * The places of all readers in all libraries, in the database of the reviews. Only what has changed
 * is written, so that of several programs at once none writes over what another one has kept in the
 * meantime, unless both did the same thing.
 */
public final class PlaceStore {
  private static final String POSITION = "interview, paragraph, at_index";
  private static final String REACHED =
      "SELECT "
          + POSITION
          + ", percent FROM reached WHERE reader = ? AND library = ? ORDER BY turn";
  private static final String LETTERS =
      "SELECT " + POSITION + ", letter FROM letter WHERE reader = ? AND library = ?";
  private static final String TRAIL =
      "SELECT " + POSITION + ", step FROM trail WHERE reader = ? AND library = ? ORDER BY step";
  private static final String KEEP_REACHED =
      "INSERT INTO reached (reader, library, "
          + POSITION
          + ", percent, turn) VALUES (?, ?, ?, ?, ?, ?,"
          + " (SELECT COALESCE(MAX(turn), 0) + 1 FROM reached))"
          + " ON CONFLICT (reader, library, interview) DO UPDATE SET"
          + " paragraph = excluded.paragraph, at_index = excluded.at_index,"
          + " percent = excluded.percent, turn = excluded.turn";
  private static final String KEEP_LETTER =
      "INSERT INTO letter (reader, library, "
          + POSITION
          + ", letter) VALUES (?, ?, ?, ?, ?, ?)"
          + " ON CONFLICT (reader, library, letter) DO UPDATE SET interview = excluded.interview,"
          + " paragraph = excluded.paragraph, at_index = excluded.at_index";
  private static final String FORGET_TRAIL = "DELETE FROM trail WHERE reader = ? AND library = ?";
  private static final String KEEP_STEP =
      "INSERT INTO trail (reader, library, " + POSITION + ", step) VALUES (?, ?, ?, ?, ?, ?)";

  /** The step that stands for where the reader was before the last jump of any kind. */
  private static final int BEFORE = -1;

  private final Database database;
  private final String library;
  private Memory kept = Memory.NONE;

  /** Whose memory that is, or null. */
  private ReaderId whose;

  /**
   * @param library tells the libraries of the database apart
   */
  PlaceStore(Database database, String library) {
    this.database = database;
    this.library = library;
  }

  /**
   * The places of a reader.
   *
   * @throws ProblemException if they cannot be read
   */
  public synchronized Memory memory(ReaderId reader) throws ProblemException {
    kept =
        database.exists() ? database.read(connection -> memory(connection, reader)) : Memory.NONE;
    whose = reader;
    return kept;
  }

  /**
   * Keeps what has changed since the last time, all of it or, if this throws, nothing.
   *
   * @throws ProblemException if it cannot be kept
   */
  public synchronized void keep(ReaderId reader, Memory memory) throws ProblemException {
    if (!reader.equals(whose)) {
      kept = Memory.NONE;
      whose = reader;
    }
    if (memory.equals(kept)) {
      return;
    }
    database.write(connection -> keep(connection, reader, memory));
    kept = memory;
  }

  /** The places of a reader, with a connection that is there already. */
  Memory memory(Connection connection, ReaderId reader) throws SQLException {
    Map<String, Reached> reached = new LinkedHashMap<>();
    SortedMap<Character, Position> letters = new TreeMap<>();
    List<Position> places = new ArrayList<>();
    Position[] before = new Position[1];
    if (database.has(connection, "reached")) {
      each(
          connection,
          REACHED,
          reader,
          (at, row) -> reached.put(at.interview(), new Reached(at, row.getInt(4))));
      each(
          connection,
          LETTERS,
          reader,
          (at, row) -> letters.put(StoredText.get(row, 4).charAt(0), at));
      each(
          connection,
          TRAIL,
          reader,
          (at, row) -> {
            if (row.getInt(4) == BEFORE) {
              before[0] = at;
            } else {
              places.add(at);
            }
          });
    }
    return new Memory(reached, letters, Trail.of(places, before[0]));
  }

  /** Takes a row. */
  private interface Row {
    void take(Position position, ResultSet row) throws SQLException;
  }

  private void each(Connection connection, String query, ReaderId reader, Row taker)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      StoredText.set(statement, 1, reader.value());
      StoredText.set(statement, 2, library);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          taker.take(
              new Position(StoredText.get(rows, 1), StoredText.get(rows, 2), rows.getInt(3)), rows);
        }
      }
    }
  }

  private Void keep(Connection connection, ReaderId reader, Memory memory) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(KEEP_REACHED)) {
      for (Reached place : memory.reached().values()) {
        if (!place.equals(kept.reached().get(place.position().interview()))) {
          insert.setInt(6, place.percent());
          insert(insert, reader, place.position());
        }
      }
    }
    try (PreparedStatement insert = connection.prepareStatement(KEEP_LETTER)) {
      for (Map.Entry<Character, Position> letter : memory.letters().entrySet()) {
        if (!letter.getValue().equals(kept.letters().get(letter.getKey()))) {
          StoredText.set(insert, 6, letter.getKey().toString());
          insert(insert, reader, letter.getValue());
        }
      }
    }
    if (!memory.trail().equals(kept.trail())) {
      keep(connection, reader, memory.trail());
    }
    return null;
  }

  private void keep(Connection connection, ReaderId reader, Trail trail) throws SQLException {
    try (PreparedStatement forget = connection.prepareStatement(FORGET_TRAIL);
        PreparedStatement insert = connection.prepareStatement(KEEP_STEP)) {
      StoredText.set(forget, 1, reader.value());
      StoredText.set(forget, 2, library);
      forget.executeUpdate();
      for (int step = 0; step < trail.places().size(); step++) {
        insert.setInt(6, step);
        insert(insert, reader, trail.places().get(step));
      }
      if (trail.before() != null) {
        insert.setInt(6, BEFORE);
        insert(insert, reader, trail.before());
      }
    }
  }

  private void insert(PreparedStatement insert, ReaderId reader, Position position)
      throws SQLException {
    StoredText.set(insert, 1, reader.value());
    StoredText.set(insert, 2, library);
    StoredText.set(insert, 3, position.interview());
    StoredText.set(insert, 4, position.paragraph());
    insert.setInt(5, position.index());
    insert.executeUpdate();
  }
}
