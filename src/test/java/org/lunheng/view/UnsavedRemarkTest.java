package org.lunheng.view;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lunheng.app.Key;
import org.lunheng.app.Model;
import org.lunheng.app.Msg;
import org.lunheng.app.QuizScreen;
import org.lunheng.app.Room;
import org.lunheng.document.Problem;
import org.lunheng.quiz.Review;
import org.lunheng.text.Size;

/** As long as an answer is not saved, every screen says so. */
class UnsavedRemarkTest {
  private static final Problem FULL = Problem.of("~/x", 0, "file-broken", "~/x");

  /** The keys that lead from the library to a screen of each sort. */
  private static final Object[][] WAYS = {
    {},
    {'?'},
    {'a'},
    {Key.Type.ENTER},
    {Key.Type.ENTER, 'v', Key.Type.ENTER},
    {Key.Type.ENTER, 't'},
    {Key.Type.ENTER, '.', Key.Type.ENTER},
    {Key.Type.ENTER, 'c'},
    {Key.Type.ENTER, 'z', '{'},
    {'M'},
    {'M', Key.Type.ENTER},
    {'M', '/'},
    {'Q'},
    {'Q', Key.Type.ENTER},
    {'Q', 's'},
    {'q'}
  };

  static Stream<Arguments> sizesAndLanguages() {
    return Stream.of(new Size(120, 40), new Size(80, 24), new Size(40, 12))
        .flatMap(
            size ->
                Stream.of("en", "zh-Hans", "zh-Hant")
                    .map(language -> Arguments.of(size, language)));
  }

  @ParameterizedTest
  @MethodSource("sizesAndLanguages")
  void everyScreenSaysHowManyAnswersAreNotSaved(Size size, String language) {
    for (Object[] way : WAYS) {
      Room room = Room.open(size.columns(), size.rows(), language).holdReviews();
      Review review = answered(room);
      room.send(new Msg.ReviewFailed(review, FULL));
      leaveQuiz(room);
      room.press(way);
      String words = room.model().messages().get("status.unsaved", 1);
      String frame = FrameText.of(RoomView.render(room.model()));
      assertTrue(frame.contains(words), () -> language + ": " + frame);
      room.send(new Msg.ReviewStored(review.id()));
      assertFalse(FrameText.of(RoomView.render(room.model())).contains(words));
    }
  }

  private static Review answered(Room room) {
    room.press('Q', Key.Type.ENTER);
    if (room.model().screen() instanceof QuizScreen.Naming) {
      room.press('x', Key.Type.ENTER);
    } else {
      room.press('1');
    }
    return room.model().quiz().round().given().review();
  }

  private static void leaveQuiz(Room room) {
    Model model = room.model();
    while (model.screen() instanceof QuizScreen) {
      model = room.press(Key.Type.ESCAPE).model();
    }
  }
}
