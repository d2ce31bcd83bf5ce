package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
          claim.evidence().stream()
              .flatMap(evidence -> Passage.of(interview, evidence).stream())
              .sorted(Passage.ORDER)
              .toList());
    }
  }

  /** Closes what is open and opens the targets side by side, as many as there may be panes. */
  static Next open(Model model, List<Target> targets) {
    List<Pane> loading = new ArrayList<>();
    SortedMap<Integer, Target> led = new TreeMap<>();
    for (Target target : targets.subList(0, Math.min(Desk.MOST, targets.size()))) {
      led.put(loading.size(), target);
      loading.add(new Pane.Loading(target.interview().id(), PaneUpdate.script(model)));
    }
    Model kept = model.withPlacesKept(model.desk().panes());
    Next next = led(kept.withDesk(kept.desk().remembered().withActive(0).withPanes(loading)), led);
    return new Next(TopicUpdate.settled(next.model()), next.cmds());
  }

  /**
   * Fills the panes that wait for targets' interviews, and leads panes to passages.
   *
   * @param targets by the number of the pane
   */
  static Next led(Model model, SortedMap<Integer, Target> targets) {
    Model shown = model.withDesk(model.desk().maximised(false));
    Model opened = Fitting.fit(shown.withScreen(new Screen.Reader()));
    List<Cmd> cmds = new ArrayList<>();
    for (Target target : targets.values()) {
      Next next = PaneUpdate.loaded(opened, target.interview());
      opened = next.model();
      next.cmds().stream().filter(cmd -> !cmds.contains(cmd)).forEach(cmds::add);
    }
    for (Map.Entry<Integer, Target> target : targets.entrySet()) {
      opened = at(opened, target.getKey(), target.getValue().passages());
    }
    return new Next(opened, cmds);
  }

  /**
   * Scrolls a pane to the first of some passages and makes all of them stand out; in a raw text
   * they only come into sight.
   */
  static Model at(Model model, int number, List<Passage> passages) {
    Pane pane = model.desk().panes().get(number);
    if (!(pane instanceof Pane.Reading reading) || passages.isEmpty()) {
      return model;
    }
    int rows = PaneGrid.of(model).textRows(number);
    Pane.Reading clean = inSight(reading.clean().lit(passages), passages.get(0), rows);
    Pane.Reading there = reading.isRaw() ? SamePlace.with(clean, reading, rows) : clean;
    return model.withDesk(model.desk().replaced(number, there));
  }

  /** A pane scrolled so that a passage is among the rows that it shows. */
  static Pane.Reading inSight(Pane.Reading pane, Passage passage, int rows) {
    return pane.shows(passage, rows) ? pane : below(pane, passage, rows);
  }

  /** A pane scrolled so that a passage stands some lines below its top. */
  static Pane.Reading below(Pane.Reading pane, Passage passage, int rows) {
    return pane.scrolledTo(pane.firstLineOf(passage) - rows / PART_ABOVE, rows);
  }

  /** Back to the panes as they were before the reader was led elsewhere. */
  static Next back(Model model) {
    Model kept = model.withPlacesKept(model.desk().panes());
    return restored(kept, kept.desk().before());
  }

  /** The panes as they were; those that waited for an interview have it now. */
  static Next restored(Model model, Desk desk) {
    Next next = Next.of(Fitting.fit(model.withDesk(desk)));
    for (Pane pane : desk.panes()) {
      Interview there = next.model().companion().interview(pane.id()).orElse(null);
      next = there == null ? next : next.then(PaneUpdate.loaded(next.model(), there));
    }
    return next.then(new Next(next.model(), MarkUpdate.missing(next.model())));
  }

  /** Lets nothing stand out any more. */
  static Model unlit(Model model) {
    return model.withDesk(
        model
            .desk()
            .mappedPanes(pane -> pane instanceof Pane.Reading reading ? reading.unlit() : pane));
  }

  /** Whether anything stands out. */
  static boolean isLit(Model model) {
    return model.desk().panes().stream()
        .anyMatch(pane -> pane instanceof Pane.Reading reading && !reading.lit().isEmpty());
  }
}
