package org.lunheng.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Stance;
import org.lunheng.corpus.argument.Topic;

/**
 * Which two take the same side on a topic, or opposite ones. Of the pairs that can be chosen only
 * one does; two who both only qualify are no wrong answer to who agrees.
 */
record PairCards(Material material) implements Maker {

  /** Two people. */
  private record Pair(String one, String other) {
    boolean has(String speaker) {
      return one.equals(speaker) || other.equals(speaker);
    }

    boolean shares(Pair pair) {
      return has(pair.one) || has(pair.other);
    }
  }

  @Override
  public CardKind kind() {
    return CardKind.PAIR;
  }

  @Override
  public Stream<Card> cards() {
    return material.topics().flatMap(this::cards);
  }

  @Override
  public Question question(Card card, Draw draw, Wording wording) {
    Topic topic = material.topic(card.topic());
    Pair right = pair(card);
    boolean agree = agrees(card);
    List<Pair> wrong = wrong(topic.id(), agree);
    Option answer = option(right, topic.id(), wording);
    List<Option> others = options(rivals(right, wrong, draw), topic.id(), wording);
    return new Question(
        card,
        wording.messages().get(agree ? "quiz.pair.same" : "quiz.pair.opposite"),
        List.of(topic.proposition().in(wording.language())),
        draw.around(answer, List.of(others)),
        answer);
  }

  private Stream<Card> cards(String topic) {
    return pairs(topic).stream()
        .flatMap(pair -> cards(topic, pair))
        .filter(card -> fair(pair(card), wrong(topic, agrees(card))).findAny().isPresent());
  }

  /** A pair that both agrees and disagrees, with several claims, is none to ask for. */
  private Stream<Card> cards(String topic, Pair pair) {
    boolean agree = !shared(topic, pair, true).isEmpty();
    if (agree == isAgainst(topic, pair)) {
      return Stream.empty();
    }
    List<Claim> claims = agree ? shared(topic, pair, true) : opposed(topic, pair);
    return Stream.of(Card.on(kind(), List.of(pair.one(), pair.other()), claims, null));
  }

  private static boolean agrees(Card card) {
    return card.claims().get(0).agreesWith(card.claims().get(1));
  }

  /** The pairs that do not what is asked for, whatever claims of theirs one takes. */
  private List<Pair> wrong(String topic, boolean agree) {
    return pairs(topic).stream()
        .filter(p -> agree ? shared(topic, p, false).isEmpty() : !isAgainst(topic, p))
        .toList();
  }

  private static Pair pair(Card card) {
    return new Pair(card.speakers().get(0), card.speakers().get(1));
  }

  /**
   * Pairs to stand beside the right one: one list of those that are fair, and a long one if any.
   */
  private static List<Pair> rivals(Pair right, List<Pair> wrong, Draw draw) {
    List<List<Pair>> fair = fair(right, wrong).toList();
    List<List<Pair>> enough =
        fair.stream().filter(list -> list.size() >= draw.options() - 1).toList();
    return draw.chance().shuffled(enough.isEmpty() ? fair : enough).get(0);
  }

  /**
   * The lists of wrong pairs of which any may stand beside the right one without telling it by how
   * often somebody is named: all with one of the two, or all without both.
   */
  private static Stream<List<Pair>> fair(Pair right, List<Pair> wrong) {
    return Stream.<Predicate<Pair>>of(
            pair -> pair.has(right.one()),
            pair -> pair.has(right.other()),
            pair -> !right.shares(pair))
        .map(test -> wrong.stream().filter(test).toList())
        .filter(list -> list.size() >= FEWEST - 1);
  }

  /** All pairs of people who have a view on a topic. */
  private List<Pair> pairs(String topic) {
    List<String> speakers =
        material.speakers(topic).stream()
            .filter(speaker -> !material.stances(topic, speaker).equals(Set.of(Stance.NEUTRAL)))
            .toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < speakers.size(); i++) {
      for (int j = i + 1; j < speakers.size(); j++) {
        pairs.add(new Pair(speakers.get(i), speakers.get(j)));
      }
    }
    return pairs;
  }

  private boolean isAgainst(String topic, Pair pair) {
    return !opposed(topic, pair).isEmpty();
  }

  /** The first claims with which two take opposite sides; none if they do not. */
  private List<Claim> opposed(String topic, Pair pair) {
    return claims(topic, pair, Claim::disagreesWith);
  }

  /**
   * The first claims with which two take the same stance; none if they do not.
   *
   * @param sides whether only taking a side counts
   */
  private List<Claim> shared(String topic, Pair pair, boolean sides) {
    return claims(
        topic,
        pair,
        (one, other) -> one.stance() == other.stance() && (!sides || one.agreesWith(other)));
  }

  private List<Claim> claims(String topic, Pair pair, BiPredicate<Claim, Claim> relation) {
    for (Claim one : material.on(topic, pair.one())) {
      for (Claim other : material.on(topic, pair.other())) {
        if (relation.test(one, other)) {
          return List.of(one, other);
        }
      }
    }
    return Collections.emptyList();
  }

  private List<Option> options(List<Pair> pairs, String topic, Wording wording) {
    return pairs.stream().map(pair -> option(pair, topic, wording)).toList();
  }

  private Option option(Pair pair, String topic, Wording wording) {
    Option one = material.option(material.cast().get(pair.one()), topic, wording);
    Option other = material.option(material.cast().get(pair.other()), topic, wording);
    return new Option(
        one.id() + "+" + other.id(),
        wording.messages().get("quiz.pair", one.label(), other.label()),
        Stream.concat(one.exhibits().stream(), other.exhibits().stream()).toList());
  }
}
