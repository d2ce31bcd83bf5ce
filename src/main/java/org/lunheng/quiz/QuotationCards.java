package org.lunheng.quiz;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lunheng.corpus.argument.Claim;

/**
 * Quotation → speaker. Nobody else has said these words, so whoever agrees is a good wrong option.
 * One who asks sounds unlike one who answers, so the options are of the speaker's sort.
 */
record QuotationCards(Material material) implements Maker {
  /** In string indices; fewer characters do not tell who speaks. */
  private static final int SHORTEST = 14;

  /** What somebody says of a firm, a post or a work of one's own, or asks the other about it. */
  private static final Pattern OWN =
      Pattern.compile(
          "[我你您咱]们?(自己)?的?(公司|团队|实验室|研究所|研究院|大学|学校|总资金|节目|播客|杂志|小说|新书|专栏)"
              + "|[我你您](曾经?|以前|现在|目前)?(在.{1,12}(工作|任职|就职|任教|读书|读博)|是.{0,10}(教授|院士|记者|作家|主编|创始人))"
              + "|\\b(my|our|your) (own )?(company|firm|team|lab|laboratory|book|novel|podcast|magazine)\\b");

  @Override
  public CardKind kind() {
    return CardKind.QUOTATION_SPEAKER;
  }

  @Override
  public Stream<Card> cards() {
    return material.sayings().stream()
        .filter(saying -> canBeAsked(saying.quotation()))
        .filter(saying -> tiers(saying).stream().mapToInt(List::size).sum() >= FEWEST - 1)
        .map(saying -> Card.on(kind(), saying.quotation(), saying.claims()));
  }

  @Override
  public Question question(Card card, Draw draw, Wording wording) {
    Quotation quotation = card.quotation();
    Saying saying = new Saying(quotation, card.claims());
    Person speaker = material.cast().get(quotation.speaker());
    Option right = new Option(speaker.id(), speaker.label(wording), List.of(saying.exhibit()));
    List<List<Option>> wrong =
        tiers(saying).stream()
            .map(tier -> tier.stream().map(p -> material.option(p, card.topic(), wording)).toList())
            .toList();
    return new Question(
        card,
        prompt(card, wording),
        List.of(wording.quoted(material.interview(quotation.interview()), quotation.text())),
        draw.around(right, wrong),
        right);
  }

  /** With the topic, since words taken out of a talk do not always tell what they are about. */
  private String prompt(Card card, Wording wording) {
    return card.topic() == null
        ? wording.messages().get("quiz.quotation-speaker")
        : wording
            .messages()
            .get("quiz.quotation-speaker.topic", material.topicName(card.topic(), wording));
  }

  /** Whether a quotation says something alone, but not whose it is to one who does not know. */
  boolean canBeAsked(Quotation quotation) {
    String folded = material.folded(quotation.text());
    return folded.length() >= SHORTEST
        && !OWN.matcher(folded).find()
        && !Leaning.leans(folded)
        && !material.cast().givesAway(quotation.text(), quotation.speaker());
  }

  /** Who may be wrong options: first those with a claim on the topic. */
  private List<List<Person>> tiers(Saying saying) {
    Person speaker = material.cast().get(saying.quotation().speaker());
    List<Person> others =
        material.speakers().stream()
            .filter(person -> !person.id().equals(speaker.id()))
            .filter(person -> !material.cast().names(saying.quotation().text(), person.id()))
            .filter(person -> material.speaks(person.id(), saying.quotation().text()))
            .toList();
    List<Person> alike = others.stream().filter(p -> p.asks() == speaker.asks()).toList();
    return List.of(
        alike.stream().filter(person -> isOnTopic(person, saying)).toList(),
        alike.stream().filter(person -> !isOnTopic(person, saying)).toList(),
        alike.size() >= FEWEST - 1
            ? List.of()
            : others.stream().filter(p -> p.asks() != speaker.asks()).toList());
  }

  private boolean isOnTopic(Person person, Saying saying) {
    return saying.claims().stream()
        .map(Claim::topic)
        .anyMatch(topic -> !material.on(topic, person.id()).isEmpty());
  }
}
