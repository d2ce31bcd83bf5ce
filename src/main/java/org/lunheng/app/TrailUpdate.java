package org.lunheng.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lunheng.reader.Memory;
import org.lunheng.reader.Position;
import org.lunheng.reader.Trail;

/** Remembers where readers were before they jumped, and leads them back and to other places. */
final class TrailUpdate {
  /** The panes, with or without a note over them. */
  private static final Set<Screen.Kind> IN_TEXT =
      EnumSet.of(Screen.Kind.READER, Screen.Kind.NOTE, Screen.Kind.CLAIM);

  /**
   * What moves through the text step by step or only to another pane, or keeps the trail itself.
   */
  static final Set<String> STEPS =
      Set.of(
          "line-down",
          "line-up",
          "page-down",
          "page-up",
          "half-page-down",
          "half-page-up",
          "next-turn",
          "previous-turn",
          "next-pane",
          "previous-pane",
          "left-pane",
          "right-pane",
          "swap",
          "raw",
          "jump-back",
          "jump-forward",
          "before-jump");

  private TrailUpdate() {}

  /** The state after a key with the trail after it. */
  static Model followed(Binding binding, Model before, Model after) {
    return STEPS.contains(binding.name()) ? after : followed(before, after);
  }

  /**
   * The state with the trail after something that may have led elsewhere. Between leaving the text
   * for another screen and coming back to it, whatever was shown, lies one jump at most.
   */
  static Model followed(Model before, Model after) {
    boolean wasText = isText(before);
    Position from = wasText ? position(before) : before.staying().origin();
    if (!isText(after)) {
      return wasText ? after.withStaying(after.staying().from(from)) : after;
    }
    Model back = after.staying().origin() == null ? after : backInText(after);
    Position to = position(after);
    boolean jumped = from != null && to != null && !from.equals(to);
    return jumped ? back.withStaying(back.staying().with(trail -> trail.jumped(from))) : back;
  }

  private static Model backInText(Model model) {
    return model.withStaying(model.staying().from(null));
  }

  private static boolean isText(Model model) {
    return IN_TEXT.contains(model.screen().kind()) && !model.desk().isEmpty();
  }

  /** Where the active pane is or will be; null if it can show nothing. */
  static Position position(Model model) {
    Pane pane = model.desk().activePane();
    return pane instanceof Pane.Failed ? null : Staying.position(model, pane);
  }

  static Next back(Model model) {
    return along(model, trail(model).back(here(model)));
  }

  static Next forward(Model model) {
    return along(model, trail(model).forward(here(model)));
  }

  private static Next along(Model model, Trail trail) {
    Model on = model.withStaying(model.staying().with(old -> trail));
    return lead(on, trail.place());
  }

  /** Leads to a place and remembers the one before it. */
  static Next jump(Model model, Position to) {
    Position from = position(model);
    Model on =
        from == null || from.equals(to)
            ? model
            : model.withStaying(model.staying().with(trail -> trail.jumped(from)));
    return lead(on, to);
  }

  static String nowhereBack(Model model) {
    return trail(model).hasBack(here(model)) ? null : "why.no-place-back";
  }

  static String nowhereForward(Model model) {
    return trail(model).hasForward() ? null : "why.no-place-forward";
  }

  private static Trail trail(Model model) {
    return model.staying().memory().trail();
  }

  /** Also where the interview cannot be had. */
  private static Position here(Model model) {
    return Staying.position(model, model.desk().activePane());
  }

  /** Shows a place: in a pane that has its interview, else instead of what the active one has. */
  private static Next lead(Model model, Position to) {
    Model shown = model.withScreen(new Screen.Reader());
    int holder = holder(model.desk(), to.interview());
    if (holder >= 0) {
      return Next.of(at(shown, holder, to));
    }
    boolean gone = model.library() != null && model.library().find(to.interview()).isEmpty();
    if (gone) {
      return Next.of(shown.withNotice(Notice.of("notice.place-gone", to.interview())));
    }
    Pane loading = new Pane.Loading(to.interview(), PaneUpdate.script(model), false, to);
    Model kept = shown.withPlaceKept();
    return PaneUpdate.opened(kept, kept.desk().replaced(loading), to.interview());
  }

  /** The active pane if it has the interview, else the first one that does; -1 if none has it. */
  private static int holder(Desk desk, String interview) {
    int holder = -1;
    for (int pane = desk.panes().size() - 1; pane >= 0; pane--) {
      boolean holds = holds(desk.panes().get(pane), interview);
      holder = holds && holder != desk.active() ? pane : holder;
    }
    return holder;
  }

  private static boolean holds(Pane pane, String interview) {
    return pane instanceof Pane.Reading && pane.id().equals(interview);
  }

  private static Model at(Model model, int number, Position to) {
    Desk desk = model.desk().withActive(number);
    Model active = model.withDesk(desk);
    Pane.Reading pane = (Pane.Reading) desk.activePane();
    Anchor anchor = Positions.in(pane.edition().source(), to);
    Pane there = pane.at(anchor, PaneGrid.activeRows(active));
    return Fitting.fit(active.withDesk(desk.replaced(there)));
  }

  /**
   * Adds what was kept elsewhere, and goes to where interviews were left that nobody has moved in
   * since they opened without anything being known of them.
   */
  static Model remembered(Model model, Memory older) {
    Model complete = model.withStaying(model.staying().over(older));
    if (model.desk().isEmpty()) {
      return complete;
    }
    PaneGrid grid = PaneGrid.of(model);
    List<Pane> panes = complete.desk().panes();
    Memory known = model.staying().memory();
    return complete.withDesk(
        complete.desk().mapped(i -> remembered(known, older, panes.get(i), grid.textRows(i))));
  }

  private static Pane remembered(Memory known, Memory older, Pane pane, int rows) {
    boolean moves =
        pane instanceof Pane.Reading reading
            && reading.anchor().equals(Anchor.START)
            && !known.reached().containsKey(pane.id())
            && older.reached().containsKey(pane.id());
    if (!moves) {
      return pane;
    }
    Pane.Reading reading = (Pane.Reading) pane;
    Position position = older.reached().get(pane.id()).position();
    return reading.at(Positions.in(reading.edition().source(), position), rows);
  }
}
