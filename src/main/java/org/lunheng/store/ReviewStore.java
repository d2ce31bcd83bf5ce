package org.lunheng.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lunheng.document.Problem;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Habits;
import org.lunheng.quiz.Review;
import org.lunheng.reader.ReaderId;

/**
 * The reviews of all readers of a database, as rows that are added and never rewritten: a grade is
 * corrected by another row that names the first. Nothing is opened or made before it is needed.
 * Several threads and processes may keep reviews at once; see {@link Database} on what outlives
 * what.
 */
public final class ReviewStore implements AutoCloseable {
  /** Sorts as the times themselves do, and keeps their nanoseconds. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private static final String COLUMNS = "id, reader, card, grade, at, chosen, regrades";
  private static final String INSERT =
      "INSERT INTO review ("
          + COLUMNS
          + ") VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING";
  private static final String BY_ID = "SELECT " + COLUMNS + " FROM review WHERE id = ?";
  private static final String BY_READER =
      "SELECT " + COLUMNS + " FROM review WHERE reader = ? ORDER BY at, number";

  private static final String HABITS = "SELECT new_per_day, length FROM habits WHERE reader = ?";
  private static final String KEEP_HABITS =
      "INSERT INTO habits (reader, new_per_day, length) VALUES (?, ?, ?) ON CONFLICT (reader)"
          + " DO UPDATE SET new_per_day = excluded.new_per_day, length = excluded.length";

  private final Database database;

  /** What came of keeping a review. */
  public enum Outcome {
    /** It is kept now. */
    NEW,
    /** It was kept before, word for word. */
    PRESENT,
    /** Another review has its id and stays; this one is not kept. */
    OTHER
  }

  /** The reviews in a folder, which is made when something is kept. */
  public ReviewStore(Path folder) {
    this(SqliteDatabase.in(folder));
  }

  ReviewStore(Database database) {
    this.database = database;
  }

  /**
   * Keeps a review; when this returns, it is on disk. Keeping the same review again does nothing,
   * so that whoever does not know whether it was kept can try once more.
   *
   * @return whether it is new
   * @throws ProblemException if it is not certain that it is kept, or if its id is another's
   */
  public boolean append(Review review) throws ProblemException {
    Outcome outcome = appendAll(List.of(review)).get(0);
    if (outcome == Outcome.OTHER) {
      throw new ProblemException(Problem.of(database.name(), 0, "review-id-taken", review.id()));
    }
    return outcome == Outcome.NEW;
  }

  /**
   * Keeps reviews, all at once or, if this throws, none of them.
   *
   * @return what came of each, in order
   * @throws ProblemException if they cannot be kept
   * @throws IllegalArgumentException if one is of no time that {@link #isKeepable} allows
   */
  public List<Outcome> appendAll(List<Review> reviews) throws ProblemException {
    for (Review review : reviews) {
      if (!isKeepable(review.at())) {
        throw new IllegalArgumentException("No year of four digits: " + review.at());
      }
    }
    return database.write(
        connection -> {
          try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            List<Outcome> outcomes = new ArrayList<>();
            for (Review review : reviews) {
              outcomes.add(append(review, insert, connection));
            }
            return outcomes;
          }
        });
  }

  /** Whether reviews of this time can be kept: the year has four digits. */
  static boolean isKeepable(Instant at) {
    return !at.isBefore(FIRST) && !at.isAfter(END);
  }

  /**
   * All reviews of a reader in the order of time; those of one moment in the order they were kept.
   *
   * @throws ProblemException if they cannot be read
   */
  public List<Review> reviews(ReaderId reader) throws ProblemException {
    return database.exists()
        ? database.read(
            connection ->
                database.has(connection, "review")
                    ? query(connection, BY_READER, reader.value())
                    : List.of())
        : List.of();
  }

  /**
   * Opens the database, and makes it where there is none, so that the first review is kept as fast
   * as the others.
   *
   * @throws ProblemException if nothing could be kept
   */
  public void prepare() throws ProblemException {
    database.write(connection -> null);
  }

  /**
   * How much a reader wants to learn.
   *
   * @throws ProblemException if it cannot be read
   */
  public Habits habits(ReaderId reader) throws ProblemException {
    return database.exists()
        ? database.read(connection -> habits(connection, reader))
        : Habits.STANDARD;
  }

  /**
   * Keeps how much a reader wants to learn.
   *
   * @throws ProblemException if it cannot be kept
   */
  public void keep(ReaderId reader, Habits habits) throws ProblemException {
    database.write(
        connection -> {
          try (PreparedStatement change = connection.prepareStatement(KEEP_HABITS)) {
            StoredText.set(change, 1, reader.value());
            change.setInt(2, habits.newPerDay());
            change.setInt(3, habits.length());
            return change.executeUpdate();
          }
        });
  }

  private Habits habits(Connection connection, ReaderId reader) throws SQLException {
    if (!database.has(connection, "habits")) {
      return Habits.STANDARD;
    }
    try (PreparedStatement statement = connection.prepareStatement(HABITS)) {
      StoredText.set(statement, 1, reader.value());
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? Habits.STANDARD.withNewPerDay(row.getInt(1)).withLength(row.getInt(2))
            : Habits.STANDARD;
      }
    }
  }

  /**
   * The places of readers in a library, in the same database.
   *
   * @param library tells the libraries of the database apart; empty for the usual one
   */
  public PlaceStore places(String library) {
    return new PlaceStore(database, library);
  }

  /** What readers have left in the interviews, in the same database, which is closed with this. */
  public KeepsakeStore keepsakes() {
    return new KeepsakeStore(database);
  }

  @Override
  public void close() {
    database.close();
  }

  private static Outcome append(Review review, PreparedStatement insert, Connection connection)
      throws SQLException {
    StoredText.set(insert, 1, review.id());
    StoredText.set(insert, 2, review.reader());
    StoredText.set(insert, 3, review.card());
    insert.setInt(4, review.grade().number());
    StoredText.set(insert, 5, TIME.format(review.at()));
    StoredText.set(insert, 6, review.chosen());
    StoredText.set(insert, 7, review.regrades());
    if (insert.executeUpdate() == 1) {
      return Outcome.NEW;
    }
    boolean same = query(connection, BY_ID, review.id()).stream().allMatch(review::equals);
    return same ? Outcome.PRESENT : Outcome.OTHER;
  }

  private static List<Review> query(Connection connection, String query, String argument)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      StoredText.set(statement, 1, argument);
      try (ResultSet rows = statement.executeQuery()) {
        List<Review> reviews = new ArrayList<>();
        while (rows.next()) {
          reviews.add(review(rows));
        }
        return reviews;
      }
    }
  }

  private static Review review(ResultSet row) throws SQLException {
    return new Review(
        StoredText.get(row, 1),
        StoredText.get(row, 2),
        StoredText.get(row, 3),
        Grade.values()[row.getInt(4) - 1],
        Instant.parse(StoredText.get(row, 5)),
        StoredText.get(row, 6),
        StoredText.get(row, 7));
  }
}
