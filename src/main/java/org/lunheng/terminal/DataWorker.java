package org.lunheng.terminal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.lunheng.app.Cmd;
import org.lunheng.app.Msg;
import org.lunheng.reader.Kept;
import org.lunheng.reader.ReaderId;
import org.lunheng.store.ProblemException;
import org.lunheng.store.Readers;

/**
 * Tells, copies and erases all that is kept of a reader; every other command is another worker's.
 */
public final class DataWorker implements Worker {
  /** All that is kept of readers. */
  public interface Data {
    /** How much is kept of a reader. */
    Kept kept(ReaderId reader) throws ProblemException;

    /** Gives all that is kept of a reader, an object of JSON each time. */
    void export(ReaderId reader, Consumer<String> line) throws ProblemException;

    /** Erases all that is kept of a reader, or, if this throws, nothing. */
    void erase(ReaderId reader) throws ProblemException;
  }

  /** All that is kept of readers in a database. */
  public record Stored(Readers readers) implements Data {
    @Override
    public Kept kept(ReaderId reader) throws ProblemException {
      return readers.kept(reader);
    }

    @Override
    public void export(ReaderId reader, Consumer<String> line) throws ProblemException {
      readers.export(reader, line);
    }

    @Override
    public void erase(ReaderId reader) throws ProblemException {
      readers.erase(reader);
    }
  }

  /** Says where it is kept. */
  @FunctionalInterface
  public interface Place {
    /** The place, or why there is none. */
    Data data() throws ProblemException;
  }

  private final Place place;
  private final Runnable settled;
  private final Worker others;

  /**
   * A worker that may be used by several threads.
   *
   * @param place asked for when a command needs it
   * @param settled returns when nothing is being written that was seen of the room before, so that
   *     nothing comes back after it was erased
   * @param others performs the other commands
   */
  public DataWorker(Place place, Runnable settled, Worker others) {
    this.place = place;
    this.settled = settled;
    this.others = others;
  }

  /**
   * {@inheritDoc}
   *
   * @throws ProblemException if something cannot be read or erased; it can be tried again
   */
  @Override
  public List<Msg> perform(Cmd cmd) throws Exception {
    if (cmd instanceof Cmd.LoadMyData load) {
      return List.of(new Msg.MyDataLoaded(place.data().kept(load.reader())));
    }
    if (cmd instanceof Cmd.ExportMyData export) {
      Lines lines = new Lines(export.most());
      place.data().export(export.reader(), lines);
      return List.of(new Msg.MyDataExported(lines.text(), lines.count));
    }
    if (cmd instanceof Cmd.EraseMyData erase) {
      Kept gone = place.data().kept(erase.reader());
      settled.run();
      place.data().erase(erase.reader());
      return List.of(new Msg.MyDataErased(gone));
    }
    return others.perform(cmd);
  }

  /** Takes lines as long as they are no longer together than they may be, and counts on. */
  private static final class Lines implements Consumer<String> {
    private final int most;
    private StringBuilder text = new StringBuilder();
    private int bytes;
    private int count;

    Lines(int most) {
      this.most = most;
    }

    @Override
    public void accept(String line) {
      count++;
      if (text != null) {
        bytes += line.getBytes(StandardCharsets.UTF_8).length + 1;
        text = bytes > most ? null : text.append(line).append('\n');
      }
    }

    /** All lines, or null if they are too long. */
    String text() {
      return text == null ? null : text.toString();
    }
  }
}
