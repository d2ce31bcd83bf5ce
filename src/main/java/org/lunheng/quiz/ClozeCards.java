package org.lunheng.quiz;

import java.util.List;
import java.util.stream.Stream;
import org.lunheng.document.Interview;
import org.lunheng.document.Script;

/** Cloze: which word stands in the gap of a quotation, whose speaker is named. */
record ClozeCards(Material material, Gaps gaps) implements Maker {
  /** The same for every word, so that its length is no hint. */
  static final String GAP = "＿＿";

  /** In string indices; fewer characters do not show what is said. */
  private static final int SHORTEST = 14;

  @Override
  public CardKind kind() {
    return CardKind.CLOZE;
  }

  @Override
  public Stream<Card> cards() {
    return material.sayings().stream()
        .filter(saying -> saying.quotation().text().length() >= SHORTEST)
        .filter(saying -> gaps.in(saying.quotation().text()).isPresent())
        .map(saying -> Card.on(kind(), saying.quotation(), saying.claims()));
  }

  @Override
  public Question question(Card card, Draw draw, Wording wording) {
    Quotation quotation = card.quotation();
    String text = quotation.text();
    Interview interview = material.interview(quotation.interview());
    Gap gap = gaps.in(text).orElseThrow();
    List<Exhibit> exhibits = List.of(new Saying(quotation, card.claims()).exhibit());
    String word = text.substring(gap.from(), gap.to());
    Option right =
        new Option(
            material.companion().glossary().folding().of(word),
            wording.shown(interview, word),
            exhibits);
    boolean hans = wording.shownScript(interview) == Script.HANS;
    List<List<Option>> wrong =
        gap.tiers().stream()
            .map(tier -> tier.stream().map(w -> option(w, hans, exhibits)).toList())
            .toList();
    String gapped = text.substring(0, gap.from()) + GAP + text.substring(gap.to());
    String speaker = material.cast().get(quotation.speaker()).label(wording);
    return new Question(
        card,
        wording.messages().get("quiz.cloze", speaker),
        List.of(wording.quoted(interview, gapped)),
        draw.around(right, wrong),
        right);
  }

  private Option option(Contrasts.Word word, boolean hans, List<Exhibit> exhibits) {
    String id = material.companion().glossary().folding().of(word.hans());
    return new Option(id, hans ? word.hans() : word.hant(), exhibits);
  }
}
