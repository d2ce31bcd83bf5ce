package org.lunheng.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Stance;
import org.lunheng.text.Translations;

class CardTest {
  private static final Quotation WORDS = new Quotation("river", "p7", "lin-lan", "这里我不懂。");

  /** Computed with Python's hashlib over the parts joined by U+001F; no release may change it. */
  @Test
  void idsStayForEver() {
    assertEquals(
        "8ff17533b8e5e6f53f1321ef",
        Card.on(CardKind.CLAIM_SPEAKER, List.of("lin"), List.of(claim("a")), null).id());
    assertEquals("fae0f28b66a6cc4bb05cb237", Card.on(CardKind.CLOZE, WORDS, List.of()).id());
  }

  @Test
  void anIdDependsOnWhatTheCardRestsOn() {
    String id = Card.on(CardKind.RECALL, List.of("lin"), List.of(claim("a")), WORDS).id();
    Claim reworded = new Claim("a", "u", "s", "i", Stance.OPPOSES, null, words("new"), List.of());
    assertEquals(id, Card.on(CardKind.RECALL, List.of("x"), List.of(reworded), WORDS).id());
    assertNotEquals(id, Card.on(CardKind.RECALL, List.of("lin"), List.of(claim("b")), WORDS).id());
    assertNotEquals(id, Card.on(CardKind.RECALL, List.of("lin"), List.of(claim("a")), null).id());
    assertNotEquals(
        id, Card.on(CardKind.NOT_SAID, List.of("lin"), List.of(claim("a")), WORDS).id());
  }

  @Test
  void aQuotationIsTheSameCardWhenClaimsAreWrittenDownLater() {
    assertEquals(
        Card.on(CardKind.QUOTATION_SPEAKER, WORDS, List.of()).id(),
        Card.on(CardKind.QUOTATION_SPEAKER, WORDS, List.of(claim("a"))).id());
  }

  private static Claim claim(String id) {
    return new Claim(id, "t", "lin", "river", Stance.SUPPORTS, null, words("old"), List.of());
  }

  private static Translations words(String text) {
    return new Translations(text, text, text);
  }
}
