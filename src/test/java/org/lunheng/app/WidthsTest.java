package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WidthsTest {
  private static final int LEAST = 24;

  private static int sum(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).sum();
  }

  @Provide
  Arbitrary<List<Integer>> weights() {
    return Arbitraries.integers().between(1, 300).list().ofMinSize(1).ofMaxSize(4);
  }

  @Property(tries = 500)
  void columnsAddUpAndNoPartIsUnderTheLeast(
      @ForAll("weights") List<Integer> weights, @ForAll @IntRange(min = 0, max = 300) int more) {
    int total = LEAST * weights.size() + more;
    List<Integer> columns = Widths.divided(total, weights, LEAST);
    assertEquals(total, sum(columns));
    assertTrue(columns.stream().allMatch(part -> part >= LEAST), columns::toString);
  }

  @Property(tries = 500)
  void aHeavierPartIsNeverNarrowerButForOneColumn(
      @ForAll("weights") List<Integer> weights, @ForAll @IntRange(min = 0, max = 300) int more) {
    List<Integer> columns = Widths.divided(LEAST * weights.size() + more, weights, LEAST);
    for (int i = 0; i < weights.size(); i++) {
      for (int j = 0; j < weights.size(); j++) {
        boolean heavier = weights.get(i) >= weights.get(j);
        assertTrue(!heavier || columns.get(i) >= columns.get(j) - 1, columns::toString);
      }
    }
  }

  @Property(tries = 500)
  void widthsThatHaveBeenWeightsComeBack(
      @ForAll("weights") List<Integer> weights, @ForAll @IntRange(min = 0, max = 300) int more) {
    int total = LEAST * weights.size() + more;
    List<Integer> columns = Widths.divided(total, weights, LEAST);
    assertEquals(columns, Widths.divided(total, columns, LEAST));
  }

  @Property(tries = 500)
  void whatOnePartGainsTheOthersLose(
      @ForAll("weights") List<Integer> weights,
      @ForAll @IntRange(min = 0, max = 300) int more,
      @ForAll @IntRange(min = 0, max = 3) int number,
      @ForAll @IntRange(min = -40, max = 40) int by) {
    int total = LEAST * weights.size() + more;
    int part = number % weights.size();
    List<Integer> before = Widths.divided(total, weights, LEAST);
    List<Integer> after = Widths.changed(before, part, by, LEAST);
    assertEquals(total, sum(after));
    assertTrue(after.stream().allMatch(columns -> columns >= LEAST), after::toString);
    int gain = after.get(part) - before.get(part);
    assertTrue(by >= 0 ? gain >= 0 && gain <= by : gain <= 0 && gain >= by);
  }

  @Test
  void aPartTakesFromTheNextOnesAsLongAsTheyHaveColumns() {
    assertEquals(List.of(44, 36, 40), Widths.changed(List.of(40, 40, 40), 0, 4, LEAST));
    assertEquals(List.of(40, 36, 44), Widths.changed(List.of(40, 40, 40), 2, 4, LEAST));
    assertEquals(List.of(43, 24, 37), Widths.changed(List.of(39, 25, 40), 0, 4, LEAST));
    assertEquals(List.of(72, 24, 24), Widths.changed(List.of(72, 24, 24), 0, 4, LEAST));
  }

  @Test
  void aPartGivesToTheNextOneWhatItHasOverTheLeast() {
    assertEquals(List.of(36, 44, 40), Widths.changed(List.of(40, 40, 40), 0, -4, LEAST));
    assertEquals(List.of(40, 44, 36), Widths.changed(List.of(40, 40, 40), 2, -4, LEAST));
    assertEquals(List.of(24, 41), Widths.changed(List.of(25, 40), 0, -4, LEAST));
  }

  @Test
  void aFurtherPaneWeighsAsMuchAsTheOthersDoOnAverage() {
    assertEquals(List.of(1), Widths.inserted(List.of(), 0));
    assertEquals(List.of(60, 50, 40), Widths.inserted(List.of(60, 40), 1));
    assertEquals(List.of(60, 40, 50, 50), Widths.fitted(List.of(60, 40), 4));
    assertEquals(List.of(60), Widths.fitted(List.of(60, 40), 1));
  }
}
