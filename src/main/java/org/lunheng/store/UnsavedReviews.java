package org.lunheng.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lunheng.document.Problem;
import org.lunheng.quiz.Review;

/** Files for reviews that cannot be kept where they belong, to be imported from there later. */
public final class UnsavedReviews {
  private UnsavedReviews() {}

  /**
   * Writes reviews to a new file, one a line, in the first folder where that succeeds.
   *
   * @param reviews at least one
   * @param folders at least one, made if they are not there
   * @param at when that is, for the file's name
   * @return the file
   * @throws ProblemException if no folder can be written to
   */
  public static Path write(List<Review> reviews, List<Path> folders, Instant at)
      throws ProblemException {
    String time = at.truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "");
    String name = "reviews-" + time + "-" + reviews.get(0).id() + ".jsonl";
    Problem problem = null;
    for (Path folder : folders) {
      Path file = folder.resolve(name);
      try {
        NewFile.write(
            file,
            output -> {
              for (Review review : reviews) {
                ReviewJson.write(review, output);
              }
            });
        return file;
      } catch (ProblemException e) {
        problem = e.problem();
      }
    }
    throw new ProblemException(problem);
  }
}
