package org.lunheng.app.figure;

import java.util.stream.Collectors;
import org.lunheng.corpus.Companion;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.Deck;
import org.lunheng.quiz.Wording;

/** The names that questions use. */
public record DeckNames(Deck deck, Companion companion, Wording wording) implements Names {

  @Override
  public String speaker(String id) {
    return deck.nameOf(id, wording);
  }

  @Override
  public String topic(String id) {
    return id == null
        ? wording.messages().get("stats.topics.none")
        : companion.arguments().nameOf(id, language());
  }

  @Override
  public String card(Card card) {
    String who =
        card.speakers().stream()
            .map(this::speaker)
            .collect(Collectors.joining(wording.messages().get("stats.and")));
    String what =
        card.quotation() == null
            ? card.claims().get(0).summary().in(language())
            : deck.shown(card.quotation(), wording);
    return wording.messages().get("stats.card", who, what);
  }

  private String language() {
    return wording.messages().language();
  }
}
