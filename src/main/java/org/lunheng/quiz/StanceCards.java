package org.lunheng.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Stance;
import org.lunheng.corpus.argument.Topic;

/** Speaker and topic → stance, where somebody takes one single stance. */
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
                    .filter(speaker -> !view(topic, speaker).isEmpty())
                    .map(s -> Card.on(kind(), List.of(s), view(topic, s), null)));
  }

  @Override
  public Question question(Card card, Draw draw, Wording wording) {
    Stance stance = card.claims().get(0).stance();
    Topic topic = material.topic(card.topic());
    Option right = option(stance, card, wording);
    String speaker = material.cast().get(card.speakers().get(0)).label(wording);
    return new Question(
        card,
        wording.messages().get("quiz.stance", speaker),
        List.of(topic.proposition().in(wording.language())),
        draw.around(right, List.of(wrong(stance, card, wording))),
        right);
  }

  /**
   * What somebody says with one single stance. Who takes no side can be asked for too, unless that
   * is only because it is this one's part to ask.
   */
  private List<Claim> view(String topic, String speaker) {
    boolean neutral = material.stances(topic, speaker).equals(Set.of(Stance.NEUTRAL));
    return neutral && !material.cast().get(speaker).asks()
        ? material.on(topic, speaker)
        : material.view(topic, speaker);
  }

  /** All other stances, but not that of somebody who takes no side where this one also asks. */
  private List<Option> wrong(Stance right, Card card, Wording wording) {
    Set<Stance> taken = material.stances(card.topic(), card.speakers().get(0));
    return Stream.of(Stance.values())
        .filter(stance -> stance != right && !taken.contains(stance))
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
