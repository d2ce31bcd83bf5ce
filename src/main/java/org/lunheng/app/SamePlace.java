package org.lunheng.app;

/**
 * Keeps panes of one interview at the same words, however wide they are, in whatever characters,
 * and whether they show the raw text or the restored one.
 */
final class SamePlace {
  private SamePlace() {}

  /** From now on the other panes scroll with the active one. */
  static Next start(Model model) {
    Model together = model.withDesk(model.desk().with(Following.SCROLLING));
    return Next.of(brought(together).withNotice(Notice.of("notice.together")));
  }

  /** Whether a pane other than the active one holds the same interview. */
  static boolean holds(Desk desk, int number) {
    return number != desk.active()
        && desk.panes().get(number) instanceof Pane.Reading pane
        && desk.activePane() instanceof Pane.Reading active
        && pane.id().equals(active.id());
  }

  /** Brings the other panes of the active one's interview to the words on its top. */
  static Model brought(Model model) {
    Desk desk = model.desk();
    if (!(desk.activePane() instanceof Pane.Reading active)) {
      return model;
    }
    PaneGrid grid = PaneGrid.of(model);
    return model.withDesk(
        desk.mapped(
            number ->
                holds(desk, number)
                    ? with(active, (Pane.Reading) desk.panes().get(number), grid.textRows(number))
                    : desk.panes().get(number)));
  }

  /** Another pane of an interview at the words on top of one. */
  static Pane.Reading with(Pane.Reading pane, Pane.Reading other, int rows) {
    if (pane.isRaw() == other.isRaw()) {
      return other.at(pane.anchor(), rows);
    }
    return pane.isRaw()
        ? other.at(pane.cleanAnchor(), rows)
        : other.at(RawPlaces.of(other).raw(pane.anchor()), rows);
  }
}
