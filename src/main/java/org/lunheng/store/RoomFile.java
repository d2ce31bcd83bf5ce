package org.lunheng.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
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
 * write it the last one wins, with its panes; the places and marks of the others stay, unless both
 * have changed the same one.
 */
public final class RoomFile {
  /** So many interviews' places are in the file; the others are in the database. */
  static final int MOST_REACHED = 50;

  /** All that rooms leave in their folder. */
  private static final String LEFT =
      "{" + FrameFile.NAME + ",room.json,room.json.aside,room-*.json,room-*.json.aside}";

  private final Path file;

  /** Why the file must not be written over, or null. */
  private Problem inTheWay;

  /** The memory of this program when the file was read or written last. */
  private Memory mine = Memory.NONE;

  /** What was in the file then. */
  private Memory kept = Memory.NONE;

  /** Tells that version of the file from all others; null if there was none. */
  private Version version;

  /**
   * A version of a file.
   *
   * @param key the number of the file, where the system has such numbers
   */
  private record Version(Object key, FileTime time, long size) {
    /** The version that is there; null if none is. */
    static Version of(Path file) {
      try {
        BasicFileAttributes there = Files.readAttributes(file, BasicFileAttributes.class);
        return new Version(there.fileKey(), there.lastModifiedTime(), there.size());
      } catch (IOException e) {
        return null;
      }
    }
  }

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
  public synchronized Loaded<RoomState> read() {
    try {
      Version found = Version.of(file);
      RoomState content = content();
      remember(content.memory(), content.memory(), found);
      return new Loaded<>(content, List.of());
    } catch (NoSuchFileException e) {
      return new Loaded<>(RoomState.NEW, List.of());
    } catch (IOException e) {
      // where no folder can be, writing says so
      return Files.isDirectory(file.toAbsolutePath().getParent())
          ? unusable("room-state-unreadable")
          : new Loaded<>(RoomState.NEW, List.of());
    } catch (ProblemException e) {
      return unusable("room-state-unusable");
    }
  }

  private void remember(Memory own, Memory content, Version now) {
    mine = own;
    kept = content;
    version = now;
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
      // told when something is to be kept, since that is when it matters
      inTheWay = Problem.of(FileNames.of(file), 0, "room-state-in-the-way");
      return new Loaded<>(RoomState.NEW, List.of());
    }
  }

  /**
   * Writes the room.
   *
   * @throws ProblemException if it cannot be written; what was there before is then still there
   */
  public synchronized void write(RoomState state) throws ProblemException {
    if (inTheWay != null) {
      throw new ProblemException(inTheWay);
    }
    Memory elsewhere = elsewhere();
    Memory own = state.memory();
    Memory all = elsewhere == mine ? own : own.over(mine, elsewhere);
    RoomState small = new RoomState(state.layout(), recent(all));
    try {
      NewFile.write(file, output -> RoomJson.write(small, output));
    } catch (ProblemException e) {
      throw new ProblemException(ofRoom(e.problem()));
    }
    // one and the same as long as no other program has written
    remember(own, elsewhere == mine ? own : all, Version.of(file));
  }

  /**
   * Erases how rooms were left, this one and those of other libraries beside it, and what was last
   * on their screens.
   *
   * @throws ProblemException if something may still be there
   */
  public synchronized void erase() throws ProblemException {
    remember(Memory.NONE, Memory.NONE, null);
    Path folder = file.toAbsolutePath().getParent();
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, LEFT)) {
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
    } catch (NoSuchFileException e) {
      // nothing was ever left
    } catch (IOException e) {
      throw new ProblemException(Failures.unwritable(file, e));
    } catch (DirectoryIteratorException e) {
      throw new ProblemException(Failures.unwritable(file, e.getCause()));
    }
  }

  /** What is in the file by now, whoever wrote it; what cannot be read of it is left out. */
  private Memory elsewhere() {
    Version now = Version.of(file);
    if (now == null || now.equals(version)) {
      return kept;
    }
    try {
      return content().memory();
    } catch (IOException | ProblemException e) {
      return kept;
    }
  }

  /** Why the room is not kept, in words for somebody who has not chosen where that is done. */
  private static Problem ofRoom(Problem problem) {
    return new Problem(
        problem.file(), problem.line(), "room-" + problem.key(), problem.arguments());
  }

  private static Memory recent(Memory memory) {
    Map<String, Reached> recent = new LinkedHashMap<>();
    memory.reached().entrySet().stream()
        .skip(Math.max(0, memory.reached().size() - MOST_REACHED))
        .forEach(place -> recent.put(place.getKey(), place.getValue()));
    return new Memory(recent, memory.letters(), memory.trail());
  }
}
