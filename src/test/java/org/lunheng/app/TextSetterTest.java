package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lunheng.document.BlockType;
import org.lunheng.document.Interview;
import org.lunheng.document.Role;
import org.lunheng.text.CellWidth;

class TextSetterTest {
  private static SetText set(Interview interview, int columns) {
    return TextSetter.set(interview, columns, CellWidth.NARROW, RoomMessages.of("zh-Hans"));
  }

  private static SetText set(InterviewBuilder builder) {
    return set(builder.build(), 40);
  }

  private static InterviewBuilder interview() {
    return InterviewBuilder.interview("i", "题")
        .with("a", "甲", Role.GUEST)
        .with("long", "Maximiliana Featherstonehaugh", Role.GUEST);
  }

  private static List<SetLine.Kind> kinds(SetText text) {
    return text.lines().stream().map(SetLine::kind).toList();
  }

  @Test
  void aTurnStartsWithItsSpeakersName() {
    SetLine line = set(interview().turn("a", "好。")).lines().get(0);
    assertEquals(new SetLine.Mark("甲：", 0), line.mark());
    assertEquals(4, line.column());
  }

  @Test
  void furtherParagraphsOfATurnAreIndentedByTwoIdeographs() {
    SetText text = set(interview().turn("a", "好。", "也好。"));
    assertEquals(4, text.lines().get(1).column());
    assertNull(text.lines().get(1).mark());
  }

  @Test
  void aNameThatLeavesNoRoomForTextHasALineOfItsOwn() {
    SetText text = set(interview().turn("long", "好。"));
    assertEquals(List.of(SetLine.Kind.NAME, SetLine.Kind.TEXT), kinds(text));
    assertEquals(List.of(0), text.openings());
    assertEquals(4, text.lines().get(1).column());
  }

  @Test
  void aGapIsShownAboveItsBlockAndOpensIt() {
    SetText text = set(interview().turn("a", "好。").guessedTurn("a", "也好。"));
    assertEquals(
        List.of(SetLine.Kind.TEXT, SetLine.Kind.BLANK, SetLine.Kind.GAP, SetLine.Kind.TEXT),
        kinds(text));
    assertEquals(List.of(0, 2), text.openings());
    assertEquals("甲？（推测）：", text.lines().get(3).mark().text());
  }

  @Test
  void aSpeakerNobodyKnowsIsCalledThat() {
    assertEquals("说话人不明：", set(interview().guessedTurn(null, "好。")).lines().get(1).mark().text());
  }

  @Test
  void aHeadingIsCentredAndApart() {
    SetText text = set(interview().turn("a", "好。").block(BlockType.HEADING, "小标题"));
    assertEquals(
        List.of(SetLine.Kind.TEXT, SetLine.Kind.BLANK, SetLine.Kind.BLANK, SetLine.Kind.TEXT),
        kinds(text));
    assertEquals(17, text.lines().get(3).column());
  }

  @Test
  void aNoteHasABarOnEveryLine() {
    SetText text = set(interview().block(BlockType.NOTE, "编".repeat(50)));
    assertEquals(3, text.lines().size());
    text.lines().forEach(line -> assertEquals(new SetLine.Mark("¦", 0), line.mark()));
  }

  @Test
  void aCaptionHasItsMarkOnceAndStandsFurtherIn() {
    SetText text = set(interview().block(BlockType.CAPTION, "图".repeat(30)));
    assertEquals(new SetLine.Mark("»", 2), text.lines().get(0).mark());
    assertNull(text.lines().get(1).mark());
    assertEquals(4, text.lines().get(1).column());
  }

  @Test
  void runningTextAndReferencesGoOnWithoutABlankLine() {
    for (BlockType type : List.of(BlockType.BODY, BlockType.LEAD, BlockType.REFERENCE)) {
      SetText text = set(interview().block(type, "书").block(type, "文"));
      assertEquals(List.of(SetLine.Kind.TEXT, SetLine.Kind.TEXT), kinds(text));
    }
  }

  @Test
  void aBlockWithoutParagraphsSetsNothing() {
    SetText text = set(interview().turn("a").block(BlockType.NOTE));
    assertEquals(List.of(), text.lines());
    assertEquals(List.of(0, 0), text.openings());
  }

  @Test
  void aTurnWithoutWordsStillHasItsName() {
    SetText text = set(interview().turn("a", ""));
    assertEquals(List.of(SetLine.Kind.TEXT), kinds(text));
    assertEquals(new SetLine.Mark("甲：", 0), text.lines().get(0).mark());
  }

  @Test
  void everyTypeOfBlockIsSomewhere() {
    for (BlockType type : BlockType.values()) {
      assertTrue(
          Samples.ALL.stream()
              .flatMap(interview -> interview.blocks().stream())
              .anyMatch(block -> block.type() == type),
          () -> "No sample has a " + type);
    }
  }

  @Test
  void everyWidthShowsAllOfTheTextInOrderAndFits() {
    for (Interview interview : Samples.ALL) {
      for (int columns = 4; columns <= 90; columns += 2) {
        assertWhole(interview, set(interview, columns));
      }
    }
  }

  private static void assertWhole(Interview interview, SetText text) {
    for (int i = 0; i < text.paragraphs().size(); i++) {
      int paragraph = i;
      String shown =
          text.lines().stream()
              .filter(line -> line.kind() == SetLine.Kind.TEXT && line.paragraph() == paragraph)
              .map(line -> text.paragraphs().get(paragraph).substring(line.from(), line.to()))
              .collect(Collectors.joining());
      assertEquals(text.paragraphs().get(i).replace(" ", ""), shown.replace(" ", ""));
    }
    for (int i = 0; i < text.lines().size(); i++) {
      SetLine line = text.lines().get(i);
      assertEquals(i, text.lineAt(line.anchor()), () -> line + " of " + interview.id());
    }
  }
}
