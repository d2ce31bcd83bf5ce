package org.lunheng.view;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lunheng.app.Key;
import org.lunheng.app.Msg;
import org.lunheng.app.Room;
import org.lunheng.document.Problem;
import org.lunheng.quiz.CardKind;

/** Questions and what came of their answers, as they look. */
class QuizFramesTest {
  private static void assertFrame(String screen, int columns, int rows, String language, Room room)
      throws IOException {
    String name = screen + "-" + columns + "x" + rows + "-" + language;
    GoldenFrame.assertFrame(name, RoomView.render(room.model()));
  }

  static Stream<Arguments> sizesAndLanguages() {
    return FramesTest.sizesAndLanguages();
  }

  @ParameterizedTest
  @MethodSource("sizesAndLanguages")
  void questionOnAClaim(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language).asking(CardKind.CLAIM_SPEAKER, "lin-lan");
    assertFrame("question", columns, rows, language, room);
  }

  @ParameterizedTest
  @MethodSource("sizesAndLanguages")
  void questionWithLongOptionsOfWhichOneIsPressed(int columns, int rows, String language)
      throws IOException {
    Room room = Room.open(columns, rows, language).asking(CardKind.NOT_SAID, "lin-lan");
    assertFrame("not-said", columns, rows, language, room.holdReviews().press('2'));
  }

  @ParameterizedTest
  @MethodSource("sizesAndLanguages")
  void questionWhoseAnswerIsTyped(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language).asking(CardKind.RECALL, "lin-lan");
    assertFrame("naming", columns, rows, language, room.press('林', 'l', 'a', Key.Type.LEFT));
  }

  @ParameterizedTest
  @MethodSource("sizesAndLanguages")
  void feedbackOnARightAnswer(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language).asking(CardKind.CLOZE, "lin-lan");
    assertFrame("right", columns, rows, language, room.press(room.right(), 'h'));
  }

  @ParameterizedTest
  @MethodSource("sizesAndLanguages")
  void feedbackWithTheRightAndTheChosenPassage(int columns, int rows, String language)
      throws IOException {
    Room room = Room.open(columns, rows, language).asking(CardKind.CLAIM_SPEAKER, "anna-lindqvist");
    assertFrame("wrong", columns, rows, language, room.press(room.wrong()));
  }

  @ParameterizedTest
  @MethodSource("sizesAndLanguages")
  void feedbackOnAnAnswerThatIsNotSaved(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language).asking(CardKind.ODD_ONE_OUT).holdReviews();
    room.press(room.right());
    Problem problem = Problem.of("~/reviews.db", 0, "file-broken", "reviews.db");
    room.send(new Msg.ReviewFailed(room.kept(), problem));
    assertFrame("not-saved", columns, rows, language, room);
  }

  @ParameterizedTest
  @MethodSource("sizesAndLanguages")
  void passagesThatTheFeedbackLedTo(int columns, int rows, String language) throws IOException {
    Room room = Room.open(columns, rows, language).asking(CardKind.CLAIM_SPEAKER, "lin-lan");
    assertFrame("away", columns, rows, language, room.press(room.wrong(), 'o'));
  }
}
