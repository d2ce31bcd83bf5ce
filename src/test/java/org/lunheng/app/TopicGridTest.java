package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.argument.Stance;
import org.lunheng.document.Participant;

class TopicGridTest {
  private static TopicGrid wide(TopicFilter filter) {
    return TopicGrid.of(WideArguments.COMPANION, filter);
  }

  private static List<String> topics(TopicGrid grid) {
    return grid.rows().stream().map(row -> row.topic().id()).toList();
  }

  private static List<String> speakers(TopicGrid grid) {
    return grid.speakers().stream().map(Participant::id).toList();
  }

  @Test
  void hasARowForEachTopicAndAColumnForEachSpeakerInTheOrderOfTheInterviews() {
    TopicGrid grid = TopicGrid.of(Argued.COMPANION, TopicFilter.NONE);

    assertEquals(List.of("doubt", "replacing", "rules"), topics(grid));
    assertEquals(
        List.of("chen-mo", "lin-lan", "zhou-qiming", "anna-lindqvist", "listener", "gu-yan"),
        speakers(grid));
  }

  @Test
  void countsTheStancesOfACellAndOfARow() {
    TopicGrid grid = TopicGrid.of(Argued.COMPANION, TopicFilter.NONE);

    assertEquals(List.of(Stance.QUALIFIES), grid.tally(0, 1).stances());
    assertEquals(1, grid.tally(0, 1).of(Stance.QUALIFIES));
    assertTrue(grid.tally(1, 1).isSilent());
    assertEquals(List.of(1, 2, 0, 1), grid.tally(1, 0).counts());
    assertFalse(grid.rows().get(0).contested());
    assertTrue(grid.rows().get(1).contested());
  }

  @Test
  void aReportedViewIsNobodysStance() {
    TopicGrid grid = wide(TopicFilter.NONE);
    int gu = 1 + speakers(grid).indexOf("gu");

    assertTrue(grid.tally(4, gu).isSilent());
    assertEquals(1, grid.tally(4, gu).reported());
    assertEquals(List.of(1, 0, 0, 0), grid.tally(4, 0).counts());
  }

  @Test
  void anInterviewLeavesWhatIsSaidInIt() {
    TopicGrid grid = wide(TopicFilter.NONE.withInterview("wide-1"));

    assertEquals(List.of("he", "zhou", "anna", "paper"), speakers(grid));
    assertEquals(
        List.of("t0", "t1", "t2", "t3", "t6", "t7", "t8", "t11", "t12", "t14", "t15", "t16"),
        topics(grid));
    assertEquals(List.of(1, 0, 1, 0), grid.tally(0, 0).counts());
  }

  @Test
  void aStanceLeavesWhoTakesItAndWhereItIsTaken() {
    TopicGrid grid = wide(TopicFilter.NONE.withStance(StanceChoice.NEUTRAL));

    assertEquals(List.of("t0", "t5", "t11", "t16"), topics(grid));
    assertEquals(List.of("lin", "chen", "sutherland", "anna", "guest"), speakers(grid));
    assertEquals(List.of(0, 0, 0, 3), grid.tally(1, 0).counts());
    assertTrue(grid.rows().get(0).contested());
  }

  @Test
  void contestedTopicsKeepAllTheirStances() {
    TopicGrid grid = wide(TopicFilter.NONE.withStance(StanceChoice.CONTESTED));

    assertEquals(List.of("t0", "t1", "t6", "t10", "t11", "t14", "t16", "t17"), topics(grid));
    assertEquals(List.of(2, 1, 1, 1), grid.tally(0, 0).counts());

    TopicFilter both = TopicFilter.NONE.withStance(StanceChoice.CONTESTED).withInterview("wide-0");
    assertEquals(List.of("t0", "t1"), topics(wide(both)));
  }

  @Test
  void wordsAreFoundInAnyLanguageScriptAndWidth() {
    List<String> machines = List.of("t2", "t5", "t15");
    for (String words : List.of("机器", "機器", " 機器 ")) {
      assertEquals(machines, topics(wide(TopicFilter.NONE.withWords(words))), words);
    }
    assertEquals(machines, topics(wide(TopicFilter.NONE.withWords("MACHINES"))));
    assertEquals(List.of("t9"), topics(wide(TopicFilter.NONE.withWords("ａｉ"))));
    assertEquals(List.of("t15"), topics(wide(TopicFilter.NONE.withWords("机器 blush"))));
    assertEquals(List.of(), topics(wide(TopicFilter.NONE.withWords("机器 river"))));
  }

  @Test
  void aLatinWordIsFoundWhereAWordBegins() {
    assertEquals(List.of("t4"), topics(wide(TopicFilter.NONE.withWords("game"))));
    assertEquals(List.of("t17"), topics(wide(TopicFilter.NONE.withWords("endg"))));
  }

  @Test
  void whoTakesPartInNoInterviewGoesByTheId() {
    TopicGrid grid =
        TopicGrid.of(
            new Companion(Argued.ARGUMENTS, Argued.GLOSSARY, List.of(Samples.PANEL)),
            TopicFilter.NONE);

    assertEquals(
        List.of("zhou-qiming", "anna-lindqvist", "listener", "chen-mo", "gu-yan", "lin-lan"),
        speakers(grid));
    assertEquals("lin-lan", grid.speaker(6).name());
  }

  @Test
  void theNextOneStandsInForWhatAFilterHides() {
    TopicGrid grid = wide(TopicFilter.NONE.withStance(StanceChoice.NEUTRAL));

    assertEquals(1, grid.row("t5"));
    assertEquals(1, grid.row("t3"));
    assertEquals(3, grid.row("t17"));
    assertEquals(4, grid.column("anna"));
    assertEquals(4, grid.column("nikolai"));
    assertEquals(5, grid.column("paper"));
    assertEquals(0, grid.column(null));
  }
}
