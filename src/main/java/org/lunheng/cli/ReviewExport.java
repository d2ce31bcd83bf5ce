package org.lunheng.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.lunheng.quiz.Review;
import org.lunheng.store.NewFile;
import org.lunheng.store.ProblemException;
import org.lunheng.store.ReviewJson;

/** {@code lunheng export reviews}. */
record ReviewExport(Session session) {

  /**
   * Writes all reviews of the local reader and gives the exit code.
   *
   * @param file where they go, or null for standard output
   */
  int write(String file) throws ProblemException, IOException {
    List<Review> reviews;
    try (Belongings own = session.household().belongings()) {
      reviews = own.reviews().reviews(session.reader());
    }
    if (file == null) {
      write(reviews, session.out());
    } else {
      NewFile.write(Session.path(file), output -> write(reviews, output));
    }
    return ExitCode.DONE;
  }

  private static void write(List<Review> reviews, OutputStream output) throws IOException {
    for (Review review : reviews) {
      ReviewJson.write(review, output);
    }
  }
}
