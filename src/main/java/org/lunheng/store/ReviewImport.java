package org.lunheng.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lunheng.document.Problem;
import org.lunheng.quiz.Review;
import org.lunheng.reader.ReaderId;

/**
 * Keeps the reviews of a file, one a line, as those of one reader. What is wrong with a line is
 * told, and the others are kept all the same.
 */
public final class ReviewImport {
  /** So many lines are kept at once: a commit each would take milliseconds a line. */
  private static final int BATCH = 1000;

  /** A longer line is no review; what is beyond is not held in memory, which breaks its JSON. */
  private static final int LONGEST_BYTES = 1 << 20;

  private final ReviewStore store;
  private final ReaderId reader;
  private final Consumer<Problem> problems;
  private final List<Review> waiting = new ArrayList<>();
  private final List<ReviewJson.LinePlace> places = new ArrayList<>();
  private int added;
  private int present;
  private int refused;

  /**
   * What came of a file.
   *
   * @param added how many reviews are new
   * @param present how many were kept before
   * @param refused how many lines were not kept
   */
  public record Result(int added, int present, int refused) {}

  private ReviewImport(ReviewStore store, ReaderId reader, Consumer<Problem> problems) {
    this.store = store;
    this.reader = reader;
    this.problems = problems;
  }

  /**
   * Keeps the reviews of a file.
   *
   * @param problems is told what is wrong with its lines
   * @throws ProblemException if the file cannot be read or nothing can be kept; the lines up to
   *     there are kept or not, and all can be tried again
   */
  public static Result of(Path file, ReviewStore store, ReaderId reader, Consumer<Problem> problems)
      throws ProblemException {
    String name = FileNames.of(file);
    if (Files.isDirectory(file)) {
      throw new ProblemException(Problem.of(name, 0, "file-is-folder"));
    }
    try (InputStream input = new BufferedInputStream(Files.newInputStream(file))) {
      return new ReviewImport(store, reader, problems).all(name, input);
    } catch (IOException e) {
      throw new ProblemException(Failures.unreadable(name, e));
    }
  }

  private Result all(String file, InputStream input) throws IOException, ProblemException {
    byte[] line = LineBytes.next(input, LONGEST_BYTES);
    for (int number = 1; line != null; number++) {
      take(line, new ReviewJson.LinePlace(file, number));
      line = LineBytes.next(input, LONGEST_BYTES);
    }
    keep();
    return new Result(added, present, refused);
  }

  private void take(byte[] line, ReviewJson.LinePlace place) throws ProblemException {
    if (isBlank(line)) {
      return;
    }
    Loaded<Review> read = ReviewJson.read(line, place, reader);
    read.problems().forEach(problems);
    if (read.value() == null) {
      refused++;
      return;
    }
    waiting.add(read.value());
    places.add(place);
    if (waiting.size() == BATCH) {
      keep();
    }
  }

  private void keep() throws ProblemException {
    if (waiting.isEmpty()) {
      return;
    }
    List<ReviewStore.Outcome> outcomes = store.appendAll(waiting);
    for (int i = 0; i < outcomes.size(); i++) {
      switch (outcomes.get(i)) {
        case NEW -> added++;
        case PRESENT -> present++;
        case OTHER -> {
          refused++;
          problems.accept(
              places.get(i).put(Problem.of("", 0, "review-id-taken", waiting.get(i).id())));
        }
      }
    }
    waiting.clear();
    places.clear();
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b < 0 || b > ' ') {
        return false;
      }
    }
    return true;
  }
}
