package org.lunheng.terminal;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.lunheng.app.Screen;
import org.lunheng.reader.Keepsake;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;
import org.lunheng.store.KeepsakeStore;
import org.lunheng.store.KillRounds;
import org.lunheng.store.Loaded;
import org.lunheng.store.RoomFile;

/**
 * Reads in a real room in another process, which is killed at a random moment as {@code kill -9}
 * does: scrolls, opens, splits, marks, highlights, bookmarks and notes. The next start must find
 * the place that was painted last or the one before it, each mark that was seen, and once each
 * bookmark, highlight and note that was said to be kept; database and state file must be whole, and
 * little be left beside them. A room that stands still is a fault too.
 */
public final class PlaceKillCheck implements KillRounds {
  private static final int ROUNDS_PER_HOME = 20;
  private static final int START_MILLISECONDS = 3_000;
  private static final int MOST_KEYS = 25;
  private static final int KEY_MICROSECONDS = 12_000;

  /** The time between two keys at most: a key that is held comes again after 33 ms. */
  private static final int PAUSE_MILLISECONDS = 33;

  private static final int PATIENCE_SECONDS = 60;

  /** What programs may leave that were killed in the last ten seconds. */
  private static final int MOST_LEFT = 15;

  /** After it a whole frame comes, whatever the keys before it have done. */
  private static final String REPAINT = "\f";

  /** What does no harm as a key either, where no letter is waited for. */
  private static final String LETTERS = "bdgjkux";

  private final Path folder;
  private final Random random;
  private Path home;
  private RoomState found;
  private int places;
  private int behind;
  private int marks;
  private int kept;
  private int frames;

  private PlaceKillCheck(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  /**
   * Runs some rounds; ends with 1 if one fails.
   *
   * @param arguments how many rounds; the seed, if it is not to be a new one
   */
  public static void main(String[] arguments) throws Exception {
    KillRounds.run(arguments, PlaceKillCheck::new);
  }

  @Override
  public String summary() {
    return String.format(
        "%,d frames; the place found again in %d rounds, the one before it in %d; %,d marks and %,d"
            + " bookmarks, highlights and notes that were said to be kept, all there once",
        frames, places, behind, marks, kept);
  }

  @Override
  public List<String> round(int round) throws Exception {
    if (round % ROUNDS_PER_HOME == 0) {
      home = folder.resolve("home-" + round);
      found = RoomState.NEW;
    }
    long start = System.nanoTime();
    Process process = start();
    killAfter(process, TimeUnit.SECONDS.toMicros(PATIENCE_SECONDS));
    Seen seen = new Seen();
    // a quarter of the rounds end at any moment, the others soon after a key
    if (round % 4 == 0) {
      killAfter(process, TimeUnit.MILLISECONDS.toMicros(random.nextInt(START_MILLISECONDS)));
      read(process, seen, Integer.MAX_VALUE);
    } else {
      read(process, seen, 1 + random.nextInt(MOST_KEYS));
    }
    int killed = 128 + 9;
    if (process.waitFor() != killed) {
      return List.of("the room ended of itself: " + process.exitValue());
    }
    if (System.nanoTime() - start >= TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
      return List.of("the room did not go on: " + seen.last());
    }
    return faults(seen);
  }

  /** What a process was about to paint, and how much of it it has painted. */
  private static final class Seen {
    final List<StayingRoom.Shown> shown = new ArrayList<>();
    int painted = -1;

    StayingRoom.Shown last() {
      return painted < 0 ? null : shown.get(painted);
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java",
            "-XX:TieredStopAtLevel=1",
            "-Dslf4j.internal.verbosity=ERROR",
            "-Dorg.sqlite.tmpdir=" + Files.createDirectories(folder.resolve("tmp")),
            "-cp",
            System.getProperty("java.class.path"),
            StayingRoom.class.getName(),
            home.resolve("data").toString(),
            home.resolve("state").toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** SIGKILL, wherever the process is by then. */
  private static void killAfter(Process process, long microseconds) {
    Thread killer =
        new Thread(
            () -> {
              try {
                TimeUnit.MICROSECONDS.sleep(microseconds);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              process.toHandle().destroyForcibly(); // leaves what was painted to be read
            });
    killer.setDaemon(true);
    killer.start();
  }

  /** Types until the process is dead, which is killed soon after so many keys. */
  private void read(Process process, Seen seen, int most) throws IOException {
    DataInputStream in = new DataInputStream(process.getInputStream());
    int keys = 0;
    try {
      while (true) {
        if (!in.readBoolean()) {
          seen.shown.add(StayingRoom.Shown.read(in));
          continue;
        }
        seen.painted = seen.shown.size() - 1;
        frames++;
        if (!in.readBoolean()) {
          continue; // what was typed has not been dealt with yet
        }
        pause();
        type(process, keys(seen.last().kind()) + REPAINT);
        if (++keys == most) {
          killAfter(process, random.nextInt(KEY_MICROSECONDS));
        }
      }
    } catch (EOFException e) {
      // half of what it says is nothing
    }
  }

  private void pause() {
    try {
      Thread.sleep(PAUSE_MILLISECONDS / 2 + random.nextInt(PAUSE_MILLISECONDS / 2));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void type(Process process, String keys) {
    try {
      process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
    } catch (IOException e) {
      // it was killed in the meantime
    }
  }

  private String keys(Screen.Kind kind) {
    char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
    String[] reading = {
      "jjj",
      "kk",
      " ",
      "b",
      "d",
      "]",
      "]]",
      "G",
      "g",
      "v",
      "\t",
      "s",
      "z",
      ">",
      "F",
      "X",
      "x",
      "m" + letter,
      "m" + letter,
      "'" + letter,
      "H",
      "VjH",
      "*",
      "i" + letter + "\r",
      "\u000f"
    };
    return switch (kind) {
      case READER -> reading[random.nextInt(reading.length)];
      case LIBRARY -> "jjjj".substring(random.nextInt(4)) + "\r";
      case LETTERS -> Character.toString(letter);
      case NOTING -> "\r";
      case SELECTING -> "V";
      case EXPLAINING -> "q";
      default -> throw new IllegalStateException("there is no way to " + kind);
    };
  }

  private List<String> faults(Seen seen) throws Exception {
    List<String> faults = new ArrayList<>();
    Path state = home.resolve("state");
    Loaded<RoomState> left = RoomFile.of(state, "").read();
    left.problems().forEach(problem -> faults.add("the state file: " + problem));
    if (seen.painted >= 0) {
      places(seen, left.value(), faults);
      keepsakes(seen.last(), faults);
    } else if (!left.value().equals(found)) {
      faults.add("nothing was painted, but another place is kept");
    }
    found = left.value();
    faults.addAll(KillRounds.damage(home.resolve("data")));
    if (Files.exists(state)) {
      try (Stream<Path> files = Files.list(state)) {
        long parts = files.filter(file -> file.toString().endsWith(".part")).count();
        if (parts > MOST_LEFT) {
          faults.add(parts + " temporary files are left");
        }
      }
    }
    return faults;
  }

  private void places(Seen seen, RoomState left, List<String> faults) {
    // what was not painted any more may be kept, too
    List<StayingRoom.Shown> late = seen.shown.subList(seen.painted, seen.shown.size());
    Set<String> allowed = new HashSet<>();
    late.forEach(shown -> allowed.add(shown.place()));
    String place = StayingRoom.place(left);
    boolean there = allowed.contains(place);
    int before = seen.painted;
    while (before > 0 && seen.shown.get(before).place().equals(seen.last().place())) {
      before--;
    }
    allowed.add(seen.shown.get(before).place());
    if (before == 0) {
      allowed.add(StayingRoom.place(found));
    }
    if (!allowed.contains(place)) {
      faults.add("the place is " + place + ", painted was " + allowed);
    }
    places += there ? 1 : 0;
    behind += there ? 0 : 1;
    String letters = StayingRoom.marks(left.memory().letters());
    if (late.stream().noneMatch(shown -> shown.marks().equals(letters))) {
      faults.add("the marks are " + letters + ", painted were " + seen.last().marks());
    }
    marks += left.memory().letters().size();
  }

  private void keepsakes(StayingRoom.Shown last, List<String> faults) throws Exception {
    Map<String, String> there = new LinkedHashMap<>();
    try (KeepsakeStore store = new KeepsakeStore(home.resolve("data"))) {
      for (Keepsake keepsake : store.keepsakes(ReaderId.LOCAL)) {
        if (there.put(keepsake.id(), StayingRoom.words(keepsake)) != null) {
          faults.add(keepsake.id() + " is there twice");
        }
      }
    }
    last.said()
        .forEach(
            (id, words) -> {
              if (!words.equals(there.get(id))) {
                faults.add(id + " was said to be kept and is " + there.get(id) + ", not " + words);
              }
            });
    kept += last.said().size();
  }
}
