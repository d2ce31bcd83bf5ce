package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.lunheng.quiz.Grade;

class RoundUpdateTest {
  private final Room room = Room.open(80, 24, "en");

  private static Object right(Room room) {
    return (char) ('1' + room.model().quiz().round().question().right());
  }

  @Test
  void aRightAnswerIsKeptAndItsFeedbackShown() {
    room.press('Q', Key.Type.ENTER);
    assertInstanceOf(QuizScreen.Asking.class, room.model().screen());
    room.press(right(room));
    assertInstanceOf(QuizScreen.Feedback.class, room.model().screen());
    assertEquals(Grade.GOOD, room.reviews().get(0).grade());
  }
}
