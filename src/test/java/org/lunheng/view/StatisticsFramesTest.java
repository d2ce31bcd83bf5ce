package org.lunheng.view;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunheng.app.Room;
import org.lunheng.app.Study;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.CardKind;
import org.lunheng.quiz.Confusions;
import org.lunheng.quiz.Deck;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Retention;
import org.lunheng.quiz.Review;
import org.lunheng.quiz.Score;
import org.lunheng.quiz.Statistics;

/** Statistics on the screen. */
class StatisticsFramesTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

  /** Made-up numbers, so that frames depend neither on cards nor on the choice among them. */
  private static Statistics statistics(Deck deck) {
    List<Card> cards =
        deck.cards().stream().filter(card -> card.kind() == CardKind.CLAIM_SPEAKER).toList();
    List<Review> reviews = new ArrayList<>();
    NavigableMap<LocalDate, Score> calendar = new TreeMap<>();
    NavigableMap<LocalDate, Integer> forecast = new TreeMap<>();
    for (int i = 0; i < 30; i++) {
      String named = i % 3 == 2 ? "anna-lindqvist" : "lin-lan";
      Grade grade = i % 3 == 2 ? Grade.AGAIN : Grade.GOOD;
      String asked = card(cards, i % 4 == 3 ? "gu-why" : "lin-says-dont-know").id();
      reviews.add(new Review("" + i, "local", asked, grade, Instant.EPOCH, named, null));
      calendar.put(TODAY.minusDays(i * i / 4), new Score(1 + i % 7, i % 2));
      forecast.put(TODAY.plusDays(i), i > 12 ? 0 : 13 - i);
    }
    return new Statistics(
        TODAY,
        new Statistics.Totals(1200, 300, 45, new Score(1234, 1000), 6),
        new Statistics.Matrix(
            List.of("lin-lan", "anna-lindqvist", "gu-yan"), Confusions.of(deck, reviews)),
        List.of(
            new Statistics.Recall("doubt", new Score(20, 15)),
            new Statistics.Recall("replacing", new Score(8, 3)),
            new Statistics.Recall("rules", Score.NONE),
            new Statistics.Recall(null, new Score(5, 5))),
        calendar,
        forecast,
        new Retention(
            List.of(
                new Retention.Bin(0.7, 0.75, 0.72, 0.6, 5),
                new Retention.Bin(0.85, 0.9, 0.88, 0.9, 40),
                new Retention.Bin(0.95, 1, 0.97, 0.96, 100))),
        List.of(new Statistics.Leech(card(cards, "gu-why"), 9)));
  }

  private static Card card(List<Card> cards, String claim) {
    return cards.stream()
        .filter(card -> card.claims().get(0).id().equals(claim))
        .findFirst()
        .orElseThrow();
  }

  private static Room answered(int columns, int rows, String language) {
    return answered(Room.open(columns, rows, language, "river"));
  }

  /** A room that shows these statistics. */
  static Room answered(Room room) {
    room.press('Q', 's');
    Study empty = room.model().quiz().study();
    Study study =
        new Study(
            empty.deck(),
            empty.progress(),
            empty.offer(),
            statistics(empty.deck()),
            empty.names(),
            empty.converter());
    return room.with(study);
  }

  @ParameterizedTest
  @CsvSource({
    "40,12,en", "40,12,zh-Hans", "40,12,zh-Hant",
    "80,24,en", "80,24,zh-Hans", "80,24,zh-Hant",
    "120,40,en", "120,40,zh-Hans", "120,40,zh-Hant",
    "200,60,zh-Hans"
  })
  void statistics(int columns, int rows, String language) throws IOException {
    assertFrame("statistics", columns, rows, language, answered(columns, rows, language));
  }

  @ParameterizedTest
  @CsvSource({"40,12,zh-Hant", "80,24,en", "120,40,zh-Hans"})
  void theEndInDigits(int columns, int rows, String language) throws IOException {
    Room room = answered(columns, rows, language).press('p', 'G');
    assertFrame("statistics-digits", columns, rows, language, room);
  }

  private static void assertFrame(String screen, int columns, int rows, String language, Room room)
      throws IOException {
    String name = screen + "-" + columns + "x" + rows + "-" + language;
    GoldenFrame.assertFrame(name, RoomView.render(room.model()));
  }
}
