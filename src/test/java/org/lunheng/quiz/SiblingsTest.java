package org.lunheng.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.corpus.argument.Claim;

class SiblingsTest {
  private static final Claim ONE = MadeUp.claim("one", "lin");
  private static final Claim TWO = MadeUp.claim("two", "chen");
  private static final Quotation WORDS = new Quotation("river", "p7", "lin", "这里我不懂。");

  private final Card claim = MadeUp.card("claim", CardKind.CLAIM_SPEAKER, "t", ONE);
  private final Card recall = MadeUp.card("recall", CardKind.RECALL, "t", ONE);
  private final Card pair = MadeUp.card("pair", CardKind.PAIR, "t", TWO, ONE);
  private final Card other = MadeUp.card("other", CardKind.STANCE, "t", TWO);
  private final Card quoted = quoted("quoted", CardKind.QUOTATION_SPEAKER);
  private final Card cloze = quoted("cloze", CardKind.CLOZE);

  @Test
  void whatRestsOnTheSameClaimOrQuotationComesLast() {
    List<Card> cards = List.of(claim, recall, quoted, cloze, other);
    assertEquals("claim quoted other recall cloze", MadeUp.ids(Siblings.apart(cards, List.of())));
  }

  @Test
  void oneSharedClaimIsEnough() {
    assertEquals(
        "pair claim other", MadeUp.ids(Siblings.apart(List.of(pair, claim, other), List.of())));
    assertEquals(
        "claim other pair", MadeUp.ids(Siblings.apart(List.of(claim, pair, other), List.of())));
  }

  @Test
  void whatResemblesACardThatIsTakenComesLastToo() {
    List<Card> cards = List.of(recall, cloze, other);
    assertEquals("other recall cloze", MadeUp.ids(Siblings.apart(cards, List.of(claim, quoted))));
  }

  private static Card quoted(String id, CardKind kind) {
    return new Card(id, kind, null, List.of("lin"), List.of(), WORDS);
  }
}
