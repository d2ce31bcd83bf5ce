package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.document.Problem;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Review;
import org.lunheng.reader.ReaderId;
import org.lunheng.store.ReviewStore.Outcome;

class ReviewStoreTest {
  @TempDir Path home;

  private final List<ReviewStore> opened = new ArrayList<>();

  private ReviewStore open() {
    ReviewStore store = new ReviewStore(home.resolve("data"));
    opened.add(store);
    return store;
  }

  @AfterEach
  void close() {
    opened.forEach(ReviewStore::close);
  }

  @Test
  void whatIsKeptIsReadAsItWas() throws Exception {
    Review typed =
        new Review(
            "a",
            "local",
            "c",
            Grade.HARD,
            Instant.parse("2026-03-01T12:00:00.123456789Z"),
            " 𠮷 \0\n'",
            "other");
    Review silent = new Review("b", "local", "c", Grade.EASY, Instant.EPOCH, "", null);
    assertTrue(open().append(typed));
    assertTrue(open().append(silent));
    assertEquals(List.of(silent, typed), open().reviews(ReaderId.LOCAL));
  }

  @Test
  void aReviewIsKeptOnceHoweverOftenItIsTried() throws Exception {
    Review review = Answers.of("a", 0);
    assertTrue(open().append(review));
    assertFalse(open().append(review));
    assertEquals(List.of(review), open().reviews(ReaderId.LOCAL));
  }

  @Test
  void anotherReviewOfTheSameIdIsToldAndChangesNothing() throws Exception {
    Review review = Answers.of("a", 0);
    open().append(review);
    Review other = Answers.of("a", 1);
    Problem problem = assertThrows(ProblemException.class, () -> open().append(other)).problem();
    assertEquals(Problem.of(home + "/data/lunheng.db", 0, "review-id-taken", "a"), problem);
    assertEquals(List.of(review), open().reviews(ReaderId.LOCAL));
  }

  @Test
  void reviewsComeInOrderOfTimeAndThoseOfOneMomentAsTheyWereKept() throws Exception {
    Review late = Answers.of("late", 100);
    Review first = Answers.of("z", 5);
    Review regrade = new Review("b", "local", "card-z", Grade.HARD, first.at(), "杨立昆", "z");
    for (Review review : List.of(late, first, regrade)) {
      open().append(review);
    }
    assertEquals(List.of(first, regrade, late), open().reviews(ReaderId.LOCAL));
  }

  @Test
  void everyReaderHasReviewsOfTheirOwn() throws Exception {
    Review mine = Answers.of("a", 0);
    Review yours = new Review("b", "ssh", "c", Grade.GOOD, mine.at(), "", null);
    assertEquals(List.of(Outcome.NEW, Outcome.NEW), open().appendAll(List.of(mine, yours)));
    assertEquals(List.of(mine), open().reviews(ReaderId.LOCAL));
    assertEquals(List.of(yours), open().reviews(new ReaderId("ssh")));
  }

  @Test
  void ofSeveralEachIsToldWhatCameOfIt() throws Exception {
    Review kept = Answers.of("a", 0);
    Review fresh = Answers.of("b", 0);
    open().append(kept);
    assertEquals(
        List.of(Outcome.NEW, Outcome.PRESENT, Outcome.OTHER, Outcome.PRESENT),
        open().appendAll(List.of(fresh, kept, Answers.of("a", 1), fresh)));
  }

  @Test
  void aYearThatDoesNotSortIsAMistakeOfTheCallers() {
    Review far = new Review("a", "local", "c", Grade.GOOD, Instant.MAX, "", null);
    assertThrows(IllegalArgumentException.class, () -> open().append(far));
  }

  @Test
  void readingMakesNothing() throws Exception {
    assertEquals(List.of(), open().reviews(ReaderId.LOCAL));
    assertFalse(Files.exists(home.resolve("data")));
  }

  @Test
  void nobodyElseMayReadThem() throws Exception {
    open().append(Answers.of("a", 0));
    Set<String> rights = new HashSet<>();
    try (Stream<Path> files = Files.list(home.resolve("data"))) {
      for (Path file : files.toList()) {
        rights.add(Files.getAttribute(file, "unix:mode").toString());
      }
    }
    assertEquals(Set.of(Integer.toString(0100600)), rights);
    assertEquals(040700, Files.getAttribute(home.resolve("data"), "unix:mode"));
  }

  @Test
  void aFileThatIsTakenAwayIsMadeAnew() throws Exception {
    ReviewStore store = open();
    store.append(Answers.of("a", 0));
    try (Stream<Path> files = Files.list(home.resolve("data"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    assertTrue(store.append(Answers.of("b", 0)));
    assertEquals(List.of(Answers.of("b", 0)), open().reviews(ReaderId.LOCAL));
  }

  @Test
  void threadsThatAllOpenAndAppendAtOnceLoseNothing() throws Exception {
    int threads = 8;
    int each = 40;
    CyclicBarrier start = new CyclicBarrier(threads);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    List<Callable<Integer>> writers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      ReviewStore store = open();
      String own = "own-" + i + "-";
      writers.add(
          () -> {
            start.await();
            int fresh = 0;
            for (int n = 0; n < each; n++) {
              assertTrue(store.append(Answers.of(own + n, n)));
              fresh += store.append(Answers.of("shared-" + n, n)) ? 1 : 0;
            }
            return fresh;
          });
    }
    int fresh = 0;
    for (Future<Integer> writer : pool.invokeAll(writers)) {
      fresh += writer.get();
    }
    pool.shutdown();
    assertEquals(each, fresh);
    List<Review> all = open().reviews(ReaderId.LOCAL);
    assertEquals(threads * each + each, all.size());
    assertEquals(all.size(), all.stream().map(Review::id).distinct().count());
  }
}
