package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.document.Interview;

/** Leads readers to passages: opens interviews at them, scrolls to them, makes them stand out. */
final class PassageUpdate {
  /** A passage stands this part of the pane below its top, so that what leads to it is seen. */
  private static final int PART_ABOVE = 4;

  private PassageUpdate() {}

  /**
   * Where a reader is led.
   *
   * @param passages in the order of the text; the first one is scrolled to
   */
  record Target(Interview interview, List<Passage> passages) {
    Target {
      passages = List.copyOf(passages);
    }

    /** A claim's evidence; no passages if its interview does not have the words. */
    static Target of(Interview interview, Claim claim) {
      return new Target(
          interview,
          claim.evidence().stream().flatMap(e -> Passage.of(interview, e).stream()).toList());
    }
  }

  /** Closes what is open and opens the targets side by side, as many as there may be panes. */
  static Next open(Model model, List<Target> targets) {
    Model kept = model.withPlacesKept(model.desk().panes());
    return put(kept, targets.subList(0, Math.min(Desk.MOST, targets.size())), 0);
  }

  /**
   * Puts targets in place of the open panes.
   *
   * @param active the number of the one that becomes active
   */
  private static Next put(Model model, List<Target> targets, int active) {
    List<Pane> loading = new ArrayList<>();
    for (Target target : targets) {
      loading.add(new Pane.Loading(target.interview().id(), PaneUpdate.script(model)));
    }
    Desk desk = new Desk(loading, active, model.desk().together() && targets.size() > 1);
    Model opened = Fitting.fit(model.withDesk(desk).withScreen(new Screen.Reader()));
    List<Cmd> cmds = new ArrayList<>();
    for (Target target : targets) {
      Next next = PaneUpdate.loaded(opened, target.interview());
      opened = next.model();
      next.cmds().stream().filter(cmd -> !cmds.contains(cmd)).forEach(cmds::add);
    }
    for (int i = 0; i < targets.size(); i++) {
      opened = at(opened, i, targets.get(i).passages());
    }
    return new Next(opened, cmds);
  }

  /** Scrolls a pane to the first of some passages and makes all of them stand out. */
  static Model at(Model model, int number, List<Passage> passages) {
    Pane pane = model.desk().panes().get(number);
    if (!(pane instanceof Pane.Reading reading) || passages.isEmpty()) {
      return model;
    }
    int rows = PaneGrid.of(model).textRows();
    Pane.Reading there = inSight(reading.lit(passages), passages.get(0), rows);
    return model.withDesk(
        model.desk().mapped(i -> i == number ? there : model.desk().panes().get(i)));
  }

  /** A pane scrolled so that a passage is among the rows that it shows. */
  static Pane.Reading inSight(Pane.Reading pane, Passage passage, int rows) {
    int first = pane.firstLineOf(passage);
    int last = pane.lastLineOf(passage);
    boolean seen = first >= pane.top() && last < pane.top() + rows;
    return seen ? pane : pane.scrolledTo(first - rows / PART_ABOVE, rows);
  }

  /** Lets nothing stand out any more. */
  static Model unlit(Model model) {
    return model.withDesk(
        model
            .desk()
            .mappedPanes(
                pane -> pane instanceof Pane.Reading reading ? reading.lit(List.of()) : pane));
  }

  /** Whether anything stands out. */
  static boolean isLit(Model model) {
    return model.desk().panes().stream()
        .anyMatch(pane -> pane instanceof Pane.Reading reading && !reading.lit().isEmpty());
  }
}
