package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The statistics in the room. */
class StatisticsSheetTest {
  private final Room room = Room.open(80, 24, "en", "river");

  private QuizScreen.Statistics screen() {
    return assertInstanceOf(QuizScreen.Statistics.class, room.model().screen());
  }

  private String text() {
    return screen().sheet(room.model()).lines().stream()
        .map(line -> line.parts().stream().map(Sheet.Part::text).collect(Collectors.joining()))
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n"));
  }

  private void answerTwoAndFinish() {
    room.press('Q', Key.Type.ENTER);
    for (int i = 0; i < 2; i++) {
      room.press((char) ('1' + room.model().quiz().round().question().right()), Key.Type.ENTER);
    }
    room.press(Key.Type.ESCAPE);
  }

  @Test
  void beforeTheFirstAnswerItSaysSo() {
    room.press('Q', 's');
    assertTrue(text().startsWith("No answers yet."), text());
  }

  @Test
  void whatWasJustAnsweredCounts() {
    answerTwoAndFinish();
    room.press('s');
    assertEquals(2, room.reviews().size());
    assertTrue(text().contains("Answers                 2\n"), text());
    assertTrue(text().contains("Right answers           2  100%\n"), text());
  }

  @Test
  void picturesBecomeDigitsAndPicturesAgain() {
    answerTwoAndFinish();
    room.press('s');
    String pictures = text();
    assertTrue(pictures.contains("█"), pictures);
    room.press('p');
    assertFalse(text().contains("█"), text());
    assertTrue(text().contains("####"), text());
    room.press('p');
    assertEquals(pictures, text());
  }

  @Test
  void itScrollsToItsEndAndNoFurther() {
    answerTwoAndFinish();
    room.press('s', 'j', 'j');
    assertEquals(2, screen().top());
    room.press('G');
    int end = screen().top();
    room.press('j');
    assertEquals(end, screen().top());
    assertEquals(
        screen().sheet(room.model()).lines().size(), end + ListArea.rows(room.model().size()));
    room.press('g');
    assertEquals(0, screen().top());
  }

  @Test
  void escapeLeadsBackToTheStartOfTheQuiz() {
    room.press('Q', 's', Key.Type.ESCAPE);
    assertInstanceOf(QuizScreen.Start.class, room.model().screen());
  }
}
