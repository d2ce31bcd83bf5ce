package org.lunheng.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.lunheng.quiz.Review;
import org.lunheng.reader.ReaderId;
import org.lunheng.store.ReviewStore.Outcome;

/**
 * Kills processes that keep reviews, at random moments, as {@code kill -9} does. Whatever a process
 * has said to be kept must be there once, the database must open and be whole, and trying again
 * must do no harm. Two processes write to one database at a time; every tenth round begins a new
 * one, so that its making is cut short too.
 */
public final class KillCheck implements KillRounds {
  private static final int WRITERS = 2;
  private static final int ROUNDS_PER_DATABASE = 10;
  private static final int START_MILLISECONDS = 900;
  private static final int WRITING_MILLISECONDS = 150;
  private static final int PATIENCE_MILLISECONDS = 60_000;

  private final Path folder;
  private final Random random;

  /** What processes said to be kept in the present database, by the beginning of their ids. */
  private final TreeMap<String, Integer> promised = new TreeMap<>();

  private int said;
  private int silent;
  private int unsaid;

  private KillCheck(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  /**
   * Runs some rounds; ends with 1 if one fails.
   *
   * @param arguments how many rounds; the seed, if it is not to be a new one
   */
  public static void main(String[] arguments) throws Exception {
    KillRounds.run(arguments, KillCheck::new);
  }

  @Override
  public String summary() {
    return String.format(
        "%,d reviews said to be kept, all there once; %d processes killed before they kept one, %d"
            + " with one kept and not yet said",
        said, silent, unsaid);
  }

  @Override
  public List<String> round(int round) throws Exception {
    Path database = folder.resolve("data-" + round / ROUNDS_PER_DATABASE);
    if (round % ROUNDS_PER_DATABASE == 0) {
      promised.clear();
    }
    List<Writer> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      writers.add(Writer.start("r" + round + "w" + i + "-", database, folder));
    }
    // half of the rounds end while programs start and make tables, half while they write
    if (round % 2 == 0) {
      Thread.sleep(random.nextInt(START_MILLISECONDS));
    } else {
      writers.get(0).awaitFirst();
      Thread.sleep(random.nextInt(WRITING_MILLISECONDS));
    }
    for (Writer writer : writers) {
      writer.kill();
      int count = writer.said();
      promised.put(writer.prefix(), count);
      said += count;
      silent += count == 0 ? 1 : 0;
    }
    KillRounds.delete(folder.resolve("tmp"));
    return faults(database);
  }

  private List<String> faults(Path database) throws Exception {
    List<String> faults = new ArrayList<>();
    try (ReviewStore store = new ReviewStore(database)) {
      List<Review> kept = store.reviews(ReaderId.LOCAL);
      for (String prefix : promised.keySet()) {
        check(prefix, kept, store, faults);
      }
    }
    faults.addAll(KillRounds.damage(database));
    return faults;
  }

  /** One review more than was said may be there: the one that was kept when the kill came. */
  private void check(String prefix, List<Review> kept, ReviewStore store, List<String> faults)
      throws ProblemException {
    int count = promised.get(prefix);
    List<Review> expected = Answers.many(prefix, count + 1);
    List<Review> own = kept.stream().filter(review -> review.id().startsWith(prefix)).toList();
    if (!own.equals(expected.subList(0, count)) && !own.equals(expected)) {
      faults.add(prefix + ": " + own.size() + " kept, " + count + " said to be kept");
    }
    unsaid += own.size() > count ? 1 : 0;
    List<Outcome> again = store.appendAll(expected);
    if (Collections.frequency(again, Outcome.PRESENT) != own.size()) {
      faults.add(prefix + ": trying again gives " + again);
    }
    promised.put(prefix, count + 1);
  }

  /** A process that keeps reviews until it is killed, and what it says. */
  private record Writer(String prefix, Process process, Path output) {

    static Writer start(String prefix, Path database, Path folder) throws IOException {
      Path temporary = Files.createDirectories(folder.resolve("tmp"));
      Path output = folder.resolve(prefix + ".out");
      Process process =
          new ProcessBuilder(
                  System.getProperty("java.home") + "/bin/java",
                  "-XX:TieredStopAtLevel=1",
                  "-Dslf4j.internal.verbosity=ERROR",
                  "-Dorg.sqlite.tmpdir=" + temporary,
                  "-cp",
                  System.getProperty("java.class.path"),
                  Appending.class.getName(),
                  database.toString(),
                  prefix)
              .redirectOutput(output.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      return new Writer(prefix, process, output);
    }

    void awaitFirst() throws Exception {
      long end = System.nanoTime() + PATIENCE_MILLISECONDS * 1_000_000L;
      while (said() == 0) {
        if (!process.isAlive() || System.nanoTime() > end) {
          throw new IllegalStateException("Nothing was kept by " + prefix);
        }
        Thread.sleep(1);
      }
    }

    /** SIGKILL, wherever the process is. */
    void kill() throws InterruptedException {
      if (!process.isAlive()) {
        throw new IllegalStateException(prefix + " ended of itself: " + process.exitValue());
      }
      process.destroyForcibly().waitFor();
    }

    /** How many reviews the process has said to be kept; half a line says nothing. */
    int said() throws IOException {
      String text = Files.readString(output, StandardCharsets.UTF_8);
      String whole = text.substring(0, text.lastIndexOf('\n') + 1);
      List<String> ids = whole.lines().toList();
      List<String> expected = Answers.many(prefix, ids.size()).stream().map(Review::id).toList();
      if (!ids.equals(expected)) {
        throw new IllegalStateException(prefix + " said " + ids);
      }
      return ids.size();
    }
  }

  /** What such a process runs: keeps a review, says so, and goes on. */
  public static final class Appending {
    private Appending() {}

    /**
     * Never ends.
     *
     * @param arguments the folder of the database, and how ids begin
     */
    public static void main(String[] arguments) throws Exception {
      try (ReviewStore store = new ReviewStore(Path.of(arguments[0]))) {
        for (int i = 0; true; i++) {
          Review review = Answers.of(arguments[1] + i, i);
          store.append(review);
          System.out.println(review.id());
          System.out.flush();
        }
      }
    }
  }
}
