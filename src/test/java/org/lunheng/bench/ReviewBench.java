package org.lunheng.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Review;
import org.lunheng.reader.ReaderId;
import org.lunheng.store.ReviewStore;

/** Prints how long a review takes until it is on disk, and ten thousand until they are read. */
public final class ReviewBench {
  private static final int ROUNDS = 5_000;
  private static final int WARM_UP = 300;
  private static final int MANY = 10_000;

  private ReviewBench() {}

  /**
   * Measures.
   *
   * @param arguments the share of the rounds to run, from 0 to 1; a folder on the disk to measure
   */
  public static void main(String[] arguments) throws Exception {
    int rounds = (int) (ROUNDS * Double.parseDouble(arguments[0]));
    Path folder = Files.createTempDirectory(Path.of(arguments[1]), "reviews");
    try (ReviewStore store = new ReviewStore(folder)) {
      System.out.printf("A review until it is on disk; the goal is 20 ms, warm%n");
      System.out.printf("the first, with its database  %7.2f ms%n", append(store, "first") / 1e6);
      for (int i = 0; i < WARM_UP; i++) {
        append(store, "warm-" + i);
      }
      long[] times = new long[rounds];
      for (int i = 0; i < rounds; i++) {
        times[i] = append(store, "round-" + i);
      }
      Arrays.sort(times);
      System.out.printf(
          "%,d warm: p50 %.2f ms, p99 %.2f ms, the slowest %.2f ms%n",
          rounds, times[rounds / 2] / 1e6, times[rounds * 99 / 100] / 1e6, times[rounds - 1] / 1e6);
      many(store);
    }
    Files.delete(folder.resolve("lunheng.db"));
    Files.delete(folder);
  }

  private static void many(ReviewStore store) throws Exception {
    List<Review> reviews = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      reviews.add(review("many-" + i));
    }
    long start = System.nanoTime();
    store.appendAll(reviews);
    long kept = System.nanoTime();
    int read = store.reviews(ReaderId.LOCAL).size();
    System.out.printf(
        "%,d at once: %.0f ms; %,d read: %.0f ms%n",
        MANY, (kept - start) / 1e6, read, (System.nanoTime() - kept) / 1e6);
  }

  private static long append(ReviewStore store, String id) throws Exception {
    Review review = review(id);
    long start = System.nanoTime();
    store.append(review);
    return System.nanoTime() - start;
  }

  private static Review review(String id) {
    return new Review(id, ReaderId.LOCAL.value(), "card", Grade.GOOD, Instant.now(), "杨立昆", null);
  }
}
