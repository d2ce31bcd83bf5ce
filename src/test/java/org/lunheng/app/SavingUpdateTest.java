package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunheng.document.Problem;
import org.lunheng.quiz.Review;

/** Answers that are slow to be saved, or cannot be. */
class SavingUpdateTest {
  private static final Problem FULL = Problem.of("~/x", 0, "file-broken", "~/x");
  private static final Cmd.Quit QUIT = new Cmd.Quit();

  private final Room room = Room.open(80, 24, "en").holdReviews();

  @BeforeEach
  void begin() {
    room.press('Q', Key.Type.ENTER);
  }

  /** Answers the question; nobody keeps the answer. */
  private Review answer() {
    if (room.model().screen() instanceof QuizScreen.Naming) {
      room.press('x', Key.Type.ENTER);
    } else {
      room.press('1');
    }
    return room.model().quiz().round().given().review();
  }

  private Review failing() {
    Review review = answer();
    room.send(new Msg.ReviewFailed(review, FULL));
    return review;
  }

  private Saving saving() {
    return room.model().quiz().saving();
  }

  /** The reviews that were to be kept since the last call. */
  private List<Review> sent() {
    List<Review> sent =
        room.cmds().stream()
            .filter(Cmd.AppendReview.class::isInstance)
            .map(cmd -> ((Cmd.AppendReview) cmd).review())
            .toList();
    room.cmds().clear();
    return sent;
  }

  private List<Integer> pauses() {
    return room.cmds().stream()
        .filter(cmd -> cmd instanceof Cmd.Remind r && r.msg() instanceof Msg.ReviewsRetried)
        .map(cmd -> ((Cmd.Remind) cmd).milliseconds())
        .toList();
  }

  private void assertAsking(boolean asking) {
    assertEquals(!asking, room.model().screen() instanceof QuizScreen.Feedback);
  }

  @Test
  void feedbackWaitsUntilTheAnswerIsSaved() {
    Review review = answer();
    assertAsking(true);
    assertEquals(List.of(), saving().marked());
    room.send(new Msg.ReviewStored(review.id()));
    assertAsking(false);
    assertEquals(Saving.DONE, saving());
  }

  @Test
  void whatTakesLongIsMarkedUntilItIsSavedAllTheSame() {
    Review review = answer();
    assertTrue(
        room.cmds().contains(new Cmd.Remind(300, new Msg.ReviewOverdue(review.id()))),
        room.cmds()::toString);
    room.send(new Msg.ReviewOverdue(review.id()));
    assertAsking(false);
    assertTrue(saving().isMarked(review.id()));
    room.send(new Msg.ReviewStored(review.id()));
    assertAsking(false);
    assertFalse(saving().isMarked(review.id()));
  }

  @Test
  void whatWasSavedInTimeIsNeverMarked() {
    Review review = answer();
    room.send(new Msg.ReviewStored(review.id())).send(new Msg.ReviewOverdue(review.id()));
    assertEquals(Saving.DONE, saving());
  }

  @Test
  void anAnswerThatIsStillBeingKeptIsNotSentAgain() {
    Review review = answer();
    assertEquals(List.of(review), sent());
    room.send(new Msg.ReviewOverdue(review.id())).send(new Msg.ReviewsRetried());
    assertEquals(List.of(), sent());
    room.send(new Msg.ReviewFailed(review, FULL)).send(new Msg.ReviewsRetried());
    room.send(new Msg.ReviewsRetried());
    assertEquals(List.of(review), sent());
  }

  @Test
  void pausesGrowWhileNothingCanBeKeptAndThereIsOneAtATime() {
    Review first = failing();
    room.press(Key.Type.ENTER);
    failing();
    List<Integer> pauses = new ArrayList<>(pauses());
    assertEquals(List.of(2_000), pauses);
    for (int i = 0; i < 6; i++) {
      sent();
      room.send(new Msg.ReviewsRetried());
      Review tried = sent().get(0);
      assertEquals(i % 2 == 0, tried.equals(first), "they take turns");
      room.send(new Msg.ReviewFailed(tried, FULL));
      pauses.addAll(pauses());
    }
    assertEquals(List.of(2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000), pauses);
  }

  @Test
  void whenOneIsKeptAllOthersAreTriedAtOnce() {
    Review first = failing();
    room.press(Key.Type.ENTER);
    Review second = failing();
    room.press(Key.Type.ENTER);
    Review third = answer();
    sent();
    room.send(new Msg.ReviewStored(third.id()));
    assertEquals(List.of(first, second), sent());
    room.send(new Msg.ReviewStored(first.id()));
    assertEquals(List.of(), sent());
    room.send(new Msg.ReviewStored(second.id()));
    assertEquals(List.of(), saving().reviews());
  }

  @Test
  void afterSuccessPausesAreShortAgain() {
    Review review = failing();
    for (int i = 0; i < 4; i++) {
      room.send(new Msg.ReviewsRetried()).send(new Msg.ReviewFailed(review, FULL));
    }
    room.send(new Msg.ReviewsRetried()).send(new Msg.ReviewStored(review.id()));
    room.press(Key.Type.ENTER);
    room.cmds().clear();
    failing();
    assertEquals(List.of(2_000), pauses());
  }

  @Test
  void whatIsAskedAnewCountsWhatIsNotSaved() {
    Review review = failing();
    room.press('q', Key.Type.ENTER);
    Cmd.LoadQuiz load =
        (Cmd.LoadQuiz)
            room.cmds().stream()
                .filter(Cmd.LoadQuiz.class::isInstance)
                .reduce((a, b) -> b)
                .orElseThrow();
    assertEquals(List.of(review), load.unsaved());
  }

  @Test
  void helpOverAPressedAnswerGivesWayToItsFeedback() {
    Review review = answer();
    room.press('?').send(new Msg.ReviewStored(review.id()));
    assertInstanceOf(Screen.Help.class, room.model().screen());
    room.press(Key.Type.ESCAPE);
    assertAsking(false);
  }

  @Test
  void leavingSaysFirstWhatIsNotSavedAndWhy() {
    failing();
    leaveQuiz();
    room.press('q');
    assertFalse(room.cmds().contains(QUIT));
    Notice notice = room.model().notice();
    assertEquals("notice.unsaved", notice.key());
    assertEquals(List.of("1"), notice.arguments());
    assertEquals(Notice.of(FULL), notice.more());
    room.press('j', 'q');
    assertTrue(room.cmds().contains(QUIT));
  }

  @Test
  void leavingIsHeldBackAgainByWhatWasAnsweredSince() {
    failing();
    leaveQuiz();
    room.press('q', 'Q', Key.Type.ENTER);
    Review second = answer();
    room.send(new Msg.ReviewOverdue(second.id()));
    leaveQuiz();
    room.press('q');
    assertFalse(room.cmds().contains(QUIT));
    assertEquals(List.of("2"), room.model().notice().arguments());
  }

  @Test
  void aDiskThatDoesNotAnswerIsAReasonToo() {
    room.send(new Msg.ReviewOverdue(answer().id()));
    leaveQuiz();
    room.press('q');
    assertEquals("notice.unsaved-no-answer", room.model().notice().more().key());
  }

  @Test
  void nothingHoldsBackWhoeverHasEverythingSaved() {
    room.send(new Msg.ReviewStored(answer().id()));
    leaveQuiz();
    room.press('q');
    assertNull(room.model().notice());
    assertTrue(room.cmds().contains(QUIT));
  }

  @Test
  void ctrlCLeavesAtOnce() {
    failing();
    room.press(Key.ctrl('c'));
    assertTrue(room.cmds().contains(QUIT));
  }

  private void leaveQuiz() {
    for (int i = 0; i < 3 && room.model().screen() instanceof QuizScreen; i++) {
      room.press(Key.Type.ESCAPE);
    }
    assertInstanceOf(Screen.Shelf.class, room.model().screen());
  }
}
