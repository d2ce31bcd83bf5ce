package org.lunheng.store;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Review;
import org.lunheng.reader.ReaderId;

/** Made-up reviews, all of which follow from their ids. */
final class Answers {
  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private Answers() {}

  /** The review with an id, which was given some seconds after noon. */
  static Review of(String id, int seconds) {
    Grade grade = Grade.values()[Math.floorMod(id.hashCode(), Grade.values().length)];
    Instant at = NOON.plusSeconds(seconds).plusNanos(seconds);
    return new Review(id, ReaderId.LOCAL.value(), "card-" + id, grade, at, "杨立昆", null);
  }

  /** Reviews one after the other, with ids that begin alike. */
  static List<Review> many(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(i -> of(prefix + i, i)).toList();
  }
}
