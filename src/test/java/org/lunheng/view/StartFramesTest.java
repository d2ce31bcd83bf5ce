package org.lunheng.view;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lunheng.app.Key;
import org.lunheng.app.Room;
import org.lunheng.app.WideArguments;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.Deck;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Review;
import org.lunheng.quiz.Schedule;

/** The start of the quiz and the summary of a round, as they look. */
class StartFramesTest {
  private static final Instant LONG_AGO = Instant.parse("2025-01-01T09:00:00Z");

  private static void assertFrame(String screen, int columns, int rows, String language, Room room)
      throws IOException {
    String name = screen + "-" + columns + "x" + rows + "-" + language;
    GoldenFrame.assertFrame(name, RoomView.render(room.model()));
  }

  static Stream<Arguments> sizesAndLanguages() {
    return FramesTest.sizesAndLanguages();
  }

  /** A reader who has learned some cards, some of them long ago, and forgets one all the time. */
  private static Room room(int columns, int rows, String language) {
    return learned(Room.open(columns, rows, language));
  }

  /** A room with such a reader. */
  static Room learned(Room open) {
    Room room = WideArguments.in(open);
    List<Card> cards = Deck.of(WideArguments.COMPANION).cards();
    for (int i = 0; i < 30; i++) {
      review(room, cards.get(i * 3), Grade.EASY, i < 12 ? 0 : 424);
    }
    for (int i = 0; i < Schedule.LEECH; i++) {
      review(room, cards.get(0), Grade.AGAIN, 20 * i + 10);
      review(room, cards.get(0), Grade.EASY, 20 * i + 20);
    }
    return room;
  }

  private static void review(Room room, Card card, Grade grade, int day) {
    Instant at = LONG_AGO.plus(Duration.ofDays(day));
    room.reviews().add(new Review(card.id() + at, "local", card.id(), grade, at, "", null));
  }

  @ParameterizedTest
  @MethodSource("sizesAndLanguages")
  void startAsItOpens(int columns, int rows, String language) throws IOException {
    assertFrame("quiz", columns, rows, language, room(columns, rows, language).press('Q'));
  }

  @ParameterizedTest
  @CsvSource({"40,12,en", "80,24,zh-Hant", "80,24,en"})
  void startWithATopicAndASpeakerMarked(int columns, int rows, String language) throws IOException {
    Room room = room(columns, rows, language).press('Q', 'j', ' ');
    room.pressTimes(18, 'j').press(' ', 'g', 'j');
    assertFrame("quiz-marked", columns, rows, language, room);
  }

  @ParameterizedTest
  @CsvSource({"40,12,zh-Hans", "80,24,en", "120,40,zh-Hant"})
  void leechesAtTheEnd(int columns, int rows, String language) throws IOException {
    assertFrame("leeches", columns, rows, language, room(columns, rows, language).press('Q', 'G'));
  }

  @ParameterizedTest
  @CsvSource({"80,24,en", "40,12,zh-Hans"})
  void nothingToBeAsked(int columns, int rows, String language) throws IOException {
    Room room = WideArguments.room(columns, rows, language).press('Q', Key.Type.ENTER);
    answer(room, true);
    room.press('q', 'q', 'Q', '<', '<', Key.Type.ENTER);
    assertFrame("quiz-closed", columns, rows, language, room);
  }

  /** A round of ten, of which the third, the sixth and the ninth question are missed. */
  private static Room summary(int columns, int rows, String language) {
    return summed(Room.open(columns, rows, language));
  }

  /** A room that shows the summary of such a round. */
  static Room summed(Room open) {
    Room room = WideArguments.in(open).press('Q', '-', '-', Key.Type.ENTER);
    for (int i = 1; i <= 13; i++) {
      answer(room, i % 3 != 0 || i > 10);
      room.press(' ');
    }
    return room;
  }

  private static void answer(Room room, boolean right) {
    int number = room.model().quiz().round().question().right();
    room.press((char) ('1' + (right ? number : (number + 1) % 3)));
  }

  @ParameterizedTest
  @MethodSource("sizesAndLanguages")
  void summaryAsItOpens(int columns, int rows, String language) throws IOException {
    assertFrame("summary", columns, rows, language, summary(columns, rows, language));
  }

  @ParameterizedTest
  @CsvSource({"40,12,en", "80,24,zh-Hans"})
  void summaryAtAMissedQuestion(int columns, int rows, String language) throws IOException {
    Room room = summary(columns, rows, language).press('j', 'j');
    assertFrame("summary-missed", columns, rows, language, room);
  }

  @ParameterizedTest
  @CsvSource({"40,12,zh-Hant", "80,24,en"})
  void endOfTheSummary(int columns, int rows, String language) throws IOException {
    assertFrame(
        "summary-end", columns, rows, language, summary(columns, rows, language).press('G'));
  }
}
