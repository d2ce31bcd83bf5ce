package org.lunheng.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.store.ProblemException;

/** What holds of every round, whatever was answered and whatever it may be about. */
class SupplyPropertyTest {
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
  private static final Deck DECK = deck();
  private static final List<String> SPEAKERS =
      DECK.cards().stream().flatMap(card -> card.speakers().stream()).distinct().sorted().toList();
  private static final List<String> TOPICS =
      DECK.cards().stream().map(Card::topic).distinct().sorted().toList();

  /** A card that was answered some days ago, easily before if it is to be mature. */
  record Answered(int card, Grade grade, int days, boolean mature) {}

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void aRoundIsWhatIsDueAndThenWhatIsNew(
      @ForAll("progress") Progress progress,
      @ForAll("scope") Scope scope,
      @ForAll @IntRange(max = 60) int length,
      @ForAll long seed) {
    Supply supply = Supply.of(DECK, progress, scope, NOW);
    List<Card> round = supply.round(length, seed);
    List<Card> due = round.stream().filter(supply.due()::contains).toList();
    List<Card> fresh = round.stream().filter(supply.fresh()::contains).toList();
    assertEquals(round.size(), new HashSet<>(round).size());
    assertEquals(Math.min(length, supply.due().size()), due.size());
    assertEquals(Math.min(length - due.size(), supply.fresh().size()), fresh.size());
    assertEquals(round.size(), due.size() + fresh.size());
    assertEquals(Set.copyOf(supply.fresh().subList(0, fresh.size())), Set.copyOf(fresh));
    assertTrue(round.stream().allMatch(scope::has));
    assertEquals(InterleavingTest.criterion(round), InterleavingTest.repeats(round));
    assertEquals(round, Supply.of(DECK, progress, scope, NOW).round(length, seed));
    assertEquals(Set.copyOf(round), Set.copyOf(supply.round(length, seed + 1)));
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void practiceIsWhatIsKnownAndNotDue(
      @ForAll("progress") Progress progress,
      @ForAll("scope") Scope scope,
      @ForAll @IntRange(max = 60) int length,
      @ForAll long seed) {
    Supply supply = Supply.of(DECK, progress, scope, NOW);
    List<Card> round = supply.practice(length, seed);
    assertEquals(Math.min(length, supply.ahead().size()), round.size());
    assertEquals(round.size(), new HashSet<>(round).size());
    assertTrue(supply.ahead().containsAll(round));
    assertTrue(Collections.disjoint(supply.ahead(), supply.due()));
    assertEquals(InterleavingTest.criterion(round), InterleavingTest.repeats(round));
    double before = 0;
    for (Card card : supply.ahead()) {
      double chance = progress.schedule().memory(card.id()).orElseThrow().retrievability(NOW);
      assertTrue(chance >= before);
      before = chance;
    }
    siblingsOnlyIfNothingElse(round, supply.ahead());
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void everyCardIsDueNewAheadOrWaits(
      @ForAll("progress") Progress progress, @ForAll("scope") Scope scope) {
    Supply supply = Supply.of(DECK, progress, scope, NOW);
    List<String> due =
        progress.schedule().due(NOW).stream()
            .filter(id -> scope.has(DECK.card(id).orElseThrow()))
            .toList();
    assertEquals(due, supply.due().stream().map(Card::id).toList());
    Set<Card> known = new HashSet<>(supply.due());
    known.addAll(supply.ahead());
    Set<Card> expected =
        DECK.cards().stream()
            .filter(scope::has)
            .filter(card -> progress.schedule().memory(card.id()).isPresent())
            .collect(Collectors.toSet());
    assertEquals(expected, known);
    assertTrue(Collections.disjoint(known, supply.fresh()));
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void noMoreNewCardsThanTheDayAllowsAndNoRecallTooEarly(
      @ForAll("progress") Progress progress, @ForAll("scope") Scope scope) {
    Supply supply = Supply.of(DECK, progress, scope, NOW);
    Map<String, Instant> first =
        progress.reviews().stream()
            .collect(
                Collectors.toMap(
                    Review::card, Review::at, (one, other) -> one.isBefore(other) ? one : other));
    long today = first.values().stream().filter(NOW.minus(Duration.ofHours(12))::isBefore).count();
    List<Card> open =
        DECK.cards().stream()
            .filter(scope::has)
            .filter(card -> !first.containsKey(card.id()))
            .filter(card -> card.kind() != CardKind.RECALL || isMature(card, progress))
            .toList();
    long left = Math.max(0, progress.habits().newPerDay() - today);
    assertEquals(Math.min(open.size(), left), supply.fresh().size());
    assertTrue(open.containsAll(supply.fresh()));
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void whatResemblesAnotherComesOnlyIfNothingElseIsLeft(
      @ForAll("progress") Progress progress,
      @ForAll("scope") Scope scope,
      @ForAll @IntRange(max = 30) int length,
      @ForAll long seed) {
    Supply supply = Supply.of(DECK, progress, scope, NOW);
    List<Card> round = supply.round(length, seed);
    if (length <= supply.due().size()) {
      siblingsOnlyIfNothingElse(round, supply.due());
      return;
    }
    List<Card> due = supply.due();
    List<Card> fresh = round.stream().filter(card -> !due.contains(card)).toList();
    boolean alone = fresh.stream().noneMatch(card -> areAlike(card, round) || areAlike(card, due));
    Progress eager = progress.with(new Habits(Habits.MOST_NEW, length));
    List<Card> others = new ArrayList<>(Supply.of(DECK, eager, scope, NOW).fresh());
    others.removeAll(fresh);
    assertTrue(alone || others.stream().allMatch(card -> areAlike(card, round)));
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void talliesAreWhatEachScopeHas(@ForAll("progress") Progress progress) {
    Supply all = Supply.of(DECK, progress, Scope.ALL, NOW);
    assertEquals(tally(all), all.tally());
    for (String topic : TOPICS) {
      Supply supply = Supply.of(DECK, progress, new Scope(topic, null), NOW);
      assertEquals(tally(supply), all.byTopic().getOrDefault(topic, Tally.NONE));
    }
    for (String speaker : SPEAKERS) {
      Supply supply = Supply.of(DECK, progress, new Scope(null, speaker), NOW);
      assertEquals(tally(supply), all.bySpeaker().getOrDefault(speaker, Tally.NONE));
    }
    assertTrue(TOPICS.containsAll(all.byTopic().keySet()));
    assertTrue(SPEAKERS.containsAll(all.bySpeaker().keySet()));
  }

  @Provide
  Arbitrary<Progress> progress() {
    Arbitrary<Answered> answered =
        Combinators.combine(
                Arbitraries.integers().between(0, DECK.cards().size() - 1),
                Arbitraries.of(Grade.class),
                Arbitraries.integers().between(0, 40),
                Arbitraries.of(true, false))
            .as(Answered::new);
    return Combinators.combine(
            answered.list().ofMaxSize(120),
            Arbitraries.integers().between(0, 40),
            Arbitraries.of(SPEAKERS))
        .as(SupplyPropertyTest::progress);
  }

  @Provide
  Arbitrary<Scope> scope() {
    return Combinators.combine(
            Arbitraries.of(TOPICS).injectNull(0.6), Arbitraries.of(SPEAKERS).injectNull(0.6))
        .as(Scope::new);
  }

  private static Progress progress(List<Answered> answers, int newPerDay, String named) {
    List<Review> reviews = new ArrayList<>();
    for (Answered answer : answers) {
      String card = DECK.cards().get(answer.card()).id();
      Instant at = NOW.minus(Duration.ofDays(answer.days())).minusSeconds(reviews.size());
      if (answer.mature()) {
        reviews.add(review(reviews, card, Grade.EASY, at.minus(Duration.ofDays(40)), named));
        reviews.add(review(reviews, card, Grade.EASY, at.minus(Duration.ofDays(30)), named));
      }
      reviews.add(review(reviews, card, answer.grade(), at, named));
    }
    return Progress.of(DECK, reviews, MadeUp.DAYS, new Habits(newPerDay, 20));
  }

  private static Review review(
      List<Review> reviews, String card, Grade grade, Instant at, String chosen) {
    return new Review("" + reviews.size(), "reader", card, grade, at, chosen, null);
  }

  private static boolean isMature(Card recall, Progress progress) {
    Optional<Card> easier =
        DECK.cards().stream()
            .filter(card -> card.kind() == CardKind.CLAIM_SPEAKER)
            .filter(card -> card.claims().equals(recall.claims()))
            .findFirst();
    return easier.isPresent() && progress.isMature(easier.get());
  }

  private static Tally tally(Supply supply) {
    return new Tally(supply.due().size(), supply.fresh().size(), supply.ahead().size());
  }

  /** If two of a round are alike, whatever was left out is like one of the round as well. */
  private static void siblingsOnlyIfNothingElse(List<Card> round, List<Card> from) {
    boolean alone = round.stream().noneMatch(card -> areAlike(card, round));
    List<Card> others = from.stream().filter(card -> !round.contains(card)).toList();
    assertTrue(alone || others.stream().allMatch(card -> areAlike(card, round)));
  }

  private static boolean areAlike(Card card, List<Card> others) {
    return others.stream().anyMatch(other -> other != card && areAlike(card, other));
  }

  private static boolean areAlike(Card one, Card other) {
    boolean words = one.quotation() != null && one.quotation().equals(other.quotation());
    return words || !Collections.disjoint(claims(one).toList(), claims(other).toList());
  }

  private static Stream<String> claims(Card card) {
    return card.claims().stream().map(Claim::id);
  }

  private static Deck deck() {
    try {
      return Deck.of(Decks.corpus());
    } catch (ProblemException e) {
      throw new AssertionError(e);
    }
  }
}
