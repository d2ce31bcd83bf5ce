package org.lunheng.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.lunheng.reader.Kept;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;

/**
 * All that is kept of readers, in one database that several threads and programs may use at once. A
 * reader's rows are read and changed in that reader's name alone. Nothing is opened or made before
 * it is needed. The stores that this hands out use the one database; closing them closes nothing.
 */
public final class Readers implements AutoCloseable {
  private final Database database;
  private final RoomStore rooms;

  Readers(Database database) {
    this.database = database;
    this.rooms = new RoomStore(database);
  }

  /** Those of a folder, in a SQLite file, which is made when something is kept. */
  public static Readers in(Path folder) {
    return new Readers(SqliteDatabase.in(folder));
  }

  /**
   * Those of a place that a host is given; see {@link #prepare} to find out whether it can be used.
   */
  public static Readers at(StoreAddress address) {
    return address.isShared() ? new Readers(new PostgresDatabase(address)) : in(address.folder());
  }

  /** Those who are nowhere but in memory, such as guests; they are gone when this is closed. */
  public static Readers inMemory() {
    return new Readers(new MemoryDatabase());
  }

  /**
   * Opens the database, and makes its tables where there are none.
   *
   * @throws ProblemException if nothing could be kept
   */
  public void prepare() throws ProblemException {
    database.write(connection -> null);
  }

  /** The answers to cards. */
  public ReviewStore reviews() {
    return new ReviewStore(database.lent());
  }

  /**
   * The places in a library; for one reader, who has a store of their own.
   *
   * @param library tells the libraries of the database apart; empty for the usual one
   */
  public PlaceStore places(String library) {
    return new PlaceStore(database, library);
  }

  /** The bookmarks, highlights and notes. */
  public KeepsakeStore keepsakes() {
    return new KeepsakeStore(database.lent());
  }

  /**
   * A reader's room as it was left; empty also if it is one that this version cannot read.
   *
   * @throws ProblemException if it cannot be had now
   */
  public Optional<RoomState> room(ReaderId reader) throws ProblemException {
    return database.exists()
        ? database.read(connection -> rooms.room(connection, reader))
        : Optional.empty();
  }

  /**
   * Keeps readers' rooms, all of them or, if this throws, none. Where another program has kept a
   * room in between, its places and marks stay where they are not changed here, and the panes are
   * those of the last one; what it has erased does not come back.
   *
   * @param known how the rooms were kept as far as the caller knows
   * @return the rooms that are now kept otherwise than asked for
   * @throws ProblemException if it is not certain that they are kept
   */
  public Map<ReaderId, RoomState> keepRooms(
      Map<ReaderId, RoomState> states, Map<ReaderId, RoomState> known) throws ProblemException {
    return states.isEmpty()
        ? Map.of()
        : database.write(connection -> rooms.keep(connection, states, known));
  }

  /**
   * How much is kept of a reader.
   *
   * @throws ProblemException if it cannot be read
   */
  public Kept kept(ReaderId reader) throws ProblemException {
    return data(reader).kept();
  }

  /**
   * Writes all that is kept of a reader as JSON Lines, one object a line, each with its {@code
   * type}: {@code review} (which {@link ReviewImport} takes), {@code bookmark}, {@code highlight},
   * {@code note}, {@code places}, {@code room}, {@code habits}.
   *
   * @param lines takes each line without its end
   * @throws ProblemException if it cannot be read; no line has been written then
   */
  public void export(ReaderId reader, Consumer<String> lines) throws ProblemException {
    data(reader).export(lines);
  }

  private ReaderData data(ReaderId reader) throws ProblemException {
    return ReaderData.of(this, database, reader);
  }

  /**
   * Removes all that is kept of a reader, all of it or, if this throws, perhaps nothing; doing it
   * again does no harm. This is the one way in which a review is ever removed.
   *
   * @throws ProblemException if it is not certain that it is gone
   */
  public void erase(ReaderId reader) throws ProblemException {
    if (database.exists()) {
      database.write(connection -> ReaderData.erase(connection, reader));
      database.scrub();
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
