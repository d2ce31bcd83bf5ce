package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lunheng.document.Problem;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.CardKind;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Review;

class RoundUpdateTest {
  private final Room room = Room.open(80, 24, "en");

  private QuizScreen screen() {
    return (QuizScreen) room.model().screen();
  }

  /** What the screen says, line for line. */
  private List<String> lines() {
    return screen().sheet(room.model()).lines().stream()
        .map(line -> line.parts().stream().map(Sheet.Part::text).collect(Collectors.joining(" ")))
        .toList();
  }

  private boolean says(String words) {
    return lines().stream().anyMatch(line -> line.contains(words));
  }

  private List<Grade> grades() {
    return room.reviews().stream().map(Review::grade).toList();
  }

  private Room claim() {
    return room.asking(CardKind.CLAIM_SPEAKER, "lin-lan");
  }

  private Room typed(String name) {
    room.asking(CardKind.RECALL, "anna-lindqvist");
    name.chars().forEach(c -> room.press((char) c));
    return room.press(Key.Type.ENTER);
  }

  @Test
  void aRightAnswerIsKeptAndItsFeedbackShown() {
    room.press('Q', Key.Type.ENTER);
    assertInstanceOf(QuizScreen.Asking.class, room.model().screen());
    room.press(room.right());
    assertInstanceOf(QuizScreen.Feedback.class, room.model().screen());
    assertEquals(List.of(Grade.GOOD), grades());
  }

  @Test
  void aPressedOptionIsSeenBeforeItIsStored() {
    claim().holdReviews().press('2');
    assertInstanceOf(QuizScreen.Asking.class, screen());
    assertEquals(1, screen().item());
    assertEquals(1, lines().stream().filter(line -> line.startsWith("[2]")).count());
    room.press('1');
    assertEquals("why.answer-given", room.model().notice().key());
    assertEquals(1, room.model().quiz().saving().reviews().size());
  }

  @Test
  void notKnowingIsAnAnswerByKeyAndByItem() {
    claim().press('0');
    assertEquals("", room.reviews().get(0).chosen());
    assertTrue(says("? Not known"));
    room.press(Key.Type.ENTER).press('k', Key.Type.ENTER);
    assertEquals("", room.reviews().get(1).chosen());
    assertEquals(List.of(Grade.AGAIN, Grade.AGAIN), grades());
  }

  @Test
  void aNumberWithoutAnOptionDoesNothingAndSaysWhy() {
    claim().press('4');
    assertEquals(3, room.model().quiz().round().question().options().size());
    assertEquals("why.no-option", room.model().notice().key());
    assertTrue(room.reviews().isEmpty());
  }

  @Test
  void aClickChoosesAnOptionAndAnotherOneAnswers() {
    claim().send(new Msg.LinePointed(2));
    assertEquals(2, screen().item());
    assertTrue(room.reviews().isEmpty());
    room.press(Key.Type.ENTER);
    assertEquals(
        room.model().quiz().round().question().options().get(2).id(),
        room.reviews().get(0).chosen());
  }

  @Test
  void theRoundEndsWithWhatWasAnswered() {
    claim().press(Key.Type.ESCAPE);
    assertInstanceOf(QuizScreen.Start.class, screen());
    claim().press(room.right(), Key.Type.ENTER, 'q');
    assertInstanceOf(QuizScreen.Summary.class, screen());
    assertEquals(List.of(Grade.GOOD), grades());
  }

  @Test
  void aQuestionOnASmallScreenIsReadToItsStart() {
    room.resize(20, 5);
    room.asking(CardKind.NOT_SAID, "lin-lan");
    assertEquals(0, screen().top());
    int seen = 0;
    int rows = screen().rows(room.model());
    int all = screen().sheet(room.model()).lines().size();
    for (int i = 0; i < all + 4; i++) {
      assertTrue(screen().top() <= seen, "no line is jumped over");
      seen = Math.max(seen, screen().top() + rows);
      room.press('j');
    }
    assertEquals(all, seen);
    room.pressTimes(all + 4, 'k');
    assertEquals(0, screen().top());
    assertEquals(0, screen().item());
  }

  @Test
  void aTypedNameMayHaveASlipThatIsForgivenAndSaid() {
    typed("Anna Lindqvst");
    assertEquals(List.of(Grade.HARD), grades());
    assertTrue(says("Right but for a slip; the name is Anna Lindqvist"));
    room.press('h');
    assertEquals("why.hard-already", room.model().notice().key());
    room.press('e');
    assertEquals(List.of(Grade.HARD, Grade.EASY), grades());
    room.press('h');
    assertEquals(List.of(Grade.HARD, Grade.EASY, Grade.HARD), grades());
    room.press('e', 'e');
    assertEquals(List.of(Grade.EASY, Grade.HARD), grades().subList(3, 5));
  }

  @Test
  void aNameTypedWrongIsShownBesideTheRightOne() {
    typed("Chen Mo");
    assertTrue(says("typed"));
    assertTrue(says("✗ "));
    assertEquals(List.of(Grade.AGAIN), grades());
  }

  @Test
  void nothingTypedIsNotToKnow() {
    typed("");
    assertTrue(says("? Not known"));
    assertEquals("", room.reviews().get(0).chosen());
  }

  @Test
  void aQuestionScrollsWhileANameIsTyped() {
    room.resize(30, 7);
    room.asking(CardKind.RECALL, "lin-lan");
    room.press('x', Key.Type.PAGE_DOWN, Key.Type.DOWN);
    int bottom = screen().sheet(room.model()).lines().size() - screen().rows(room.model());
    assertTrue(bottom > 5);
    assertEquals(5, screen().top());
    room.pressTimes(9, Key.Type.PAGE_DOWN);
    assertEquals(bottom, screen().top());
    room.pressTimes(30, Key.Type.UP);
    assertEquals(0, screen().top());
    assertEquals("x", ((QuizScreen.Naming) screen()).input().text());
  }

  @Test
  void whatWasRememberedIsRegradedByFurtherRows() {
    claim().press(room.right());
    assertTrue(lines().get(0).startsWith("✓ Right "));
    room.press('h');
    assertTrue(lines().get(0).startsWith("✓ Right, hard "));
    room.press('e');
    assertTrue(lines().get(0).startsWith("✓ Right, easy "));
    room.press('e');
    assertTrue(lines().get(0).startsWith("✓ Right "));
    assertEquals(List.of(Grade.GOOD, Grade.HARD, Grade.EASY, Grade.GOOD), grades());
    Review first = room.reviews().get(0);
    assertNull(first.regrades());
    room.reviews().stream()
        .skip(1)
        .forEach(
            row -> {
              assertEquals(first.id(), row.regrades());
              assertEquals(first.card(), row.card());
              assertEquals(first.chosen(), row.chosen());
            });
  }

  @Test
  void whatWasForgottenIsNotRegraded() {
    claim().press(room.wrong(), 'h');
    assertEquals("why.forgotten", room.model().notice().key());
    room.press('e');
    assertEquals("why.forgotten", room.model().notice().key());
    assertEquals(List.of(Grade.AGAIN), grades());
  }

  @Test
  void feedbackSaysWhenTheCardComesBack() {
    // the steps of a new card are 1 and 10 minutes: Good goes on to the second one
    claim().press(room.right());
    assertTrue(lines().get(0).endsWith("back in 10 minutes"));
    // Easy leaves the steps for 8 days, the initial stability of FSRS-6 being 8.2956
    room.press('e');
    assertTrue(lines().get(0).endsWith("back in 8 days"));
    claim().press(room.wrong());
    assertTrue(lines().get(0).endsWith("comes again in this round"));
  }

  @Test
  void theMarkOfWhatIsNotSavedGoesWhenItIs() {
    claim().holdReviews().press(room.right());
    Review review = room.kept();
    room.send(new Msg.ReviewFailed(review, Problem.of("r.db", 0, "file-broken", "r.db")));
    assertTrue(says("NOT SAVED YET: r.db: r.db is broken: restore it"));
    room.send(new Msg.ReviewStored(review.id()));
    assertFalse(says("NOT SAVED YET"));
    room.press('e').send(new Msg.ReviewOverdue(room.kept().id()));
    assertTrue(says("NOT SAVED YET"));
  }

  @Test
  void aDigitIsNobodysNameAndATextIsNoName() {
    room.asking(CardKind.RECALL, "lin-lan").press('2', Key.Type.ENTER);
    assertEquals("why.no-name", room.model().notice().key());
    assertEquals(List.of(), room.reviews());
    room.pressTimes(100, 'x');
    assertEquals(80, ((QuizScreen.Naming) room.model().screen()).input().text().length());
  }

  @Test
  void theRoundCannotBeEndedWhileAnAnswerIsOnItsWay() {
    claim().holdReviews().press('1', Key.Type.ESCAPE);
    assertInstanceOf(QuizScreen.Asking.class, screen());
    assertEquals("why.answer-given", room.model().notice().key());
    room.send(new Msg.ReviewStored(room.kept().id()));
    assertInstanceOf(QuizScreen.Feedback.class, screen());
    typed("Chen Mo").press(Key.Type.ESCAPE);
    assertInstanceOf(QuizScreen.Naming.class, screen());
    assertEquals("why.answer-given", room.model().notice().key());
  }

  @Test
  void theMarkOfWhatIsNotSavedTellsItsOwnProblemOnly() {
    claim().holdReviews().press(room.right());
    Problem broken = Problem.of("r.db", 0, "file-broken", "r.db");
    room.send(new Msg.ReviewFailed(room.kept(), broken)).press(Key.Type.ENTER);
    room.press(room.right()).send(new Msg.ReviewOverdue(room.kept().id()));
    assertTrue(says("NOT SAVED YET"));
    assertFalse(says("r.db is broken"));
  }

  @Test
  void aMissedCardComesBackOnlyAfterAnother() {
    claim().press('0', Key.Type.ENTER);
    Card second = room.model().quiz().round().question().card();
    room.press('0', Key.Type.ENTER);
    room.press(room.right(), Key.Type.ENTER);
    assertEquals(second, room.model().quiz().round().question().card());
    room.press('0');
    assertFalse(says("comes again in this round"));
    assertTrue(says("back in 1 min"));
    room.press(Key.Type.ENTER);
    assertInstanceOf(QuizScreen.Summary.class, screen());
  }

  @Test
  void aClickThatComesTooLateLeavesTheFeedbackWhereItIs() {
    room.resize(40, 7);
    claim().press(room.wrong(), 'j', 'j');
    QuizScreen scrolled = screen();
    assertEquals(2, scrolled.top());
    room.send(new Msg.LinePointed(1));
    assertEquals(scrolled, screen());
  }

  @Test
  void enterHeldDownAnswersNothing() {
    claim().press(room.right());
    room.pressTimes(5, Key.Type.ENTER);
    assertEquals(1, room.reviews().size());
    assertInstanceOf(QuizScreen.Asking.class, screen());
    assertEquals(Sheet.Line.NO_ITEM, screen().item());
    assertEquals("why.choose-first", room.model().notice().key());
  }

  @Test
  void theFirstOptionIsChosenFromAboveAndTheLastFromBelow() {
    claim().press('j');
    assertEquals(0, screen().item());
    room.press(Key.Type.ENTER);
    assertEquals(
        room.model().quiz().round().question().options().get(0).id(),
        room.reviews().get(0).chosen());
    claim().press(Key.Type.UP);
    assertEquals(room.model().quiz().round().question().options().size(), screen().item());
    claim().press(Key.Type.END);
    assertEquals(room.model().quiz().round().question().options().size(), screen().item());
    claim().press(Key.Type.HOME);
    assertEquals(0, screen().item());
  }
}
