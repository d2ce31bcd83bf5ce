package org.lunheng.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lunheng.document.Problem;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Review;
import org.lunheng.reader.ReaderId;
import tools.jackson.core.JsonGenerator;

/** Reviews as JSON Lines: one object a line, in UTF-8. Fields may be added; these stay. */
public final class ReviewJson {
  private ReviewJson() {}

  /** Writes a review on a line of its own. */
  public static void write(Review review, OutputStream output) throws IOException {
    Json.write(output, Json::compact, json -> review(json, review));
  }

  private static void review(JsonGenerator json, Review review) {
    json.writeStartObject();
    entries(json, review);
    json.writeEndObject();
  }

  /** Writes what an object says of a review. */
  static void entries(JsonGenerator json, Review review) {
    json.writeStringProperty("id", review.id());
    json.writeStringProperty("reader", review.reader());
    json.writeStringProperty("card", review.card());
    json.writeStringProperty("grade", Json.name(review.grade()));
    json.writeStringProperty("at", review.at().toString());
    json.writeStringProperty("chosen", review.chosen());
    json.writeStringProperty("regrades", review.regrades());
  }

  /**
   * Reads a line.
   *
   * @param place the file's name and the line's number, for problems
   * @param reader whose review it is, whatever the line says
   * @return the review; null if something is wrong with it
   */
  static Loaded<Review> read(byte[] line, LinePlace place, ReaderId reader) {
    Fields.Notes notes = new Fields.Notes(place.file());
    try {
      JsonTree tree = JsonTree.read(place.file(), new ByteArrayInputStream(line));
      Review review = review(Fields.of(tree, notes), reader);
      List<Problem> problems = new ArrayList<>(notes.faults());
      problems.addAll(notes.strays());
      return new Loaded<>(
          problems.isEmpty() ? review : null, problems.stream().map(place::put).toList());
    } catch (ProblemException e) {
      return new Loaded<>(null, List.of(place.put(e.problem())));
    }
  }

  private static Review review(Fields fields, ReaderId reader) {
    fields.textOrNull("reader");
    fields.textOrNull("type");
    Instant at = fields.time("at");
    Review review =
        new Review(
            fields.text("id"),
            reader.value(),
            fields.text("card"),
            fields.oneOf("grade", Grade.values()),
            at,
            fields.textOrEmpty("chosen"),
            fields.textOrNull("regrades"));
    fields.end();
    return review;
  }

  /**
   * A line of a file.
   *
   * @param number counted from 1
   */
  record LinePlace(String file, int number) {
    /** A problem that was found in the line alone, at its place in the file. */
    Problem put(Problem problem) {
      return new Problem(file, number, problem.key(), problem.arguments());
    }
  }
}
