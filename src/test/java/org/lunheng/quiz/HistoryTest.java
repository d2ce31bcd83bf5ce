package org.lunheng.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HistoryTest {
  @Test
  void answersStandInOrderOfTime() {
    assertEquals("a=GOOD b=HARD", answers(row("b", Grade.HARD, 2), row("a", Grade.GOOD, 1)));
  }

  @Test
  void theSameReviewTwiceCountsOnce() {
    Review row = row("a", Grade.GOOD, 1);
    assertEquals("a=GOOD", answers(row, row));
  }

  @Test
  void aRegradeReplacesTheGradeAndIsNoAnswer() {
    assertEquals("a=HARD", answers(regrade("b", "a", Grade.HARD, 2), row("a", Grade.GOOD, 1)));
  }

  @Test
  void theLastRegradeCountsAlsoIfItNamesARegrade() {
    Review first = row("a", Grade.GOOD, 1);
    Review hard = regrade("b", "a", Grade.HARD, 2);
    assertEquals("a=EASY", answers(first, hard, regrade("c", "a", Grade.EASY, 3)));
    assertEquals("a=EASY", answers(first, hard, regrade("c", "b", Grade.EASY, 3)));
    assertEquals("a=HARD", answers(first, hard, regrade("c", "a", Grade.EASY, 1)));
  }

  @Test
  void aRegradeOfNothingIsNothing() {
    Review first = row("a", Grade.GOOD, 1);
    assertEquals("a=GOOD", answers(first, regrade("b", "gone", Grade.HARD, 2)));
    assertEquals("a=GOOD", answers(first, regrade("b", "b", Grade.HARD, 2)));
    Review circle = regrade("b", "c", Grade.HARD, 2);
    assertEquals("a=GOOD", answers(first, circle, regrade("c", "b", Grade.HARD, 3)));
  }

  @Test
  void whatWasChosenStays() {
    Review review = new Review("a", "r", "card", Grade.AGAIN, Instant.EPOCH, "lecun", null);
    List<Review> answers = History.answers(List.of(review, regrade("b", "a", Grade.HARD, 2)));
    assertEquals("lecun", answers.get(0).chosen());
  }

  @Property(tries = 2000)
  void theOrderOfArrivalDoesNotMatter(@ForAll("rows") List<Review> rows, @ForAll long seed) {
    List<Review> shuffled = new ArrayList<>(rows);
    shuffled.addAll(rows);
    Collections.shuffle(shuffled, new Random(seed));
    assertEquals(History.answers(rows), History.answers(shuffled));
  }

  /** Few ids and times, so that rows meet, clash and go round in circles. */
  @Provide
  Arbitrary<List<Review>> rows() {
    Arbitrary<String> ids = Arbitraries.of("a", "b", "c", "d", "e", "f");
    return Combinators.combine(
            ids,
            Arbitraries.of("one", "two"),
            Arbitraries.of(Grade.class),
            Arbitraries.integers().between(0, 5),
            ids.injectNull(0.5))
        .as(
            (id, card, grade, second, regrades) ->
                new Review(id, "r", card, grade, Instant.ofEpochSecond(second), "", regrades))
        .list()
        .ofMaxSize(12);
  }

  private static String answers(Review... rows) {
    return History.answers(List.of(rows)).stream()
        .map(answer -> answer.id() + "=" + answer.grade())
        .collect(Collectors.joining(" "));
  }

  private static Review row(String id, Grade grade, long second) {
    return regrade(id, null, grade, second);
  }

  private static Review regrade(String id, String named, Grade grade, long second) {
    return new Review(id, "r", "card", grade, Instant.ofEpochSecond(second), "", named);
  }
}
