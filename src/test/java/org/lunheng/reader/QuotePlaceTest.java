package org.lunheng.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lunheng.document.Block;
import org.lunheng.document.BlockType;
import org.lunheng.document.Paragraph;
import org.lunheng.document.PlacedParagraph;
import org.lunheng.document.Span;

class QuotePlaceTest {
  /** Paragraphs of lines 1, 2, 3 …, as they are after a cleaning. */
  private static List<PlacedParagraph> text(String... texts) {
    List<PlacedParagraph> text = new ArrayList<>();
    for (String words : texts) {
      int line = text.size() + 1;
      Paragraph paragraph = new Paragraph("p" + line, List.of(new Span(line, 0, 1)), words);
      Block block = new Block(BlockType.TURN, "a", true, false, null, List.of(paragraph));
      text.add(new PlacedParagraph(text.size(), block, paragraph));
    }
    return text;
  }

  private static String place(Quote quote, List<PlacedParagraph> text) {
    Optional<QuotePlace> found = QuotePlace.of(quote, text);
    return found
        .map(
            there ->
                there.paragraphs().get(0).paragraph().id()
                    + "+"
                    + there.paragraphs().size()
                    + ":"
                    + there.from()
                    + "-"
                    + there.to())
        .orElse("nowhere");
  }

  @Test
  void wordsAreFoundWhereTheyWereKept() {
    Quote second = new Quote("i", "p1", 3, 5, "好的");
    assertEquals("p1+1:3-5", place(second, text("好的，好的。", "好的")));
  }

  @Test
  void wordsThatMovedInTheirParagraphAreFoundThere() {
    Quote quote = new Quote("i", "p1", 3, 5, "好的");
    assertEquals("p1+1:1-3", place(quote, text("是好的。", "好的")));
  }

  @Test
  void wordsThatWentElsewhereAreFoundAtTheNearestPlace() {
    Quote quote = new Quote("i", "p3", 0, 2, "好的");
    assertEquals("p4+1:1-3", place(quote, text("好的", "", "别的", "说好的", "好的")));
    Quote lost = new Quote("i", "p2.2", 0, 2, "好的");
    assertEquals("p1+1:0-2", place(lost, text("好的", "别的", "别的", "好的")));
  }

  @Test
  void wordsOfSeveralParagraphsAreFoundAsAWhole() {
    Quote quote = Quote.of("i", "p1", 1, 1, List.of("乙", "丙丁", "戊"));
    assertEquals("p1+3:1-1", place(quote, text("甲乙", "丙丁", "戊己")));
    assertEquals("p2+3:2-1", place(quote, text("新的", "子甲乙", "丙丁", "戊己")));
    assertEquals("nowhere", place(quote, text("甲乙", "丙丁。", "戊己")));
    assertEquals("nowhere", place(quote, text("甲乙", "丙丁")));
  }

  @Test
  void wordsThatChangedAreNowhere() {
    Quote quote = new Quote("i", "p1", 0, 2, "好的");
    assertEquals("nowhere", place(quote, text("好 的", "坏的")));
    assertEquals("nowhere", place(quote, text()));
    assertTrue(QuotePlace.of(new Quote("i", "p9", 0, 0, ""), text("甲")).isEmpty());
  }

  @Test
  void theOrderIsThatOfTheText() {
    List<Keepsake> kept = new ArrayList<>();
    for (String paragraph : List.of("p10", "p2.2", "p2", "x", "p2.10")) {
      Quote quote = new Quote("i", paragraph, 0, 1, "字");
      kept.add(new Bookmark(paragraph, quote, Instant.EPOCH));
    }
    List<String> order = kept.stream().sorted(Keepsake.IN_TEXT).map(Keepsake::id).toList();
    assertEquals(List.of("p2", "p2.2", "p2.10", "p10", "x"), order);
  }
}
