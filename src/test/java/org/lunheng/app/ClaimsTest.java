package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.lunheng.corpus.argument.Stance.OPPOSES;
import static org.lunheng.corpus.argument.Stance.SUPPORTS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Evidence;
import org.lunheng.corpus.argument.Stance;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.document.BlockType;
import org.lunheng.document.Interview;
import org.lunheng.document.Paragraph;
import org.lunheng.text.Translations;

class ClaimsTest {
  private static final Translations WORDS = new Translations("", "", "");
  private static final Interview TEXT =
      InterviewBuilder.interview("text", null).block(BlockType.BODY, "0123456789", "abc").build();

  private static Claim claim(String id, Stance stance, String reports, String... quotes) {
    List<Evidence> evidence =
        List.of(quotes).stream().map(quote -> new Evidence(paragraph(quote), quote)).toList();
    return new Claim(id, "topic", "speaker", "text", stance, reports, WORDS, evidence);
  }

  private static String paragraph(String quote) {
    return TEXT.blocks().stream()
        .flatMap(block -> block.paragraphs().stream())
        .filter(paragraph -> paragraph.text().contains(quote))
        .map(Paragraph::id)
        .findFirst()
        .orElse("nowhere");
  }

  private static Claims placed(Claim... claims) {
    Topic topic = new Topic("topic", WORDS, WORDS, List.of(claims));
    return Claims.of(TEXT, new Arguments(List.of(topic)));
  }

  @Test
  void marksJustTheLinesWithEvidence() {
    Claims claims = placed(claim("a", SUPPORTS, null, "34"));
    ClaimMark plus = new ClaimMark(SUPPORTS, false);
    assertNull(claims.mark(0, 0, 3));
    assertEquals(plus, claims.mark(0, 3, 4));
    assertEquals(plus, claims.mark(0, 0, 10));
    assertEquals(plus, claims.mark(0, 4, 10));
    assertNull(claims.mark(0, 5, 10));
    assertNull(claims.mark(1, 0, 3));
    assertNull(claims.mark(7, 0, 3));
  }

  @Test
  void differentStancesHaveAMarkOfTheirOwn() {
    Claim plus = claim("a", SUPPORTS, null, "34");
    Claims claims = placed(plus, claim("b", OPPOSES, null, "45"), claim("c", SUPPORTS, null, "1"));
    Map<Integer, ClaimMark> marks = new LinkedHashMap<>();
    for (int i = 1; i < 6; i++) {
      marks.put(i, claims.mark(0, i, i + 1));
    }
    assertEquals(new ClaimMark(SUPPORTS, false), marks.get(1));
    assertNull(marks.get(2));
    assertEquals(new ClaimMark(SUPPORTS, false), marks.get(3));
    assertEquals(new ClaimMark(null, false), marks.get(4));
    assertEquals(new ClaimMark(OPPOSES, false), marks.get(5));
    assertEquals(new ClaimMark(SUPPORTS, false), claims.mark(0, 0, 4));
  }

  @Test
  void whatSpeakersSayThemselvesGoesBeforeWhatTheyReport() {
    Claim reported = claim("a", OPPOSES, "others", "34");
    assertEquals(new ClaimMark(OPPOSES, true), placed(reported).mark(0, 3, 5));
    Claims both = placed(reported, claim("b", SUPPORTS, null, "34"));
    assertEquals(new ClaimMark(SUPPORTS, false), both.mark(0, 3, 5));
  }

  @Test
  void claimsStandInTheOrderOfTheirFirstEvidence() {
    Claims claims =
        placed(
            claim("late", SUPPORTS, null, "abc"),
            claim("early", SUPPORTS, null, "b", "0"),
            claim("nowhere", SUPPORTS, null, "xyz"),
            claim("middle", SUPPORTS, null, "5"));
    List<String> ids = claims.all().stream().map(placed -> placed.claim().id()).toList();
    assertEquals(List.of("early", "middle", "late"), ids);
  }
}
