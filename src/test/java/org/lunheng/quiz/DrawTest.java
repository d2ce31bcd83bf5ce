package org.lunheng.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DrawTest {
  private static final int SEEDS = 300;

  private final Option right = option("lin-lan");
  private final List<List<Option>> tiers =
      List.of(
          List.of(option("anna-lindqvist"), option("zhou-qiming"), option("listener")),
          List.of(option("chen-mo"), option("gu-ning")));

  @Test
  void laterListsAreForWhenTheFirstDoesNotSuffice() {
    assertEquals(
        Set.of("lin-lan", "anna-lindqvist", "zhou-qiming", "listener"),
        counts(Confusions.NONE, 3).keySet());
    assertEquals(
        Set.of("lin-lan", "anna-lindqvist", "zhou-qiming", "listener", "chen-mo", "gu-ning"),
        counts(Confusions.NONE, 5).keySet());
  }

  @Test
  void theConfusedRivalIsAlwaysThereAndOneOfTheFirstListToo() {
    Map<String, Integer> counts = counts(MadeUp.confusions("chen-mo=lin-lan"), 3);
    assertEquals(SEEDS, counts.get("chen-mo"));
    assertEquals(
        Set.of("lin-lan", "anna-lindqvist", "zhou-qiming", "listener", "chen-mo"), counts.keySet());
  }

  @Test
  void ofSeveralRivalsTheOneConfusedMostIsThere() {
    Confusions confusions =
        MadeUp.confusions("chen-mo=lin-lan", "lin-lan=chen-mo", "lin-lan=anna-lindqvist");
    Map<String, Integer> counts = counts(confusions, 3);
    assertEquals(SEEDS, counts.get("chen-mo"));
    // otherwise by lot, one of three
    assertEquals(SEEDS / 3.0, counts.get("anna-lindqvist"), SEEDS / 10.0);
  }

  @Test
  void rivalsConfusedAlikeTakeTurns() {
    Confusions confusions = MadeUp.confusions("lin-lan=chen-mo", "lin-lan=anna-lindqvist");
    Map<String, Integer> counts = counts(confusions, 3);
    // half of the time the rival; Anna also a third of the time beside the other one
    assertEquals(SEEDS / 2.0, counts.get("chen-mo"), SEEDS / 10.0);
    assertEquals(SEEDS * 2 / 3.0, counts.get("anna-lindqvist"), SEEDS / 10.0);
  }

  @Test
  void whoeverIsConfusedWithOthersIsNoRival() {
    assertEquals(
        counts(Confusions.NONE, 3), counts(MadeUp.confusions("anna-lindqvist=chen-mo"), 3));
  }

  @Test
  void theRightOneStandsAnywhereBesideARivalToo() {
    Set<Integer> places = new HashSet<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      List<Option> options = draw(seed, 4, MadeUp.confusions("lin-lan=chen-mo"));
      assertEquals(4, new HashSet<>(options).size());
      places.add(options.indexOf(right));
    }
    assertEquals(Set.of(0, 1, 2, 3), places);
  }

  @Test
  void theMostAParticipantIsConfused() {
    Confusions confusions =
        MadeUp.confusions(
            "lin-lan=chen-mo", "chen-mo=lin-lan", "lin-lan=anna-lindqvist", "lin-lan=lin-lan");
    assertEquals(2, confusions.most("lin-lan"));
    assertEquals(2, confusions.most("chen-mo"));
    assertEquals(1, confusions.most("anna-lindqvist"));
    assertEquals(0, confusions.most("zhou-qiming"));
  }

  /** How often each one is among the options. */
  private Map<String, Integer> counts(Confusions confusions, int options) {
    Map<String, Integer> counts = new TreeMap<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      List<Option> drawn = draw(seed, options, confusions);
      assertEquals(options, drawn.size());
      assertTrue(drawn.contains(right));
      drawn.forEach(option -> counts.merge(option.id(), 1, Integer::sum));
    }
    return counts;
  }

  private List<Option> draw(long seed, int options, Confusions confusions) {
    return new Draw(new Chance(seed, "card"), options, confusions).around(right, tiers);
  }

  private static Option option(String id) {
    return new Option(id, id, Stream.<Exhibit>empty().toList());
  }
}
