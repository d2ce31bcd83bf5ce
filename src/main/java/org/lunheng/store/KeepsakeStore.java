package org.lunheng.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lunheng.reader.Bookmark;
import org.lunheng.reader.Highlight;
import org.lunheng.reader.Keepsake;
import org.lunheng.reader.Note;
import org.lunheng.reader.Quote;
import org.lunheng.reader.ReaderId;

/**
 * The bookmarks, highlights and notes of all readers of a database, where the reviews are: a row
 * for each, by its id. What several programs change at once stays as the last one left it; nothing
 * is opened or made before it is needed.
 */
public final class KeepsakeStore implements AutoCloseable {
  private static final String TABLE = "keepsake";

  private static final String BOOKMARK = "bookmark";
  private static final String HIGHLIGHT = "highlight";
  private static final String NOTE = "note";

  private static final String COLUMNS =
      "id, kind, interview, paragraph, start, stop, words, text, at";
  private static final String KEEP =
      "INSERT INTO keepsake (reader, "
          + COLUMNS
          + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id)"
          + " DO UPDATE SET text = excluded.text, at = excluded.at"
          + " WHERE keepsake.reader = excluded.reader";
  private static final String FORGET = "DELETE FROM keepsake WHERE reader = ? AND id = ?";
  private static final String ALL =
      "SELECT " + COLUMNS + " FROM keepsake WHERE reader = ? ORDER BY number";

  private final Database database;

  /** The keepsakes in a folder, which is made when something is kept. */
  public KeepsakeStore(Path folder) {
    this(SqliteDatabase.in(folder));
  }

  KeepsakeStore(Database database) {
    this.database = database;
  }

  /**
   * Keeps something new, or what has changed of something; when this returns, it is on disk.
   * Keeping it again does nothing.
   *
   * @throws ProblemException if it is not certain that it is kept
   */
  public void keep(ReaderId reader, Keepsake keepsake) throws ProblemException {
    database.write(
        connection -> {
          try (PreparedStatement row = connection.prepareStatement(KEEP)) {
            fill(row, reader, keepsake);
            return row.executeUpdate();
          }
        });
  }

  /**
   * Takes something away; what is not there is taken away already.
   *
   * @throws ProblemException if it is not certain that it is gone
   */
  public void forget(ReaderId reader, String id) throws ProblemException {
    database.write(
        connection -> {
          try (PreparedStatement row = connection.prepareStatement(FORGET)) {
            StoredText.set(row, 1, reader.value());
            StoredText.set(row, 2, id);
            return row.executeUpdate();
          }
        });
  }

  /**
   * All that a reader keeps, in the order in which it was first kept.
   *
   * @throws ProblemException if it cannot be read
   */
  public List<Keepsake> keepsakes(ReaderId reader) throws ProblemException {
    return database.exists()
        ? database.read(
            connection -> database.has(connection, TABLE) ? all(connection, reader) : List.of())
        : List.of();
  }

  @Override
  public void close() {
    database.close();
  }

  private static void fill(PreparedStatement row, ReaderId reader, Keepsake keepsake)
      throws SQLException {
    Quote quote = keepsake.quote();
    StoredText.set(row, 1, reader.value());
    StoredText.set(row, 2, keepsake.id());
    StoredText.set(row, 3, kind(keepsake));
    StoredText.set(row, 4, quote.interview());
    StoredText.set(row, 5, quote.paragraph());
    row.setInt(6, quote.from());
    row.setInt(7, quote.to());
    StoredText.set(row, 8, quote.words());
    StoredText.set(row, 9, keepsake instanceof Note note ? note.text() : null);
    StoredText.set(row, 10, keepsake.at().toString());
  }

  /** What sort of thing something is, in a word. */
  static String kind(Keepsake keepsake) {
    if (keepsake instanceof Note) {
      return NOTE;
    }
    return keepsake instanceof Highlight ? HIGHLIGHT : BOOKMARK;
  }

  private static List<Keepsake> all(Connection connection, ReaderId reader) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ALL)) {
      StoredText.set(statement, 1, reader.value());
      try (ResultSet rows = statement.executeQuery()) {
        List<Keepsake> keepsakes = new ArrayList<>();
        while (rows.next()) {
          keepsakes.add(keepsake(rows));
        }
        return keepsakes;
      }
    }
  }

  private static Keepsake keepsake(ResultSet row) throws SQLException {
    String id = StoredText.get(row, 1);
    Quote quote =
        new Quote(
            StoredText.get(row, 3),
            StoredText.get(row, 4),
            row.getInt(5),
            row.getInt(6),
            StoredText.get(row, 7));
    Instant at = Instant.parse(StoredText.get(row, 9));
    return switch (StoredText.get(row, 2)) {
      case NOTE -> new Note(id, quote, StoredText.get(row, 8), at);
      case HIGHLIGHT -> new Highlight(id, quote, at);
      default -> new Bookmark(id, quote, at);
    };
  }
}
