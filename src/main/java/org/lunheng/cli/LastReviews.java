package org.lunheng.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lunheng.document.Problem;
import org.lunheng.quiz.Review;
import org.lunheng.store.FileNames;
import org.lunheng.store.ProblemException;
import org.lunheng.store.ReviewJson;
import org.lunheng.store.UnsavedReviews;

/** What becomes of reviews that are not saved when the program ends. */
final class LastReviews {
  private final Session session;
  private boolean done;
  private boolean kept = true;

  LastReviews(Session session) {
    this.session = session;
  }

  /**
   * Tries once more to keep reviews. If that fails, writes them to a file in the state folder, or
   * else in the one for temporary files, or else on standard error, and says so. What comes after
   * the first call is taken for the same; may be called from any thread.
   */
  synchronized void keep(List<Review> reviews) {
    if (done || reviews.isEmpty()) {
      return;
    }
    done = true;
    Optional<Problem> problem = tried(reviews);
    problem.ifPresent(why -> leave(reviews, why));
    kept = problem.isEmpty();
  }

  /** Whether all reviews are in the database. */
  synchronized boolean isKept() {
    return kept;
  }

  private Optional<Problem> tried(List<Review> reviews) {
    return LastTry.of(() -> append(reviews));
  }

  private Optional<Problem> append(List<Review> reviews) {
    try (Belongings own = session.household().belongings()) {
      for (Review review : reviews) {
        own.reviews().append(review);
      }
      return Optional.empty();
    } catch (ProblemException e) {
      return Optional.of(e.problem());
    }
  }

  private void leave(List<Review> reviews, Problem why) {
    session.report(why);
    String count = Integer.toString(reviews.size());
    if (session.household().isHosted()) {
      boolean later = session.household().savesLater(reviews, List.of());
      String told = later ? "hosted-reviews-later" : "hosted-reviews-lost";
      session.report(Problem.of("lunheng", 0, told, count));
      session.environment().err().flush();
      return;
    }
    Optional<Path> file = UnsavedReviews.write(reviews, LastTry.folders(session));
    if (file.isPresent()) {
      String name = FileNames.of(file.get());
      session.report(Problem.of(name, 0, "reviews-in-file", count, command(name)));
    } else {
      session.report(Problem.of("lunheng", 0, "reviews-below", count, command("FILE")));
      print(reviews, session.environment().err());
    }
    session.environment().err().flush();
  }

  private static void print(List<Review> reviews, PrintStream err) {
    try {
      for (Review review : reviews) {
        ReviewJson.write(review, err);
      }
    } catch (IOException e) {
      throw new AssertionError("A print stream does not throw", e);
    }
  }

  /** What brings the reviews into the place that they were meant for. */
  private String command(String file) {
    String data = session.settings().data();
    String command = "lunheng import reviews " + quoted(file);
    return data == null ? command : command + " --data " + quoted(data);
  }

  /** As a shell takes it for one word. */
  private static String quoted(String word) {
    return word.matches("[\\w/.,:@%+=-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
