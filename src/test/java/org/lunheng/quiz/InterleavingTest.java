package org.lunheng.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class InterleavingTest {
  @Test
  void whoHasMoreThanHalfOfTheRoundHasEveryOtherCard() {
    for (long seed = 0; seed < 50; seed++) {
      List<Card> order = Interleaving.of(cards("a b a c a"), seed);
      assertEquals(
          List.of("a", "a", "a"), List.of(first(order, 0), first(order, 2), first(order, 4)));
    }
  }

  @Test
  void whereMostAskForOneTwoInARowAreAsFewAsMayBe() {
    for (long seed = 0; seed < 50; seed++) {
      assertEquals(2, repeats(Interleaving.of(cards("a a a a b"), seed)));
      assertEquals(3, repeats(Interleaving.of(cards("a a a a"), seed)));
      assertEquals(0, repeats(Interleaving.of(cards("a a b b c"), seed)));
    }
  }

  @Test
  void anEmptyRoundIsARound() {
    assertEquals(List.of(), Interleaving.of(List.of(), 1));
  }

  @Test
  void kindsVary() {
    List<Card> cards = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      CardKind kind = i < 5 ? CardKind.CLOZE : CardKind.STANCE;
      cards.add(MadeUp.card("" + i, kind, "speaker" + i));
    }
    for (long seed = 0; seed < 50; seed++) {
      List<Card> order = Interleaving.of(cards, seed);
      for (int i = 1; i < order.size(); i++) {
        assertNotEquals(order.get(i - 1).kind(), order.get(i).kind(), MadeUp.ids(order));
      }
    }
  }

  @Test
  void topicsVary() {
    List<Card> cards = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      String topic = i < 5 ? "one" : "other";
      cards.add(MadeUp.card("" + i, CardKind.CLOZE, topic, MadeUp.claim("" + i, "speaker" + i)));
    }
    for (long seed = 0; seed < 50; seed++) {
      List<Card> order = Interleaving.of(cards, seed);
      for (int i = 1; i < order.size(); i++) {
        assertNotEquals(order.get(i - 1).topic(), order.get(i).topic(), MadeUp.ids(order));
      }
    }
  }

  /** The first of a pair is asked for; the second one counts only as far as it can. */
  @Test
  void whoeverIsInAPairIsNotNextEither() {
    Card pair = new Card("p", CardKind.PAIR, null, List.of("a", "b"), List.of(), null);
    List<Card> cards =
        MadeUp.list(
            pair,
            MadeUp.card("b", CardKind.CLOZE, "b"),
            MadeUp.card("c", CardKind.STANCE, "c"),
            MadeUp.card("d", CardKind.RECALL, "d"));
    for (long seed = 0; seed < 50; seed++) {
      String order = MadeUp.ids(Interleaving.of(cards, seed));
      assertTrue(!order.contains("p b"), order);
    }
  }

  @Test
  void anotherSeedIsAnotherOrder() {
    List<Card> cards = cards("a b c d e f g h");
    Set<List<Card>> orders =
        LongStream.range(0, 50)
            .mapToObj(seed -> Interleaving.of(cards, seed))
            .collect(Collectors.toSet());
    assertTrue(orders.size() >= 45, orders.size() + " orders");
  }

  /** Held to all orders that there are. */
  @Property(tries = 300)
  void noOrderHasFewerTwoInARow(@ForAll("few") List<Card> cards, @ForAll long seed) {
    assertEquals(fewest(cards, new ArrayList<>()), repeats(Interleaving.of(cards, seed)));
  }

  /** Held to the criterion that is documented. */
  @Property(tries = 1000)
  void theSameCardsInAnOrderThatTheSeedGives(@ForAll("many") List<Card> cards, @ForAll long seed) {
    List<Card> order = Interleaving.of(cards, seed);
    assertEquals(order, Interleaving.of(cards, seed));
    assertEquals(cards.size(), order.size());
    assertEquals(new HashSet<>(cards), new HashSet<>(order));
    assertEquals(criterion(cards), repeats(order), () -> MadeUp.ids(order));
  }

  @Provide
  Arbitrary<List<Card>> few() {
    return Arbitraries.of("a", "b", "c").list().ofMaxSize(7).map(InterleavingTest::cards);
  }

  @Provide
  Arbitrary<List<Card>> many() {
    return Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just("a")),
            Tuple.of(3, Arbitraries.of("a", "b", "c", "d", "e")))
        .list()
        .ofMaxSize(40)
        .map(InterleavingTest::cards);
  }

  /** How many neighbours ask for the same participant at least. */
  static int criterion(List<Card> cards) {
    int most =
        cards.stream()
            .collect(Collectors.groupingBy(card -> card.speakers().get(0), Collectors.counting()))
            .values()
            .stream()
            .mapToInt(Long::intValue)
            .max()
            .orElse(0);
    return Math.max(0, 2 * most - cards.size() - 1);
  }

  /** How many neighbours ask for the same participant. */
  static int repeats(List<Card> order) {
    return (int)
        IntStream.range(1, order.size())
            .filter(i -> first(order.get(i)).equals(first(order.get(i - 1))))
            .count();
  }

  private static int fewest(List<Card> left, List<Card> order) {
    if (left.isEmpty()) {
      return repeats(order);
    }
    return left.stream()
        .map(
            card -> {
              List<Card> rest = new ArrayList<>(left);
              rest.remove(card);
              List<Card> longer = new ArrayList<>(order);
              longer.add(card);
              return fewest(rest, longer);
            })
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static List<Card> cards(String speakers) {
    return speakers.isEmpty() ? List.of() : cards(List.of(speakers.split(" ")));
  }

  private static List<Card> cards(List<String> speakers) {
    CardKind[] kinds = CardKind.values();
    return IntStream.range(0, speakers.size())
        .mapToObj(i -> MadeUp.card("" + i, kinds[i * 5 % kinds.length], speakers.get(i)))
        .toList();
  }

  private static String first(List<Card> order, int index) {
    return first(order.get(index));
  }

  private static String first(Card card) {
    return card.speakers().get(0);
  }
}
