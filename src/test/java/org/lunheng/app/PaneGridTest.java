package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.text.Size;

class PaneGridTest {
  @Test
  void panesStandSideBySideWhereThereIsRoom() {
    PaneGrid grid = PaneGrid.of(new Size(120, 40), 2, 0);
    assertEquals(new PaneGrid(List.of(58, 58), List.of(39), 0, 2), grid);
    assertEquals(0, grid.columnOf(0));
    assertEquals(61, grid.columnOf(1));
    assertEquals(0, grid.rowOf(1));
  }

  @Test
  void twoPanesStandSideBySideAt60Columns() {
    assertEquals(
        new PaneGrid(List.of(28, 28), List.of(19), 0, 2), PaneGrid.of(new Size(60, 20), 2, 1));
  }

  @Test
  void panesAreStackedWhereTheScreenIsNarrowAndHigh() {
    PaneGrid grid = PaneGrid.of(new Size(40, 31), 3, 1);
    assertEquals(new PaneGrid(List.of(40), List.of(10, 10, 10), 0, 3), grid);
    assertEquals(20, grid.rowOf(2));
  }

  @Test
  void fourPanesStandTwoByTwoWhereTheScreenIsHigh() {
    PaneGrid grid = PaneGrid.of(new Size(60, 24), 4, 0);
    assertEquals(4, grid.shown());
    assertEquals(31, grid.columnOf(3));
    assertEquals(List.of(12, 11), grid.heights());
    assertEquals(12, grid.rowOf(3));
  }

  @Test
  void onlySomePanesAreShownWhereTheScreenIsSmallTheActiveOneAmongThem() {
    for (int active = 0; active < 3; active++) {
      PaneGrid grid = PaneGrid.of(new Size(60, 20), 3, active);
      assertEquals(2, grid.shown());
      assertTrue(grid.shows(active));
    }
    assertEquals(1, PaneGrid.of(new Size(40, 12), 2, 1).shown());
  }

  @Test
  void everyPaneThatIsShownLiesOnTheScreenAboveTheStatusLine() {
    for (int columns = 20; columns < 210; columns++) {
      for (int rows = 4; rows < 60; rows++) {
        for (int panes = 1; panes <= 4; panes++) {
          assertOnScreen(new Size(columns, rows), panes);
        }
      }
    }
  }

  private static void assertOnScreen(Size size, int panes) {
    for (int active = 0; active < panes; active++) {
      PaneGrid grid = PaneGrid.of(size, panes, active);
      assertTrue(grid.shows(active));
      for (int pane = grid.first(); pane < grid.first() + grid.shown(); pane++) {
        assertTrue(grid.columnOf(pane) + grid.widthOf(pane) <= size.columns(), grid::toString);
        assertTrue(grid.rowOf(pane) + grid.heightOf(pane) < size.rows(), grid::toString);
      }
    }
  }

  @Test
  void saysHowManyPanesAreShownAtOnceAndNeverFewerThanTwo() {
    assertEquals(4, PaneGrid.room(new Size(120, 40)));
    assertEquals(4, PaneGrid.room(new Size(60, 40)));
    assertEquals(3, PaneGrid.room(new Size(80, 12)));
    assertEquals(2, PaneGrid.room(new Size(60, 20)));
    assertEquals(2, PaneGrid.room(new Size(40, 12)));
  }

  @Test
  void whateverPanesWeighTheyFillTheirRowAndNoneIsTooNarrow() {
    for (int columns = 20; columns < 210; columns++) {
      for (List<Integer> weights :
          List.of(List.of(1), List.of(1, 9), List.of(90, 1, 5), List.of(7, 200, 3, 3))) {
        for (int rows : new int[] {12, 24, 60}) {
          assertFilled(new Size(columns, rows), weights);
        }
      }
    }
  }

  /** However high rows are, one begins where the one above ends, and none is too low. */
  private static void assertStacked(Size size, PaneGrid grid, PaneGrid even) {
    assertEquals(even.heights().size(), grid.heights().size());
    assertEquals(even.bottom(), grid.bottom());
    assertTrue(grid.bottom() < size.rows(), grid::toString);
    for (int pane = grid.first(); pane < grid.first() + grid.shown(); pane++) {
      int above = pane - grid.across();
      boolean top = above < grid.first();
      assertEquals(top ? 0 : grid.rowOf(above) + grid.heightOf(above), grid.rowOf(pane));
      assertTrue(grid.heights().size() == 1 || grid.heightOf(pane) >= PaneGrid.LEAST_ROWS);
    }
  }

  private static void assertFilled(Size size, List<Integer> weights) {
    PaneGrid even = PaneGrid.of(size, weights.size(), 0);
    PaneGrid grid = PaneGrid.of(size, weights, weights, 0);
    assertEquals(even.shown(), grid.shown());
    assertEquals(even.across(), grid.across());
    int sum = grid.widths().stream().mapToInt(Integer::intValue).sum();
    assertEquals(even.widths().stream().mapToInt(Integer::intValue).sum(), sum);
    for (int width : grid.widths()) {
      assertTrue(width >= Math.min(size.columns(), PaneGrid.FEWEST_COLUMNS), grid::toString);
    }
    for (int pane = grid.first() + 1; pane < grid.first() + grid.shown(); pane++) {
      boolean beside = grid.rowOf(pane) == grid.rowOf(pane - 1);
      int end = grid.columnOf(pane - 1) + grid.widthOf(pane - 1) + PaneGrid.GAP;
      assertEquals(beside ? end : 0, grid.columnOf(pane));
    }
    assertStacked(size, grid, even);
  }
}
