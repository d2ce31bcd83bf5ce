package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.corpus.argument.Claim;

class ClaimListUpdateTest {
  private final Room room = WideArguments.room(80, 24, "en");

  private MapScreen.ClaimList screen() {
    return (MapScreen.ClaimList) room.model().screen();
  }

  private List<String> ids() {
    return ClaimSheet.of(room.model(), screen()).claims().stream().map(Claim::id).toList();
  }

  private String chosen() {
    return ids().get(screen().chosen());
  }

  private List<String> quotes() {
    return room.model().desk().panes().stream()
        .map(pane -> (Pane.Reading) pane)
        .map(ClaimListUpdateTest::litWords)
        .toList();
  }

  /** The words that stand out in a pane. */
  private static String litWords(Pane.Reading pane) {
    var passage = pane.lit().get(0);
    String text =
        pane.interview().blocks().stream()
            .flatMap(block -> block.paragraphs().stream())
            .toList()
            .get(passage.paragraph())
            .text();
    return text.substring(passage.from(), passage.to());
  }

  private String said() {
    return room.model().notice() == null ? null : room.model().notice().key();
  }

  @Test
  void everybodysClaimsStandByStanceThenBySpeakerReportsLast() {
    room.press('M', 'a');
    assertEquals(List.of("lin-0", "paper-0", "sutherland-0", "he-0", "guest-0"), ids());
    room.press(Key.Type.ESCAPE, 'j', 'j', 'j', 'j', 'a');
    assertEquals(List.of("chen-4", "gu-4"), ids());
  }

  @Test
  void aSwitchesBetweenEverybodyAndTheSpeakerOfTheChosenClaim() {
    room.press('M', 'l', Key.Type.ENTER);
    assertEquals(List.of("lin-0"), ids());
    room.press('a');
    assertEquals(5, ids().size());
    assertEquals("lin-0", chosen());
    room.press('j', 'j', 'a');
    assertEquals(List.of("sutherland-0"), ids());
    room.press('a');
    assertEquals("sutherland-0", chosen());
  }

  @Test
  void theFiltersOfTheMapHold() {
    room.press('M', 's', 'a');
    assertEquals(List.of("lin-0", "paper-0"), ids());
    room.press(Key.Type.ESCAPE, 'i', 'a');
    assertEquals(List.of("lin-0"), ids());
  }

  @Test
  void choosesUpAndDownWithinTheList() {
    room.press('M', 'a', 'k');
    assertEquals("lin-0", chosen());
    room.press('j', Key.Type.DOWN, 'j', 'j', 'j');
    assertEquals("guest-0", chosen());
    room.press('g');
    assertEquals("lin-0", chosen());
    room.press('G', Key.Type.UP);
    assertEquals("he-0", chosen());
    room.press('b');
    assertEquals("lin-0", chosen());
    room.press('f');
    assertEquals("guest-0", chosen());
  }

  @Test
  void aClaimLongerThanTheScreenIsReadLineByLine() {
    room.resize(20, 8).press('M', 'a');
    ClaimSheet sheet = ClaimSheet.of(room.model(), screen());
    int rows = sheet.rows(room.model());
    int claims = ids().size();
    boolean[] seen = new boolean[sheet.lines().size()];
    for (int step = 0; step < 60; step++) {
      for (int i = screen().top(); i < Math.min(seen.length, screen().top() + rows); i++) {
        seen[i] = true;
      }
      room.press('j');
    }
    assertEquals(claims - 1, screen().chosen());
    for (int i = 0; i < seen.length - 1; i++) {
      boolean blank = sheet.lines().get(i).kind() == ClaimLine.Kind.BLANK;
      assertTrue(seen[i] || blank, "line " + i);
    }
    room.pressTimes(60, 'k');
    assertEquals(0, screen().top());
  }

  @Test
  void enterOpensTheChosenClaimWhereItStands() {
    room.press('M', 'a', 'j', Key.Type.ENTER);
    assertInstanceOf(Screen.Reader.class, room.model().screen());
    assertEquals(List.of("关于守夜，我江邊日報想了很久才敢这样讲。"), quotes());
  }

  @Test
  void enterOpensTheMarkedClaimsInTheOrderOfMarking() {
    room.press('M', 'a', 'j', ' ', 'g', ' ', 'G', Key.Type.ENTER);
    assertEquals(List.of("关于守夜，我江邊日報想了很久才敢这样讲。", "关于守夜，我林岚想了很久才敢这样讲。"), quotes());
  }

  @Test
  void aMarkIsTakenBackAndNoMoreThanFourAreSet() {
    room.press('M', 'a', ' ', ' ', ' ', ' ');
    assertEquals(List.of("lin-0", "paper-0", "sutherland-0", "he-0"), screen().marked());
    room.press(' ');
    assertEquals("why.four-marked", said());
    room.press('g', ' ');
    assertEquals(List.of("paper-0", "sutherland-0", "he-0"), screen().marked());
    room.press('G', ' ', Key.Type.ENTER);
    assertEquals(4, room.model().desk().panes().size());
  }

  @Test
  void opensAClaimBesideOneOfTheOtherSide() {
    room.press('M', 'a', 'j', 'j', 'o');
    assertEquals(
        List.of("关于守夜，我Margaret Sutherland-Ashworth想了很久才敢这样讲。", "关于守夜，我林岚想了很久才敢这样讲。"), quotes());
  }

  @Test
  void theOtherSideIsFoundThoughAFilterHidesIt() {
    room.press('M', 's', 'a', 'o');
    assertEquals(2, room.model().desk().panes().size());
  }

  @Test
  void aClaimThatTakesNoSideHasNoOther() {
    room.press('M', 'a', 'G', 'o');
    assertEquals("why.no-other-side", said());
    room.press(Key.Type.ESCAPE, 'j', 'j', 'a', 'o');
    assertEquals("why.no-other-side", said());
  }

  @Test
  void fromThePassagesTheMapOpensAsItWasLeft() {
    room.press('M', 'j', 'l', 's');
    MapScreen.TopicMap left = (MapScreen.TopicMap) room.model().screen();
    room.press(Key.Type.ENTER, Key.Type.ENTER, 'j', 'M');
    assertEquals(left.place(), ((MapScreen.TopicMap) room.model().screen()).place());
    room.press(Key.Type.ESCAPE);
    assertInstanceOf(Screen.Reader.class, room.model().screen());
  }

  @Test
  void escapeGoesBackToTheCell() {
    room.press('M', 'j', 'l');
    Screen map = room.model().screen();
    assertEquals(map, room.press(Key.Type.ENTER, 'a', 'j', Key.Type.ESCAPE).model().screen());
  }

  @Test
  void aClaimWhoseInterviewIsGoneCannotBeOpened() {
    Companion texts = WideArguments.COMPANION;
    room.press('M', 'a')
        .send(
            new Msg.CompanionLoaded(new Companion(texts.arguments(), texts.glossary(), List.of())))
        .press(Key.Type.ENTER);
    assertEquals("why.no-passage", said());
    room.press('o');
    assertEquals("why.no-other-side", said());
  }

  @Test
  void theMapFollowsWhenTheTopicIsGone() {
    Companion texts = WideArguments.COMPANION;
    room.press('M', 'a', '?')
        .send(
            new Msg.CompanionLoaded(
                new Companion(Arguments.NONE, texts.glossary(), texts.interviews())))
        .press('?');
    assertInstanceOf(MapScreen.TopicMap.class, room.model().screen());
    assertNull(said());
  }
}
