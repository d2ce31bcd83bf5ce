package org.lunheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunheng.document.Apparatus;
import org.lunheng.document.Block;
import org.lunheng.document.BlockType;
import org.lunheng.document.Interview;
import org.lunheng.document.Kind;
import org.lunheng.document.Paragraph;
import org.lunheng.document.Script;
import org.lunheng.document.Source;
import org.lunheng.document.SourceFormat;
import org.lunheng.document.Span;
import org.lunheng.store.Bundles;

class MarkdownTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "普通的话。 | 普通的话。",
        "# 不是标题 | \\# 不是标题",
        "- 不是列表 | \\- 不是列表",
        "1. 不是编号 | 1\\. 不是编号",
        "2024年 | 2024年",
        "a*b*c_d_ | a\\*b\\*c\\_d\\_",
        "<b>&amp;[x](y)`z` | \\<b\\>\\&amp;\\[x\\](y)\\`z\\`",
        "C:\\x | C:\\\\x",
        "https://a.org/x_y | <https://a.org/x_y>"
      })
  void aParagraphIsNothingButItsText(String text, String markdown) {
    assertEquals(List.of("# x", "", markdown), lines(block(BlockType.BODY, text)));
  }

  @Test
  void captionsAndNotesAreQuotations() {
    assertEquals(List.of("# x", "", "> [caption] 图"), lines(block(BlockType.CAPTION, "图")));
    assertEquals(
        List.of("# x", "", "> [editor's note] 一", ">", "> [editor's note] 二"),
        lines(block(BlockType.NOTE, "一", "二")));
  }

  @Test
  void referencesAreAList() {
    assertEquals(List.of("# x", "", "- 甲书"), lines(block(BlockType.REFERENCE, "甲书")));
  }

  @Test
  void aLabelHasTheColonOfItsWords() {
    assertEquals("**?:** Is it?", lostTurn("Is it?"));
    assertEquals("**?：** 是吗？", lostTurn("是吗？"));
  }

  private static String lostTurn(String text) {
    Paragraph paragraph = new Paragraph("p1", List.of(new Span(1, 0, 1)), text);
    Block turn = new Block(BlockType.TURN, null, false, false, null, List.of(paragraph));
    List<String> lines = lines(turn);
    return lines.get(lines.size() - 1);
  }

  private static Block block(BlockType type, String... texts) {
    List<Paragraph> paragraphs =
        List.of(texts).stream()
            .map(text -> new Paragraph("p1", List.of(new Span(1, 0, 1)), text))
            .toList();
    return new Block(type, null, true, false, null, paragraphs);
  }

  private static List<String> lines(Block block) {
    Interview interview =
        new Interview(
            "x",
            new Source("x.txt", "", 1, "UTF-8", SourceFormat.TEXT),
            null,
            Kind.TALK,
            Script.HANS,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(block),
            new Apparatus(List.of(), List.of()));
    return new Markdown(Bundles.load("en")).lines(interview);
  }
}
