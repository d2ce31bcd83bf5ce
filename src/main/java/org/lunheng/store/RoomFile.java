package org.lunheng.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lunheng.document.Problem;
import org.lunheng.reader.Memory;
import org.lunheng.reader.Reached;
import org.lunheng.reader.RoomState;

/**
 * The room as it was left, in one small file that is replaced as a whole, so that it can be read
 * before anything is shown and a program that is killed leaves it whole. Of several programs that
 * write it the last one wins.
 */
public final class RoomFile {
  /** So many interviews' places are in the file; the others are in the database. */
  static final int MOST_REACHED = 50;

  private final Path file;

  /** Why the file must not be written over, or null. */
  private Problem inTheWay;

  RoomFile(Path file) {
    this.file = file;
  }

  /**
   * The file of a library.
   *
   * @param folder the state folder; it need not exist
   * @param library tells the libraries of the machine apart; empty for the usual one
   */
  public static RoomFile of(Path folder, String library) {
    if (library.isEmpty()) {
      return new RoomFile(folder.resolve("room.json"));
    }
    UUID key = UUID.nameUUIDFromBytes(library.getBytes(StandardCharsets.UTF_8));
    return new RoomFile(folder.resolve("room-" + key + ".json"));
  }

  /**
   * Reads the room. One that is not there is as good as new. What cannot be used is put aside,
   * beside the file, and is a problem.
   */
  public Loaded<RoomState> read() {
    try {
      return new Loaded<>(content(), List.of());
    } catch (NoSuchFileException e) {
      return new Loaded<>(RoomState.NEW, List.of());
    } catch (IOException e) {
      return unusable("room-state-unreadable");
    } catch (ProblemException e) {
      return unusable("room-state-unusable");
    }
  }

  private RoomState content() throws IOException, ProblemException {
    String name = FileNames.of(file);
    InputStream input = new ByteArrayInputStream(Files.readAllBytes(file));
    return JsonIn.read(name, input, RoomJson::read);
  }

  private Loaded<RoomState> unusable(String key) {
    Path aside = file.resolveSibling(file.getFileName() + ".aside");
    try {
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
      Problem problem = Problem.of(FileNames.of(file), 0, key, FileNames.of(aside));
      return new Loaded<>(RoomState.NEW, List.of(problem));
    } catch (IOException e) {
      inTheWay = Problem.of(FileNames.of(file), 0, "room-state-in-the-way");
      return new Loaded<>(RoomState.NEW, List.of(inTheWay));
    }
  }

  /**
   * Writes the room.
   *
   * @throws ProblemException if it cannot be written; what was there before is then still there
   */
  public void write(RoomState state) throws ProblemException {
    if (inTheWay != null) {
      throw new ProblemException(inTheWay);
    }
    RoomState small = new RoomState(state.layout(), recent(state.memory()));
    NewFile.write(file, output -> RoomJson.write(small, output));
  }

  private static Memory recent(Memory memory) {
    Map<String, Reached> recent = new LinkedHashMap<>();
    memory.reached().entrySet().stream()
        .skip(Math.max(0, memory.reached().size() - MOST_REACHED))
        .forEach(place -> recent.put(place.getKey(), place.getValue()));
    return new Memory(recent, memory.letters(), memory.trail());
  }
}
