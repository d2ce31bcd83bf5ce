package org.lunheng.quiz;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunheng.app.Argued;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Stance;
import org.lunheng.text.Translations;

/** Cards whose ids can be seen through, and what a reader answered to such cards. */
final class MadeUp {
  static final Days DAYS = new Days(ZoneOffset.UTC, 0);
  static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

  private static final Deck ARGUED = Deck.of(Argued.COMPANION);
  private static final Translations WORDS = new Translations("", "", "");

  private MadeUp() {}

  /** A card about a speaker that rests on a claim of its own, which has the card's id. */
  static Card card(String id, CardKind kind, String speaker) {
    return new Card(id, kind, null, List.of(speaker), List.of(claim(id, speaker)), null);
  }

  /** A card on a topic and claims; it asks for the speaker of the first one. */
  static Card card(String id, CardKind kind, String topic, Claim... claims) {
    List<String> speakers = List.of(claims[0].speaker());
    return new Card(id, kind, topic, speakers, List.of(claims), null);
  }

  static Claim claim(String id, String speaker) {
    return new Claim(id, "topic", speaker, "interview", Stance.SUPPORTS, null, WORDS, List.of());
  }

  static Review review(String card, Grade grade, Instant at) {
    return new Review(card + at, "reader", card, grade, at, "", null);
  }

  static Progress progress(Confusions confusions, Review... reviews) {
    Schedule schedule = Schedule.of(Pace.STANDARD, DAYS, List.of(reviews));
    return new Progress(List.of(reviews), DAYS, Habits.STANDARD, schedule, confusions);
  }

  /**
   * Confusions of people of {@link Argued}.
   *
   * @param pairs who was asked for and who was named, as in {@code lin-lan=chen-mo}
   */
  static Confusions confusions(String... pairs) {
    List<Review> reviews = new ArrayList<>();
    for (String pair : pairs) {
      String[] names = pair.split("=");
      Card card =
          ARGUED.cards().stream()
              .filter(one -> one.kind() == CardKind.CLAIM_SPEAKER && one.isAbout(names[0]))
              .findFirst()
              .orElseThrow();
      String id = "confused" + reviews.size();
      reviews.add(new Review(id, "reader", card.id(), Grade.AGAIN, START, names[1], null));
    }
    return Confusions.of(ARGUED, reviews);
  }

  static String ids(List<Card> cards) {
    return cards.stream().map(Card::id).collect(Collectors.joining(" "));
  }

  static List<Card> list(Card... cards) {
    return Stream.of(cards).toList();
  }
}
