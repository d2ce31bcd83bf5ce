package org.lunheng.clean;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.lunheng.document.RawText;
import org.lunheng.store.CleaningResources;

/**
 * Cleans texts by lot for as long as it is told, with new seeds each time, and stops at the first
 * that throws, takes too long or does not add up; it prints the seed and the shortest such text.
 */
public final class CleanerSoak {
  private static final int LIMIT_SECONDS = 60;

  private CleanerSoak() {}

  /**
   * Runs for some minutes.
   *
   * @param arguments the minutes; the first seed, if it is not to be a new one
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    long minutes = Long.parseLong(arguments[0]);
    long first = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
    Instant end = Instant.now().plus(Duration.ofMinutes(minutes));
    long seed = first;
    while (Instant.now().isBefore(end)) {
      RawText raw = RandomTexts.of(seed);
      String fault = fault(raw);
      if (fault != null) {
        out.println("Seed " + seed + ": " + fault);
        RawText shrunk = Shrinker.shrink(raw, text -> fault(text) != null);
        shrunk.lines().forEach(line -> out.println("  " + line));
        out.println(fault(shrunk));
        System.exit(1);
      }
      seed++;
    }
    out.printf("%,d texts from seed %d on: all add up%n", seed - first, first);
  }

  /** What is wrong with how a text is cleaned; null if nothing is. */
  private static String fault(RawText raw) {
    Callable<List<String>> check =
        () -> Accounts.faults(Cleaner.clean(raw, CleaningResources.all()), raw);
    FutureTask<List<String>> task = new FutureTask<>(check);
    Thread thread = new Thread(task, "cleaner");
    thread.setDaemon(true);
    thread.start();
    try {
      List<String> faults = task.get(LIMIT_SECONDS, TimeUnit.SECONDS);
      return faults.isEmpty() ? null : faults.toString();
    } catch (TimeoutException e) {
      return "not cleaned in " + LIMIT_SECONDS + " s";
    } catch (Exception e) {
      return String.valueOf(e.getCause());
    }
  }
}
