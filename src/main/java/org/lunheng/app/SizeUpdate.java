package org.lunheng.app;

import java.util.List;
import java.util.stream.IntStream;

/** What keys do to the widths of panes. */
final class SizeUpdate {
  /** So many columns a pane gains or loses at a time. */
  private static final int STEP = 4;

  private SizeUpdate() {}

  static Next wider(Model model) {
    return changed(model, STEP, "notice.no-wider");
  }

  static Next narrower(Model model) {
    return changed(model, -STEP, "notice.no-narrower");
  }

  /** Gives the active pane the whole screen, or takes it back. */
  static Next maximise(Model model) {
    Desk desk = model.desk();
    return Next.of(Fitting.fit(model.withDesk(desk.maximised(!desk.maximised()))));
  }

  /** Panes above each other stay equally wide. */
  private static Next changed(Model model, int by, String none) {
    PaneGrid grid = PaneGrid.of(model);
    Desk desk = model.desk();
    int place = grid.placeOf(desk.active());
    List<Integer> widths = Widths.changed(grid.widths(), place, by, PaneGrid.FEWEST_COLUMNS);
    if (widths.equals(grid.widths())) {
      return Next.of(model.withNotice(Notice.of(none)));
    }
    List<Integer> weights =
        IntStream.range(0, desk.panes().size())
            .mapToObj(pane -> widths.get(grid.placeOf(pane)))
            .toList();
    return Next.of(Fitting.fit(model.withDesk(desk.weighing(weights))));
  }
}
