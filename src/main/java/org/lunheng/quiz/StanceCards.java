package org.lunheng.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Stance;
import org.lunheng.corpus.argument.Topic;

/**
 * Speaker and topic → stance, where somebody takes one single stance that is more than a question.
 */
record StanceCards(Material material) implements Maker {

  @Override
  public CardKind kind() {
    return CardKind.STANCE;
  }

  @Override
  public Stream<Card> cards() {
    return material
        .topics()
        .flatMap(
            topic ->
                material.speakers(topic).stream()
                    .filter(speaker -> single(material, topic, speaker))
                    .map(s -> Card.on(kind(), List.of(s), material.on(topic, s), null)));
  }

  @Override
  public Question question(Card card, Draw draw, Wording wording) {
    Stance stance = card.claims().get(0).stance();
    Topic topic = material.topic(card.topic());
    Option right = option(stance, card, wording);
    List<Option> sides = wrong(stance, card, wording, Stance.NEUTRAL);
    List<Option> neutral = List.of(option(Stance.NEUTRAL, card, wording));
    String speaker = material.cast().get(card.speakers().get(0)).label(wording);
    return new Question(
        card,
        wording.messages().get("quiz.stance", speaker),
        List.of(topic.proposition().in(wording.language())),
        draw.around(right, List.of(sides, neutral)),
        right);
  }

  /** Whether somebody takes one stance on a topic, and it is more than a question. */
  static boolean single(Material material, String topic, String speaker) {
    Set<Stance> stances = material.stances(topic, speaker);
    return stances.size() == 1 && !stances.contains(Stance.NEUTRAL);
  }

  private List<Option> wrong(Stance right, Card card, Wording wording, Stance left) {
    return Stream.of(Stance.values())
        .filter(stance -> stance != right && stance != left)
        .map(stance -> option(stance, card, wording))
        .toList();
  }

  /**
   * A stance, with the words of those who take it, or else with the words that speak against it.
   */
  private Option option(Stance stance, Card card, Wording wording) {
    boolean right = card.claims().get(0).stance() == stance;
    List<Claim> taken =
        material.speakers(card.topic()).stream()
            .flatMap(speaker -> material.on(card.topic(), speaker).stream())
            .filter(claim -> claim.stance() == stance)
            .toList();
    List<Claim> claims = right || taken.isEmpty() ? card.claims() : taken;
    return new Option(
        stance.name().toLowerCase(Locale.ROOT),
        wording.messages().get("quiz.stance." + stance.name().toLowerCase(Locale.ROOT)),
        claims.stream().flatMap(claim -> Exhibit.of(claim).stream()).toList());
  }
}
