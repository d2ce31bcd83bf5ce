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
 * The odd one out: the others that are shown take one single stance on a topic, all the same, and
 * the odd one never takes it.
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
                material.speakers(topic).stream()
                    .filter(speaker -> !views(topic, speaker).isEmpty())
                    .filter(speaker -> !rests(topic, speaker).isEmpty())
                    .map(s -> card(s, views(topic, s).get(0))));
  }

  @Override
  public Question question(Card card, Draw draw, Wording wording) {
    Topic topic = material.topic(card.topic());
    String odd = card.speakers().get(0);
    List<List<String>> rests = rests(topic.id(), odd);
    List<List<String>> enough = rests.stream().filter(r -> r.size() >= draw.options() - 1).toList();
    List<String> rest = draw.chance().shuffled(enough.isEmpty() ? rests : enough).get(0);
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

  private Card card(String speaker, Claim claim) {
    return Card.on(kind(), List.of(speaker), List.of(claim), null);
  }

  /** What somebody says on a topic that is more than a question. */
  private List<Claim> views(String topic, String speaker) {
    return material.on(topic, speaker).stream()
        .filter(claim -> claim.stance() != Stance.NEUTRAL)
        .toList();
  }

  /** The groups of people with one stance each that somebody never takes. */
  private List<List<String>> rests(String topic, String odd) {
    Map<Stance, List<String>> groups =
        material.speakers(topic).stream()
            .filter(speaker -> !material.view(topic, speaker).isEmpty())
            .collect(
                Collectors.groupingBy(
                    s -> material.view(topic, s).get(0).stance(),
                    TreeMap::new,
                    Collectors.toList()));
    groups.keySet().removeAll(material.stances(topic, odd));
    return groups.values().stream().filter(group -> group.size() >= FEWEST - 1).toList();
  }
}
