package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Option;
import org.lunheng.quiz.Scope;

class SummaryUpdateTest {
  private final Room room = WideArguments.room(80, 24, "en").press('Q');

  private QuizRound round() {
    return room.model().quiz().round();
  }

  private QuizScreen screen() {
    return (QuizScreen) room.model().screen();
  }

  private void answer(boolean right) {
    int number = round().question().right();
    int options = round().question().options().size();
    room.press((char) ('1' + (right ? number : (number + 1) % options)));
    assertEquals(right, round().given().isRight());
  }

  /** A round of five, the first so many answered wrongly once and rightly when they come back. */
  private void play(int wrong) {
    room.press('-', '-', '-', Key.Type.ENTER);
    for (int i = 0; i < 5 + wrong; i++) {
      answer(i >= wrong);
      room.press(' ');
    }
    assertInstanceOf(QuizScreen.Summary.class, screen());
  }

  private boolean says(String words) {
    return screen().sheet(room.model()).lines().stream()
        .flatMap(line -> line.parts().stream())
        .anyMatch(part -> part.text().contains(words));
  }

  @Test
  void scoreCountsFirstAnswersAndTheOthersApart() {
    play(2);
    assertTrue(says("3 of 5 right at once"));
    assertTrue(says("Asked again: 2 of 2 right"));
    assertEquals(SummarySheet.MISSED + 2, screen().sheet(room.model()).items());
  }

  @Test
  void aMissedQuestionOpensBothPassagesAndTheQuizIsCalledAsItWasLeft() {
    play(1);
    room.press('o');
    assertEquals("why.none-missed", room.model().notice().key());
    room.press('j', 'j');
    QuizScreen left = screen();
    QuizRound.Result missed = round().results().get(0);
    room.press('o');
    assertInstanceOf(Screen.Reader.class, room.model().screen());
    Set<String> quoted = new HashSet<>();
    for (Option option : List.of(missed.answer().question().answer(), missed.answer().option())) {
      option.exhibits().forEach(exhibit -> quoted.add(exhibit.quotation().interview()));
    }
    Set<String> open = new HashSet<>();
    for (int i = 0; i < room.model().desk().panes().size(); i++) {
      open.add(room.pane(i).id());
      assertFalse(room.pane(i).lit().isEmpty());
    }
    assertEquals(quoted, open);
    room.press('Q');
    assertEquals(left, screen());
    room.press(Key.Type.ENTER);
    assertInstanceOf(Screen.Reader.class, room.model().screen());
  }

  @Test
  void anotherRoundIsLikeTheLastOneAndAsksOtherCards() {
    StartChoice errors = new StartChoice.Round(new Scope("t6", null));
    int item = StartChoice.all(room.model()).indexOf(errors);
    room.pressTimes(4, '-').pressTimes(item, 'j').press(Key.Type.ENTER);
    QuizStep.Begin begun = round().begun();
    Card before = round().question().card();
    assertEquals("t6", begun.scope().topic());
    answer(true);
    room.press(' ', Key.Type.ENTER);
    assertEquals(begun, round().begun());
    assertEquals("t6", round().question().card().topic());
    assertNotEquals(before, round().question().card());
  }

  @Test
  void aRoundWithNothingLeftLeadsBackToTheStartAndSaysSo() {
    room.press('<');
    play(0);
    room.press(Key.Type.ENTER);
    assertInstanceOf(QuizScreen.Start.class, screen());
    assertEquals("notice.nothing-to-ask", room.model().notice().key());
  }

  @Test
  void fromTheSummaryOneGoesToTheStartOrBack() {
    play(0);
    room.press('j', Key.Type.ENTER);
    assertInstanceOf(QuizScreen.Start.class, screen());
    room.press('q');
    assertInstanceOf(Screen.Shelf.class, room.model().screen());
    room.press('Q', Key.Type.ENTER);
    answer(true);
    room.press('q', Key.Type.ESCAPE);
    assertInstanceOf(Screen.Shelf.class, room.model().screen());
  }

  @Test
  void noRoundIsBegunBeforeTheLastOneCounts() {
    room.holdQuiz();
    play(0);
    room.press(Key.Type.ENTER);
    assertInstanceOf(QuizScreen.Summary.class, screen());
    assertEquals("why.quiz-loading", room.model().notice().key());
  }

  @Test
  void aCardThatIsForgottenComesBackTwiceInAnotherOrderAndTheRoundEnds() {
    room.press('-', '-', '-', Key.Type.ENTER);
    Card card = round().queue().get(0);
    List<List<Option>> orders = new ArrayList<>();
    int asked = 0;
    while (round().question() != null) {
      asked++;
      if (round().question().card().equals(card)) {
        orders.add(round().question().options());
      }
      answer(false);
      room.press(' ');
    }
    assertInstanceOf(QuizScreen.Summary.class, screen());
    assertEquals(5 * 3, asked);
    assertEquals(3, orders.size());
    assertTrue(new HashSet<>(orders).size() > 1);
    assertTrue(says("0 of 5 right at once"));
    assertTrue(says("Asked again: 0 of 10 right"));
  }

  @Test
  void anAnswerCountsByItsLastGrade() {
    room.press('-', '-', '-', '-', Key.Type.ENTER);
    answer(true);
    room.press('h');
    QuizRound.Result given = round().given();
    assertEquals(Grade.GOOD, given.review().grade());
    assertEquals(Grade.HARD, given.counted().grade());
    assertEquals(given.review().id(), given.counted().id());
  }
}
