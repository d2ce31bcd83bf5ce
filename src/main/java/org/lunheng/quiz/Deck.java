package org.lunheng.quiz;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunheng.corpus.Companion;
import org.lunheng.document.Collation;
import org.lunheng.document.Interview;
import org.lunheng.text.Readings;

/**
 * All cards of a library. Every card can be asked, with three options at least where there are any,
 * and rests on words that are certainly those of the speaker.
 */
public final class Deck {
  private final Material material;
  private final Map<CardKind, Maker> makers = new EnumMap<>(CardKind.class);
  private final Map<String, Card> cards = new LinkedHashMap<>();
  private final List<Card> all;

  private Deck(Companion companion, Map<String, Collation> doubts) {
    material = new Material(companion, doubts);
    Stream.of(
            new ClaimCards(material),
            new QuotationCards(material),
            new StanceCards(material),
            new PairCards(material),
            new OddCards(material),
            new NotSaidCards(material),
            new RecallCards(material),
            new ClozeCards(material, new Gaps(companion.glossary(), companion.interviews())))
        .forEach(maker -> makers.put(maker.kind(), maker));
    makers.values().stream()
        .flatMap(Maker::cards)
        .forEach(card -> cards.putIfAbsent(card.id(), card));
    all = List.copyOf(cards.values());
  }

  /**
   * The cards of a library.
   *
   * @param companion with the interviews' apparatus, since nothing rests on words that this holds
   *     to be uncertain; without it all words count as certain
   */
  public static Deck of(Companion companion) {
    return new Deck(
        companion,
        companion.interviews().stream()
            .collect(
                Collectors.toMap(
                    Interview::id, i -> Collation.of(i.blocks(), i.apparatus()), (a, b) -> b)));
  }

  /**
   * The cards of a library.
   *
   * @param doubts where its texts are uncertain, by interview; there is none on one without
   */
  public static Deck of(Companion companion, Map<String, Collation> doubts) {
    List<Interview> known =
        companion.interviews().stream().filter(i -> doubts.containsKey(i.id())).toList();
    return new Deck(companion.with(known), doubts);
  }

  /** All cards, by kind. */
  public List<Card> cards() {
    return all;
  }

  /** The card of that id; empty if what it rested on is no longer there. */
  public Optional<Card> card(String id) {
    return Optional.ofNullable(cards.get(id));
  }

  /** Asks a card of this deck, whomever the reader confuses. */
  public Question question(Card card, long seed, int options, Wording wording) {
    return question(card, seed, options, wording, Confusions.NONE);
  }

  /**
   * Asks a card of this deck.
   *
   * @param seed the same seed gives the same options in the same order
   * @param options how many options there are at most, at least 3; there may be fewer
   * @param confusions the reader's: a participant who was taken for the right one is a wrong option
   *     first
   */
  public Question question(
      Card card, long seed, int options, Wording wording, Confusions confusions) {
    if (options < Maker.FEWEST) {
      throw new IllegalArgumentException("A question needs 3 options or more, not " + options);
    }
    Draw draw = new Draw(new Chance(seed, card.id()), options, confusions);
    return makers.get(card.kind()).question(card, draw, wording);
  }

  /** The ids of those who say anything that can be asked about, in the order of the interviews. */
  public List<String> speakers() {
    return material.speakers().stream().map(Person::id).toList();
  }

  /**
   * What a participant is called in questions, alike in form for all where that is known; the id
   * itself if nobody of that id takes part.
   */
  public String nameOf(String speaker, Wording wording) {
    return material.cast().find(speaker).map(person -> person.label(wording)).orElse(speaker);
  }

  /** The words of a quotation as questions show them. */
  public String shown(Quotation quotation, Wording wording) {
    return wording.shown(material.interview(quotation.interview()), quotation.text());
  }

  /** The passages that bear out the right answer to a question of this deck, to be quoted. */
  public List<Citation> citations(Question question, Wording wording) {
    return question.answer().exhibits().stream()
        .map(exhibit -> citation(exhibit, wording))
        .toList();
  }

  private Citation citation(Exhibit exhibit, Wording wording) {
    Quotation quotation = exhibit.quotation();
    return Citation.of(
        exhibit,
        material.interview(quotation.interview()),
        material.cast().get(quotation.speaker()),
        wording);
  }

  /** Whether an id is that of somebody who says anything that can be asked about. */
  public boolean isSpeaker(String id) {
    return material.speakers().stream().anyMatch(person -> person.id().equals(id));
  }

  /**
   * The answer that a typed name is to a question of this deck.
   *
   * @param typed if blank, the reader did not know
   */
  public Answer typed(Question question, String typed, NameCheck names, Wording wording) {
    if (typed.isBlank()) {
      return Answer.none(question);
    }
    NameCheck.Result result = names.check(typed, question.answer().id());
    Option named =
        names
            .find(typed)
            .filter(this::isSpeaker)
            .map(material.cast()::get)
            .map(person -> material.option(person, question.card().topic(), wording))
            .orElse(null);
    return Answer.typed(question, named, typed.strip(), result);
  }

  /** Holds typed names to the names of the participants. */
  public NameCheck nameCheck(Readings readings) {
    return new NameCheck(material.cast(), material.companion().glossary().folding(), readings);
  }
}
