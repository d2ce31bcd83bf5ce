package org.lunheng.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lunheng.quiz.CardKind.CLAIM_SPEAKER;
import static org.lunheng.quiz.CardKind.CLOZE;
import static org.lunheng.quiz.CardKind.NOT_SAID;
import static org.lunheng.quiz.CardKind.RECALL;
import static org.lunheng.quiz.CardKind.STANCE;
import static org.lunheng.quiz.MadeUp.START;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.corpus.argument.Claim;

/** Ids are in the order of the letters; the kinds' own order is claim, stance, not said, cloze. */
class NewcomersTest {
  private static final Claim CLAIM = MadeUp.claim("claim", "lin-lan");

  @Test
  void kindsTakeTurns() {
    List<Card> cards =
        List.of(
            MadeUp.card("c", CLAIM_SPEAKER, "x"),
            MadeUp.card("a", CLAIM_SPEAKER, "x"),
            MadeUp.card("b", CLAIM_SPEAKER, "x"),
            MadeUp.card("e", CLOZE, "x"),
            MadeUp.card("d", CLOZE, "x"),
            MadeUp.card("f", STANCE, "x"));
    assertEquals("a f d b e c", order(cards, MadeUp.progress(Confusions.NONE)));
  }

  @Test
  void theKindMetLeastIsFirst() {
    List<Card> cards =
        List.of(
            MadeUp.card("a", CLAIM_SPEAKER, "x"),
            MadeUp.card("b", CLAIM_SPEAKER, "x"),
            MadeUp.card("c", CLAIM_SPEAKER, "x"),
            MadeUp.card("d", CLOZE, "x"),
            MadeUp.card("e", CLOZE, "x"),
            MadeUp.card("f", STANCE, "x"));
    Review met = MadeUp.review("a", Grade.GOOD, START);
    assertEquals("f d b e c", order(cards, MadeUp.progress(Confusions.NONE, met)));
  }

  @Test
  void recallWaitsUntilItsClaimIsMature() {
    Card easier = MadeUp.card("a", CLAIM_SPEAKER, "t", CLAIM);
    List<Card> cards = List.of(MadeUp.card("r", RECALL, "t", CLAIM), easier);
    assertEquals("a", order(cards, MadeUp.progress(Confusions.NONE)));

    Review easy = MadeUp.review("a", Grade.EASY, START);
    Progress young = MadeUp.progress(Confusions.NONE, easy);
    assertFalse(young.isMature(easier));
    assertEquals("", order(cards, young));

    Instant later = START.plus(Duration.ofDays(8));
    Progress mature = MadeUp.progress(Confusions.NONE, easy, MadeUp.review("a", Grade.EASY, later));
    assertTrue(mature.isMature(easier));
    assertEquals("r", order(cards, mature));

    Instant last = later.plus(Duration.ofDays(60));
    Progress forgotten =
        MadeUp.progress(
            Confusions.NONE,
            easy,
            MadeUp.review("a", Grade.EASY, later),
            MadeUp.review("a", Grade.AGAIN, last));
    assertFalse(forgotten.isMature(easier));
    assertEquals("", order(cards, forgotten));
  }

  @Test
  void recallWaitsForNothingIfThereIsNothingEasier() {
    List<Card> cards =
        List.of(
            MadeUp.card("r", RECALL, "t", CLAIM),
            MadeUp.card("a", CLAIM_SPEAKER, "t", MadeUp.claim("other", "lin-lan")));
    assertEquals("a r", order(cards, MadeUp.progress(Confusions.NONE)));
  }

  /** Places 1 to 6; a third of it for the two who are confused: d 4/3, f 2, after b. */
  @Test
  void whoeverIsConfusedComesThreeTimesAsEarly() {
    List<Card> cards =
        List.of(
            MadeUp.card("a", CLOZE, "anna-lindqvist"),
            MadeUp.card("b", CLOZE, "anna-lindqvist"),
            MadeUp.card("c", CLOZE, "anna-lindqvist"),
            MadeUp.card("d", CLOZE, "lin-lan"),
            MadeUp.card("e", CLOZE, "anna-lindqvist"),
            MadeUp.card("f", CLOZE, "chen-mo"));
    assertEquals("a b c d e f", order(cards, MadeUp.progress(Confusions.NONE)));
    Confusions confusions = MadeUp.confusions("lin-lan=chen-mo");
    assertEquals("a d b f c e", order(cards, MadeUp.progress(confusions)));
  }

  /** Twice and once, so that Anna counts half: c 3 / (1 + 2 / 2), d 4 / (1 + 2). */
  @Test
  void whoeverIsConfusedLessComesLessEarly() {
    List<Card> cards =
        List.of(
            MadeUp.card("a", CLOZE, "x"),
            MadeUp.card("b", CLOZE, "x"),
            MadeUp.card("c", CLOZE, "anna-lindqvist"),
            MadeUp.card("d", CLOZE, "lin-lan"));
    Confusions confusions =
        MadeUp.confusions("lin-lan=chen-mo", "chen-mo=lin-lan", "anna-lindqvist=zhou-qiming");
    assertEquals("a d c b", order(cards, MadeUp.progress(confusions)));
  }

  @Test
  void aCardAboutTwoIsAboutTheirConfusionWithEachOther() {
    Claim lin = MadeUp.claim("own", "lin-lan");
    List<Card> cards =
        List.of(
            MadeUp.card("a", NOT_SAID, "t", lin, MadeUp.claim("1", "anna-lindqvist")),
            MadeUp.card("b", NOT_SAID, "t", lin, MadeUp.claim("2", "anna-lindqvist")),
            MadeUp.card("c", NOT_SAID, "t", lin, MadeUp.claim("3", "anna-lindqvist")),
            MadeUp.card("d", NOT_SAID, "t", lin, MadeUp.claim("4", "chen-mo")));
    Confusions confusions = MadeUp.confusions("lin-lan=chen-mo");
    assertEquals("a d b c", order(cards, MadeUp.progress(confusions)));
  }

  private static String order(List<Card> cards, Progress progress) {
    return MadeUp.ids(Newcomers.of(cards, progress));
  }
}
