package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Habits;
import org.lunheng.quiz.Review;
import org.lunheng.quiz.Schedule;
import org.lunheng.quiz.Scope;
import org.lunheng.quiz.Tally;

class StartUpdateTest {
  private final Room room = WideArguments.room(80, 24, "en").press('Q');

  private Quiz quiz() {
    return room.model().quiz();
  }

  private List<String> lines() {
    return ((QuizScreen) room.model().screen())
        .sheet(room.model()).lines().stream().map(StartUpdateTest::text).toList();
  }

  private static String text(Sheet.Line line) {
    return line.parts().stream().map(Sheet.Part::text).collect(Collectors.joining(" ")).strip();
  }

  private boolean says(String... words) {
    return lines().stream().anyMatch(line -> List.of(words).stream().allMatch(line::contains));
  }

  /** Chooses the line of a round about something. */
  private void choose(Scope scope) {
    room.press('g');
    int item = StartChoice.all(room.model()).indexOf(new StartChoice.Round(scope));
    room.pressTimes(item, 'j');
    assertEquals(new StartChoice.Round(scope), StartChoice.chosen(room.model()));
  }

  private List<Card> asked() {
    return quiz().round().queue();
  }

  private String notice() {
    return room.model().notice().key();
  }

  @Test
  void everyTopicAndSpeakerWithCardsCanBeChosen() {
    List<Scope> scopes =
        StartChoice.all(room.model()).stream().map(c -> ((StartChoice.Round) c).scope()).toList();
    List<Card> cards = quiz().study().deck().cards();
    assertEquals(Scope.ALL, scopes.get(0));
    assertEquals(
        cards.stream().map(Card::topic).collect(Collectors.toSet()),
        scopes.stream()
            .filter(scope -> scope.topic() != null)
            .map(Scope::topic)
            .collect(Collectors.toSet()));
    assertEquals(
        cards.stream().flatMap(card -> card.speakers().stream()).collect(Collectors.toSet()),
        scopes.stream()
            .filter(scope -> scope.speaker() != null)
            .map(Scope::speaker)
            .collect(Collectors.toSet()));
  }

  @Test
  void newCardsOfADayAreCounted() {
    int cards = quiz().study().deck().cards().size();
    assertTrue(says("Due now", "0"));
    assertTrue(says("New today", "10/10"));
    assertTrue(says("Met so far", "0/" + cards));
    assertTrue(says("Everything", "10"));
  }

  @Test
  void whatWasAnsweredCountsAsMetAndComesBack() {
    room.press(Key.Type.ENTER);
    answerRight();
    room.press('q', 'q', 'Q');
    assertTrue(says("New today", "9/10"));
    assertTrue(says("Met so far", "1/"));
    // the step of ten minutes after the answer at 09:00:20
    assertTrue(says("Next due", "at 09:11"));
    room.later(Duration.ofMinutes(10)).press('q', 'Q');
    assertTrue(says("Due now", "1"));
    assertFalse(says("Next due"));
  }

  private void answerRight() {
    if (room.model().screen() instanceof QuizScreen.Naming) {
      String id = quiz().round().question().answer().id();
      QuizUpdate.nameOf(room.model(), id).chars().forEach(c -> room.press((char) c));
      room.press(Key.Type.ENTER);
    } else {
      room.press((char) ('1' + quiz().round().question().right()));
    }
    assertTrue(quiz().round().given().isRight());
  }

  @Test
  void enterAsksWhatIsChosenWhereNothingIsMarked() {
    Scope errors = new Scope("t6", null);
    choose(errors);
    room.press(Key.Type.ENTER);
    assertInstanceOf(QuizScreen.Asking.class, room.model().screen());
    assertEquals(List.of(), asked().stream().filter(card -> !errors.has(card)).toList());
  }

  @Test
  void aTopicAndASpeakerCanBeMarkedTogether() {
    choose(new Scope("t6", null));
    room.press(' ');
    choose(new Scope(null, "anna"));
    room.press(' ');
    assertEquals(new Scope("t6", "anna"), quiz().scope());
    Tally tally = quiz().study().offer().tally(quiz().scope());
    assertTrue(says("Marked", "Errors: Anna Lindqvist (due 0, new " + tally.fresh()));
    room.press('g', Key.Type.ENTER);
    assertFalse(asked().isEmpty());
    assertEquals(List.of(), asked().stream().filter(c -> !quiz().scope().has(c)).toList());
  }

  @Test
  void oneTopicIsMarkedAtMostAndMarksAreTakenBack() {
    choose(new Scope("t6", null));
    room.press(' ', 'j', ' ');
    assertEquals(new Scope("t7", null), quiz().scope());
    room.press(' ');
    assertEquals(Scope.ALL, quiz().scope());
    choose(new Scope(null, "he"));
    room.press(' ', 'g', ' ');
    assertEquals(Scope.ALL, quiz().scope());
  }

  @Test
  void marksWithoutACardSaySo() {
    Scope none = new Scope("t4", "lin");
    assertFalse(quiz().study().deck().cards().stream().anyMatch(none::has));
    room.show(room.model().withQuiz(quiz().with(none))).press(Key.Type.ENTER);
    assertInstanceOf(QuizScreen.Start.class, room.model().screen());
    assertEquals("notice.no-cards", notice());
  }

  @Test
  void lengthAndNewCardsChangeInFivesAndAreKeptAtOnce() {
    room.press('+', '+', '-', '>');
    assertEquals(new Habits(15, 25), quiz().study().progress().habits());
    assertTrue(says("Round", "25 questions"));
    assertTrue(says("New today", "15/15"));
    room.pressTimes(9, '-').pressTimes(9, '<');
    assertEquals(new Habits(0, 1), quiz().study().progress().habits());
    room.press('+', '>');
    assertEquals(new Habits(5, 5), quiz().study().progress().habits());
    Cmd last = room.cmds().get(room.cmds().size() - 1);
    assertEquals(new Cmd.KeepHabits(quiz().reader(), new Habits(5, 5)), last);
    room.press('q', 'Q', Key.Type.ENTER);
    assertEquals(5, asked().size());
  }

  @Test
  void whereNothingIsToBeAskedOneCanPractiseAhead() {
    room.pressTimes(4, '-').press(Key.Type.ENTER);
    Card card = asked().get(0);
    answerRight();
    room.press(' ', 'q', 'Q', '<', '<', Key.Type.ENTER);
    assertInstanceOf(QuizScreen.Start.class, room.model().screen());
    assertEquals("notice.nothing-to-ask", notice());
    assertTrue(says("Nothing is to be asked now"));
    room.press('a');
    assertInstanceOf(QuizScreen.Page.class, room.model().screen());
    assertEquals(List.of(card), asked());
  }

  @Test
  void whatHasNotBeenMetCannotBePractised() {
    room.press('a');
    assertEquals("why.nothing-ahead", notice());
    room.press('<', '<', Key.Type.ENTER);
    assertEquals("notice.no-more-new", notice());
  }

  /** Learned once, then forgotten and learned again so many times, days apart. */
  private void forget(Card card, int times) {
    Instant at = Instant.parse("2025-01-01T09:00:00Z");
    for (int i = 0; i <= times; i++) {
      review(card, Grade.EASY, at.plus(Duration.ofDays(20L * i)));
      if (i < times) {
        review(card, Grade.AGAIN, at.plus(Duration.ofDays(20L * i + 10)));
      }
    }
  }

  private void review(Card card, Grade grade, Instant at) {
    String id = card.id() + at;
    room.reviews().add(new Review(id, "local", card.id(), grade, at, "", null));
  }

  @Test
  void whatIsForgottenAgainAndAgainStandsAtTheEndAndOpensItsPassages() {
    Card card = quiz().study().deck().cards().get(0);
    forget(card, Schedule.LEECH);
    forget(quiz().study().deck().cards().get(1), Schedule.LEECH - 1);
    room.press('q', 'Q');
    assertTrue(says("Leeches", "1 often forgotten"));
    assertTrue(says("forgotten " + Schedule.LEECH + " times"));
    room.press('o');
    assertEquals("why.no-leech", notice());
    room.press('G');
    assertEquals(new StartChoice.Leech(card), StartChoice.chosen(room.model()));
    room.press(' ');
    assertEquals("why.not-to-mark", notice());
    QuizScreen left = (QuizScreen) room.model().screen();
    room.press(Key.Type.ENTER);
    assertInstanceOf(Screen.Reader.class, room.model().screen());
    assertEquals(card.claims().get(0).interview(), room.pane(0).id());
    assertFalse(room.pane(0).lit().isEmpty());
    room.press('Q');
    assertEquals(left, room.model().screen());
  }

  @Test
  void nothingCanBeBegunWhileAnswersAreStillRead() {
    room.press('q').holdQuiz().press('Q', Key.Type.ENTER);
    assertEquals("why.quiz-loading", notice());
    room.press('+');
    assertEquals("why.quiz-loading", notice());
    assertEquals(20, quiz().length());
  }

  @Test
  void everyLineCanBeReachedOnASmallScreen() {
    room.resize(40, 12);
    int items = StartChoice.all(room.model()).size();
    for (int i = 0; i < items; i++) {
      QuizScreen screen = (QuizScreen) room.model().screen();
      Sheet sheet = screen.sheet(room.model());
      assertEquals(i, screen.item());
      assertTrue(sheet.start(i) >= screen.top() && sheet.end(i) < screen.top() + 10);
      room.press('j');
    }
    room.pressTimes(items, 'b').press('b');
    QuizScreen first = (QuizScreen) room.model().screen();
    assertEquals(List.of(0, 0), List.of(first.item(), first.top()));
    room.pressTimes(items, 'f').press('f');
    assertEquals(items - 1, ((QuizScreen) room.model().screen()).item());
    room.press('g');
    assertEquals(first, room.model().screen());
  }

  @Test
  void theLengthAskedForFromOutsideStaysUntilTheLengthIsChanged() {
    Quiz.Wish three = new Quiz.Wish(Scope.ALL, 3, 7L, false);
    room.show(room.model().withQuiz(quiz().with(three))).press('>', '<');
    assertEquals(3, quiz().length());
    room.press('+');
    assertEquals(5, quiz().length());
  }

  @Test
  void theStartCountsAnewWhenTheNextCardComesDue() {
    room.press(Key.Type.ENTER);
    answerRight();
    room.press('q', 'q', 'Q');
    Cmd.Remind reminder = reminder();
    // the step of ten minutes, and a millisecond for what the clock rounds off
    long left = Duration.between(quiz().at(), quiz().study().offer().next()).toMillis();
    assertEquals(left + 1, reminder.milliseconds());
    room.later(Duration.ofMinutes(10)).send(reminder.msg());
    assertTrue(says("Due now", "1"));
    assertFalse(says("Next due"));
    room.press('s');
    int loads = room.loads().size();
    room.send(reminder.msg());
    assertEquals(loads, room.loads().size());
  }

  private Cmd.Remind reminder() {
    return room.cmds().stream()
        .filter(cmd -> cmd instanceof Cmd.Remind remind && remind.msg() instanceof Msg.CardDue)
        .map(Cmd.Remind.class::cast)
        .reduce((first, last) -> last)
        .orElseThrow();
  }
}
