package org.lunheng.quiz;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Stance;
import org.lunheng.text.Translations;

/**
 * Claim → speaker. Wrong options are people who might not be said to make the claim. A claim that
 * takes no side is mostly a question, so its options are people who have made such claims too.
 */
record ClaimCards(Material material) implements Maker {

  @Override
  public CardKind kind() {
    return CardKind.CLAIM_SPEAKER;
  }

  @Override
  public Stream<Card> cards() {
    return material
        .claims()
        .filter(claim -> !givesAway(claim))
        .filter(claim -> rivals(claim).stream().mapToInt(List::size).sum() >= FEWEST - 1)
        .map(claim -> Card.on(kind(), List.of(claim.speaker()), List.of(claim), null));
  }

  @Override
  public Question question(Card card, Draw draw, Wording wording) {
    Claim claim = card.claims().get(0);
    Person speaker = material.cast().get(claim.speaker());
    Option right = new Option(speaker.id(), speaker.label(wording), Exhibit.of(claim));
    List<List<Option>> wrong =
        rivals(claim).stream().map(tier -> options(tier, claim, wording)).toList();
    String topic = material.topicName(claim.topic(), wording);
    String key =
        claim.stance() == Stance.NEUTRAL ? "quiz.claim-speaker.neutral" : "quiz.claim-speaker";
    return new Question(
        card,
        wording.messages().get(key, topic),
        List.of(claim.summary().in(wording.language())),
        draw.around(right, wrong),
        right);
  }

  /** Whether a claim's summary tells in any language whose it is. */
  boolean givesAway(Claim claim) {
    return any(claim.summary(), text -> material.cast().givesAway(text, claim.speaker()));
  }

  static boolean any(Translations texts, Predicate<String> test) {
    return Stream.of(texts.en(), texts.hans(), texts.hant()).anyMatch(test);
  }

  private List<Option> options(List<Person> people, Claim claim, Wording wording) {
    return people.stream().map(p -> material.option(p, claim.topic(), wording)).toList();
  }

  /** Who may be wrong options: first those with such a claim on the topic, then the likes. */
  private List<List<Person>> rivals(Claim claim) {
    boolean asks = material.cast().get(claim.speaker()).asks();
    List<Person> all =
        material.speakers().stream()
            .filter(person -> !person.id().equals(claim.speaker()))
            .filter(person -> hasSuch(material.of(person.id()), claim))
            .filter(person -> !material.mightClaim(person.id(), claim))
            .filter(person -> !any(claim.summary(), t -> material.cast().names(t, person.id())))
            .toList();
    List<Person> others = all.stream().filter(person -> !isOnTopic(person, claim)).toList();
    return List.of(
        all.stream().filter(person -> isOnTopic(person, claim)).toList(),
        others.stream().filter(person -> person.asks() == asks).toList(),
        others.stream().filter(person -> person.asks() != asks).toList());
  }

  private boolean isOnTopic(Person person, Claim claim) {
    return hasSuch(material.on(claim.topic(), person.id()), claim);
  }

  /** Whether there is a view among claims, or a question if it is one that is asked for. */
  private static boolean hasSuch(List<Claim> claims, Claim asked) {
    boolean neutral = asked.stance() == Stance.NEUTRAL;
    return claims.stream().anyMatch(claim -> (claim.stance() == Stance.NEUTRAL) == neutral);
  }
}
