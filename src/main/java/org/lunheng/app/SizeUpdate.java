package org.lunheng.app;

import java.util.List;
import java.util.stream.IntStream;

/** What keys do to the widths and heights of panes. */
final class SizeUpdate {
  /** So many columns a pane gains or loses at a time. */
  private static final int COLUMNS = 4;

  /** So many rows a pane gains or loses at a time. */
  private static final int ROWS = 2;

  private SizeUpdate() {}

  static Next wider(Model model) {
    return widened(model, COLUMNS, "notice.no-wider");
  }

  static Next narrower(Model model) {
    return widened(model, -COLUMNS, "notice.no-narrower");
  }

  static Next taller(Model model) {
    return raised(model, ROWS, "notice.no-taller");
  }

  static Next lower(Model model) {
    return raised(model, -ROWS, "notice.no-lower");
  }

  /** Gives the active pane the whole screen, or takes it back. */
  static Next maximise(Model model) {
    Desk desk = model.desk();
    return Next.of(Fitting.fit(model.withDesk(desk.maximised(!desk.maximised()))));
  }

  /** Panes above each other stay equally wide. */
  private static Next widened(Model model, int by, String none) {
    PaneGrid grid = PaneGrid.of(model);
    Desk desk = model.desk();
    int place = grid.placeOf(desk.active());
    List<Integer> widths = Widths.changed(grid.widths(), place, by, PaneGrid.FEWEST_COLUMNS);
    if (widths.equals(grid.widths())) {
      return Next.of(model.withNotice(Notice.of(none)));
    }
    List<Integer> weights = numbers(desk).mapToObj(i -> widths.get(grid.placeOf(i))).toList();
    return Next.of(Fitting.fit(model.withDesk(desk.weighing(weights))));
  }

  /** Panes side by side stay equally high. */
  private static Next raised(Model model, int by, String none) {
    PaneGrid grid = PaneGrid.of(model);
    Desk desk = model.desk();
    int level = grid.levelOf(desk.active());
    List<Integer> heights = Widths.changed(grid.heights(), level, by, PaneGrid.LEAST_ROWS);
    if (heights.equals(grid.heights())) {
      return Next.of(model.withNotice(Notice.of(none)));
    }
    List<Integer> weights = numbers(desk).mapToObj(i -> heights.get(grid.levelOf(i))).toList();
    return Next.of(Fitting.fit(model.withDesk(desk.raising(weights))));
  }

  private static IntStream numbers(Desk desk) {
    return IntStream.range(0, desk.panes().size());
  }
}
