package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lunheng.corpus.Companion;
import org.lunheng.document.Problem;
import org.lunheng.quiz.CardKind;
import org.lunheng.quiz.Scope;

class QuizUpdateTest {
  private static final Problem BROKEN = Problem.of("a.json", 0, "file-broken", "a.json");

  private final Room room = Room.open(80, 24, "en").holdQuiz();

  private Quiz quiz() {
    return room.model().quiz();
  }

  private String start() {
    return ((QuizScreen.Start) room.model().screen())
        .sheet(room.model()).lines().stream()
            .flatMap(line -> line.parts().stream())
            .map(Sheet.Part::text)
            .collect(Collectors.joining(" "));
  }

  private void load(int number) {
    room.loaded(room.loads().get(number));
  }

  /** A room in which a round is to begin as soon as there can be one. */
  private void wish() {
    Quiz.Wish wish = new Quiz.Wish(Scope.ALL, null, 1L, true);
    room.show(room.model().withQuiz(Quiz.of(quiz().reader(), wish)));
  }

  @Test
  void whatIsUnderWayIsNotAskedForAgain() {
    room.press('Q', Key.Type.ESCAPE, 'Q');
    assertEquals(1, room.loads().size());
    load(0);
    room.press('+');
    Study changed = quiz().study();
    load(0);
    assertSame(changed, quiz().study());
  }

  @Test
  void onlyTheLastAnswerAskedForIsTaken() {
    room.press('Q', Key.Type.ESCAPE);
    Companion other =
        new Companion(
            Argued.COMPANION.arguments(),
            Argued.COMPANION.glossary(),
            Argued.COMPANION.interviews());
    room.send(new Msg.CompanionLoaded(other)).press('Q');
    assertEquals(2, room.loads().size());
    load(0);
    assertNull(quiz().study());
    room.send(new Msg.QuizFailed(room.loads().get(0), BROKEN)).press('j');
    assertEquals("why.quiz-loading", QuizUpdate.unready(room.model()));
    load(1);
    assertNull(QuizUpdate.unready(room.model()));
  }

  @Test
  void nothingIsExchangedWhileAQuestionIsAsked() {
    room.press('Q');
    load(0);
    room.press('s').asking(CardKind.CLAIM_SPEAKER, "lin-lan");
    Study asked = quiz().study();
    load(1);
    assertSame(asked, quiz().study());
    room.press(room.right(), Key.Type.ESCAPE);
    load(2);
    assertEquals(room.reviews(), quiz().study().progress().reviews());
  }

  @Test
  void theStartUnderTheHelpComesToLife() {
    Room waiting = Room.silent(80, 24).press('Q', '?');
    waiting.send(new Msg.CompanionLoaded(Argued.COMPANION));
    assertEquals(1, waiting.loads().size());
    waiting.loaded(waiting.loads().get(0)).press(Key.Type.ESCAPE);
    assertInstanceOf(QuizScreen.Start.class, waiting.model().screen());
    assertNull(QuizUpdate.unready(waiting.model()));
  }

  @Test
  void aStartThatFailedSaysWhyAndIsTriedAgain() {
    room.press('Q', '?').send(new Msg.QuizFailed(room.loads().get(0), BROKEN));
    room.press(Key.Type.ESCAPE, 'a');
    assertTrue(start().contains("a.json is broken"));
    assertEquals("why.quiz-failed", room.model().notice().key());
    room.press(Key.Type.ENTER);
    assertTrue(start().contains("being made"));
    room.send(new Msg.QuizFailed(room.loads().get(1), BROKEN)).press('q', 'Q');
    load(2);
    assertTrue(start().contains("Everything"));
  }

  @Test
  void aRoundAskedForFromOutsideBeginsAtOnce() {
    wish();
    room.press('Q');
    load(0);
    assertTrue(quiz().isAsking());
  }

  @Test
  void aRoundAskedForFromOutsideDoesNotBeginLater() {
    wish();
    room.press('Q', '?');
    load(0);
    room.press(Key.Type.ESCAPE, 'q', 'Q');
    load(1);
    assertInstanceOf(QuizScreen.Start.class, room.model().screen());
    assertNull(quiz().round());
  }

  @Test
  void aRoundAskedForFromOutsideIsGivenUpWithTheStart() {
    wish();
    room.press('Q', Key.Type.ESCAPE, 'Q');
    load(0);
    assertInstanceOf(QuizScreen.Start.class, room.model().screen());
    assertNull(quiz().round());
  }
}
