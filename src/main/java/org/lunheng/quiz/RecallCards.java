package org.lunheng.quiz;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Stance;

/**
 * Claim → speaker, typed. Without options it has to be clear who is meant, so the words that bear
 * out the claim are shown with it; nobody else has said these.
 */
record RecallCards(Material material) implements Maker {

  @Override
  public CardKind kind() {
    return CardKind.RECALL;
  }

  @Override
  public Stream<Card> cards() {
    return material
        .claims()
        .filter(claim -> claim.stance() != Stance.NEUTRAL)
        .filter(claim -> !new ClaimCards(material).givesAway(claim))
        .flatMap(claim -> quotation(claim).map(q -> card(claim, q)).stream());
  }

  @Override
  public Question question(Card card, Draw draw, Wording wording) {
    Claim claim = card.claims().get(0);
    Quotation quotation = card.quotation();
    Person speaker = material.cast().get(claim.speaker());
    return new Question(
        card,
        wording.messages().get("quiz.recall", material.topicName(claim.topic(), wording)),
        List.of(
            claim.summary().in(wording.language()),
            wording.quoted(material.interview(quotation.interview()), quotation.text())),
        List.of(),
        new Option(speaker.id(), speaker.label(wording), Exhibit.of(claim)));
  }

  private Card card(Claim claim, Quotation quotation) {
    return Card.on(kind(), List.of(claim.speaker()), List.of(claim), quotation);
  }

  private Optional<Quotation> quotation(Claim claim) {
    return claim.evidence().stream()
        .map(evidence -> Exhibit.quotation(claim, evidence))
        .filter(new QuotationCards(material)::canBeAsked)
        .findFirst();
  }
}
