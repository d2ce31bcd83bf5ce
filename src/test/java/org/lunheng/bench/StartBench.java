package org.lunheng.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.lunheng.app.Following;
import org.lunheng.document.ScriptChoice;
import org.lunheng.reader.Layout;
import org.lunheng.reader.Memory;
import org.lunheng.reader.Position;
import org.lunheng.reader.RoomState;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.RoomFile;
import org.lunheng.store.StateFolder;
import org.lunheng.text.Size;

/** Measures from the start of the program to the first frame with its texts. */
public final class StartBench {
  private static final int ROUNDS = 20;
  private static final double MOST = 1.6;

  /** What comes later than this is no part of the frame before it. */
  private static final long SAME_FRAME = 40_000_000L;

  private static final Size SIZE = new Size(120, 40);
  private static final List<String> IDS = List.of("lecun-levy", "sutskever-patel");

  /** Words that stand on the first screen of each text. */
  private static final List<String> SIGNS = List.of("在当今快速发展的大模型领域", "26日凌晨");

  private final Answers answers = new Answers();
  private final CountDownLatch found = new CountDownLatch(1);
  private final StringBuilder output = new StringBuilder();
  private final List<String> signs;
  private volatile Pty pty;
  private volatile long at;
  private volatile long last;

  private StartBench(List<String> signs) {
    this.signs = signs.stream().map(StartBench::bytes).toList();
  }

  /**
   * @param arguments the share of the rounds, from 0 to 1, the program's jar, the folder of the
   *     test classes
   */
  public static void main(String[] arguments) throws Exception {
    int rounds = (int) Math.max(5, ROUNDS * Double.parseDouble(arguments[0]));
    String jar = arguments[1];
    double[] left = new double[rounds];
    double[] live = new double[rounds];
    double[] killed = new double[rounds];
    double[] named = new double[rounds];
    double[] bare = new double[rounds];
    Path leftHome = Files.createTempDirectory("left");
    Path killedHome = Files.createTempDirectory("killed");
    leave(leftHome, jar);
    Path room = leftHome.resolve(".local/state/lunheng/room.json");
    byte[] asLeft = Files.readAllBytes(room);
    for (int i = -2; i < rounds; i++) {
      int at = Math.max(0, i);
      bare[at] = new StartBench(List.of("tokens: ")).time(leftHome, bare(jar, arguments[2]));
      left[at] = new StartBench(SIGNS).time(leftHome, room(jar));
      write(killedHome);
      killed[at] = new StartBench(SIGNS).time(killedHome, room(jar));
      named[at] = new StartBench(SIGNS).time(killedHome, room(jar, "read", IDS.get(0), IDS.get(1)));
      live[at] = new StartBench(SIGNS).timeToKey(leftHome, room(jar));
      // the key has moved the place
      Files.write(room, asLeft);
    }
    double ratio = median(left) / median(bare);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf("%nFrom the start to the first frame with two texts, medians of %d, ms%n", rounds);
    String line = "  %-44s %6.0f%n";
    out.printf(line, "java -jar lunheng.jar, as it was left", median(left));
    out.printf(line, "  until a key typed then is followed", median(live));
    out.printf(line, "java -jar lunheng.jar, after a kill", median(killed));
    out.printf(line, "java -jar lunheng.jar read ID ID", median(named));
    out.printf(line, "a bare JVM that parses their JSON", median(bare));
    String verdict = ratio <= MOST ? "held" : "missed";
    out.printf("  %-44s %6.2f, %.1f is the most: %s%n", "times", ratio, MOST, verdict);
    System.exit(0);
  }

  private static List<String> room(String jar, String... arguments) {
    List<String> command = new ArrayList<>(List.of("java", "-jar", jar));
    command.addAll(List.of(arguments));
    return command;
  }

  /** Reads both interviews for a while and leaves the room. */
  private static void leave(Path home, String jar) throws Exception {
    write(home);
    StartBench bench = new StartBench(SIGNS);
    try (Pty started = Pty.start(home, SIZE, room(jar), bench::show)) {
      bench.pty = started;
      bench.found.await();
      while (System.nanoTime() - bench.last < 1_000_000_000L) {
        Thread.sleep(10);
      }
      started.type("q");
      started.await();
    }
  }

  /** What a killed room leaves with both interviews at their beginning. */
  private static void write(Path home) throws Exception {
    List<Layout.Seat> seats = new ArrayList<>();
    for (String id : IDS) {
      String first = CorpusStore.builtIn().interview(id).paragraphs().get(0).paragraph().id();
      seats.add(new Layout.Seat(new Position(id, first, 0), ScriptChoice.SOURCE, false, 1, 1));
    }
    Layout layout = new Layout(seats, 0, false, Following.NONE.name(), null);
    RoomFile.of(StateFolder.of(Map.of(), home), "").write(new RoomState(layout, Memory.NONE));
  }

  private static List<String> bare(String jar, String classes) {
    File lib = new File(new File(jar).getAbsoluteFile().getParentFile(), "lib");
    File[] jackson = lib.listFiles((folder, name) -> name.startsWith("jackson-core"));
    return List.of(
        "java",
        "-cp",
        classes + File.pathSeparator + jackson[0],
        BareStart.class.getName(),
        "corpus/interviews/" + IDS.get(0) + ".json",
        "corpus/interviews/" + IDS.get(1) + ".json");
  }

  private double time(Path home, List<String> command) throws Exception {
    long start = System.nanoTime();
    try (Pty started = Pty.start(home, SIZE, command, this::show)) {
      pty = started;
      if (!found.await(20, TimeUnit.SECONDS)) {
        throw new IOException("Nothing to be seen: " + command + "\n" + output);
      }
      return (at - start) / 1e6;
    }
  }

  private double timeToKey(Path home, List<String> command) throws Exception {
    long start = System.nanoTime();
    try (Pty started = Pty.start(home, SIZE, command, this::show)) {
      pty = started;
      found.await();
      started.type("j");
      while (last - at < SAME_FRAME) {
        Thread.sleep(1);
      }
      return (last - start) / 1e6;
    }
  }

  private void show(byte[] shown, long time) {
    last = time;
    output.append(new String(shown, StandardCharsets.ISO_8859_1));
    if (at == 0 && signs.stream().allMatch(sign -> output.indexOf(sign) >= 0)) {
      at = time;
      found.countDown();
    }
    List<String> answered = answers.take(shown);
    if (!answered.isEmpty()) {
      awaitPty().answer(answered);
    }
  }

  private Pty awaitPty() {
    while (pty == null) {
      Thread.onSpinWait();
    }
    return pty;
  }

  private static String bytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
