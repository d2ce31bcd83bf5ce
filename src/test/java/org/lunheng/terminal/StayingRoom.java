package org.lunheng.terminal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lunheng.app.Keepsakes;
import org.lunheng.app.Model;
import org.lunheng.app.Screen;
import org.lunheng.app.Staying;
import org.lunheng.reader.Keepsake;
import org.lunheng.reader.Note;
import org.lunheng.reader.Position;
import org.lunheng.reader.RoomState;
import org.lunheng.text.Size;

/**
 * A process that runs the room on its pipes, and says what it is about to paint and has painted.
 */
public final class StayingRoom implements Port {
  static final Size SIZE = new Size(120, 40);

  private final InputStream input = System.in;
  private final DataOutputStream output;

  private StayingRoom(PrintStream output) {
    this.output = new DataOutputStream(output);
  }

  /**
   * Runs the room until it is killed.
   *
   * @param arguments the folder of the database and that of the state
   */
  public static void main(String[] arguments) throws IOException {
    StayingRoom port = new StayingRoom(System.out);
    ObservedRoom.stay(port, Path.of(arguments[0]), Path.of(arguments[1]), port::observe);
  }

  /**
   * What a frame shows.
   *
   * @param place the panes and how far everything is read
   * @param marks the places by their letters
   * @param said what the reader was told is kept, with its words, by id
   * @param waiting the ids of what is to be kept or taken away
   */
  record Shown(
      Screen.Kind kind,
      String place,
      String marks,
      Map<String, String> said,
      Collection<String> waiting) {

    static Shown read(DataInputStream in) throws IOException {
      Screen.Kind kind = Screen.Kind.valueOf(in.readUTF());
      String place = in.readUTF();
      String marks = in.readUTF();
      Map<String, String> said = new TreeMap<>();
      for (int count = in.readInt(); count > 0; count--) {
        said.put(in.readUTF(), in.readUTF());
      }
      Collection<String> waiting = new TreeSet<>();
      for (int count = in.readInt(); count > 0; count--) {
        waiting.add(in.readUTF());
      }
      return new Shown(kind, place, marks, said, waiting);
    }
  }

  static String place(RoomState state) {
    return state.layout() + " " + state.memory().reached();
  }

  static String marks(Map<Character, Position> letters) {
    return new TreeMap<>(letters).toString();
  }

  static String words(Keepsake keepsake) {
    return keepsake.quote() + (keepsake instanceof Note note ? note.text() : "");
  }

  private void observe(Model model) {
    RoomState state = Staying.state(model);
    Map<String, Keepsakes.Waiting> unsaved = model.keepsakes().waiting();
    Set<String> waiting = unsaved.keySet();
    Map<String, String> said = new TreeMap<>();
    model.keepsakes().all().values().stream()
        .filter(keepsake -> !waiting.contains(keepsake.id()))
        .forEach(keepsake -> said.put(keepsake.id(), words(keepsake)));
    unsaved.values().stream()
        .filter(waits -> !waits.change().gone() && waits.news() != null)
        .filter(waits -> waits.news().equals(model.notice()))
        .map(waits -> waits.change().keepsake())
        .forEach(keepsake -> said.put(keepsake.id(), words(keepsake)));
    try {
      output.writeBoolean(false);
      output.writeUTF(model.screen().kind().name());
      output.writeUTF(place(state));
      output.writeUTF(marks(state.memory().letters()));
      output.writeInt(said.size());
      for (Map.Entry<String, String> each : said.entrySet()) {
        output.writeUTF(each.getKey());
        output.writeUTF(each.getValue());
      }
      output.writeInt(waiting.size());
      for (String id : waiting) {
        output.writeUTF(id);
      }
      output.flush();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Size size() {
    return SIZE;
  }

  @Override
  public void listen(Events events) {
    Thread reader = new Thread(() -> read(events));
    reader.setDaemon(true);
    reader.start();
  }

  private void read(Events events) {
    byte[] buffer = new byte[256];
    try {
      for (int count = input.read(buffer); count > 0; count = input.read(buffer)) {
        events.typed(Arrays.copyOf(buffer, count));
      }
      events.closed();
    } catch (IOException e) {
      events.failed(e);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    String painted = new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
    output.writeBoolean(true);
    output.writeBoolean(painted.contains("\u001b[2J"));
    output.flush();
  }

  @Override
  public void close() {}
}
