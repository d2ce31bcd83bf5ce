package org.lunheng.app;

import java.util.function.UnaryOperator;

/** What the mouse does; where it points comes in the message, and may be gone by now. */
final class PointerUpdate {
  private PointerUpdate() {}

  static Next update(Model before, Msg.Pointed msg) {
    Model model = before.withNotice(null);
    Next next = done(model, msg);
    Model followed = TopicUpdate.followed(model, next.model());
    boolean steps = msg instanceof Msg.PanePointed || msg instanceof Msg.PaneWheeled;
    return new Next(steps ? followed : TrailUpdate.followed(model, followed), next.cmds());
  }

  private static Next done(Model model, Msg.Pointed msg) {
    if (msg instanceof Msg.PanePointed pane) {
      return Next.of(active(model, pane.pane()));
    }
    if (msg instanceof Msg.PaneWheeled wheel) {
      return wheeled(model, wheel);
    }
    if (msg instanceof Msg.TermPointed term) {
      return explained(model, term);
    }
    if (msg instanceof Msg.TextDragged drag) {
      return Next.of(inText(model, drag.pane(), there -> SelectionUpdate.dragged(there, drag)));
    }
    if (msg instanceof Msg.TextDoubleClicked click) {
      return Next.of(
          inText(model, click.pane(), there -> SelectionUpdate.sentenceAt(there, click.place())));
    }
    if (msg instanceof Msg.NotePointed note) {
      return noted(model, note);
    }
    Screen screen = model.screen();
    return Next.of(
        model.withScreen(
            msg instanceof Msg.LinePointed line
                ? screen.chosen(model, line.number())
                : screen.scrolled(model, ((Msg.ListWheeled) msg).lines())));
  }

  /** Makes a pane active; a note that lies over the panes goes. */
  private static Model active(Model model, int pane) {
    if (!showsPanes(model) || pane >= model.desk().panes().size()) {
      return model;
    }
    boolean over = model.screen().isNote() || model.screen() instanceof KeepScreen.Selecting;
    Model shown = over ? model.withScreen(new Screen.Reader()) : model;
    return shown.withDesk(shown.desk().withActive(pane));
  }

  private static Next wheeled(Model model, Msg.PaneWheeled wheel) {
    return showsPanes(model) && wheel.pane() < model.desk().panes().size()
        ? ReaderUpdate.wheeled(active(model, model.desk().active()), wheel.pane(), wheel.lines())
        : Next.of(model);
  }

  private static Next explained(Model model, Msg.TermPointed term) {
    Model there = active(model, term.pane());
    boolean same =
        showsPanes(there)
            && there.desk().active() == term.pane()
            && there.desk().activePane() instanceof Pane.Reading pane
            && pane.id().equals(term.term().interview());
    return same
        ? TermUpdate.explain(there.withScreen(new Screen.Reader(term.term())))
        : Next.of(model);
  }

  private static boolean showsPanes(Model model) {
    return !model.desk().isEmpty()
        && (model.screen() instanceof Screen.Reader
            || model.screen() instanceof KeepScreen.Selecting
            || model.screen().isNote());
  }

  /** Does something in the text of a pane, which becomes active; nothing where there is none. */
  private static Model inPane(Model model, int pane, UnaryOperator<Model> change) {
    boolean there =
        showsPanes(model)
            && pane < model.desk().panes().size()
            && model.desk().panes().get(pane) instanceof Pane.Reading;
    if (!there) {
      return model;
    }
    boolean goesOn = model.screen() instanceof KeepScreen.Selecting;
    Model active = goesOn && model.desk().active() == pane ? model : active(model, pane);
    return change.apply(active);
  }

  /** The same, unless the words there are not to be selected, which is told then. */
  private static Model inText(Model model, int pane, UnaryOperator<Model> change) {
    return inPane(
        model,
        pane,
        there -> {
          String why = KeepKeys.unfit(there);
          return why == null ? change.apply(there) : there.withNotice(Notice.of(why));
        });
  }

  private static Next noted(Model model, Msg.NotePointed pointed) {
    Model there = inPane(model, pointed.pane(), found -> active(found, pointed.pane()));
    if (there == model && model.desk().active() != pointed.pane()
        || !(there.desk().activePane() instanceof Pane.Reading pane)) {
      return Next.of(model);
    }
    return pane.noteOn(pointed.line())
        .map(note -> KeepsakeUpdate.open(there, note.quote(), note))
        .orElse(Next.of(there));
  }
}
