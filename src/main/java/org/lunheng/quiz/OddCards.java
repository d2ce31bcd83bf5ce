package org.lunheng.quiz;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Stance;
import org.lunheng.corpus.argument.Topic;

/**
 * The odd one out: everybody shown takes one single stance on a topic, and all but one the same.
 */
record OddCards(Material material) implements Maker {

  @Override
  public CardKind kind() {
    return CardKind.ODD_ONE_OUT;
  }

  @Override
  public Stream<Card> cards() {
    return material
        .topics()
        .flatMap(
            topic ->
                singles(topic).stream()
                    .filter(speaker -> !rests(topic, speaker).isEmpty())
                    .map(
                        s ->
                            Card.on(
                                kind(), List.of(s), material.on(topic, s).subList(0, 1), null)));
  }

  @Override
  public Question question(Card card, Draw draw, Wording wording) {
    Topic topic = material.topic(card.topic());
    String odd = card.speakers().get(0);
    List<String> rest = draw.chance().shuffled(rests(topic.id(), odd)).get(0);
    Option right = material.option(material.cast().get(odd), topic.id(), wording);
    List<Option> wrong =
        rest.stream()
            .map(speaker -> material.option(material.cast().get(speaker), topic.id(), wording))
            .toList();
    return new Question(
        card,
        wording.messages().get("quiz.odd-one-out"),
        List.of(topic.proposition().in(wording.language())),
        draw.around(right, List.of(wrong)),
        right);
  }

  private List<String> singles(String topic) {
    return material.speakers(topic).stream()
        .filter(speaker -> StanceCards.single(material, topic, speaker))
        .toList();
  }

  /** The groups of people with one stance each that somebody does not share. */
  private List<List<String>> rests(String topic, String odd) {
    Map<Stance, List<String>> groups =
        singles(topic).stream()
            .collect(
                Collectors.groupingBy(s -> stance(topic, s), TreeMap::new, Collectors.toList()));
    groups.remove(stance(topic, odd));
    return groups.values().stream().filter(group -> group.size() >= FEWEST - 1).toList();
  }

  private Stance stance(String topic, String speaker) {
    return material.on(topic, speaker).stream().map(Claim::stance).findFirst().orElseThrow();
  }
}
