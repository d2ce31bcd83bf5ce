package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.document.Interview;
import org.lunheng.document.Problem;
import org.lunheng.document.ScriptChoice;

/** What opens, fills, orders and closes panes. */
final class PaneUpdate {
  private PaneUpdate() {}

  /** Opens an interview in the active pane, or in a first one. */
  static Next open(Model model, String id) {
    Model kept = model.desk().isEmpty() ? model : model.withPlaceKept();
    return opened(kept, kept.desk().replaced(loading(kept, id)), id);
  }

  /** Opens an interview in a further pane on the right of the active one. */
  static Next openBeside(Model model, String id) {
    return opened(model, model.desk().beside(loading(model, id)), id);
  }

  /** A pane that opens has the characters of the active one. */
  private static Pane loading(Model model, String id) {
    return new Pane.Loading(id, script(model));
  }

  /** The characters of the active pane, which those that open get too. */
  static ScriptChoice script(Model model) {
    return model.desk().isEmpty() ? ScriptChoice.SOURCE : model.desk().activePane().script();
  }

  /** An interview that another pane holds need not be read again. */
  private static Next opened(Model before, Desk desk, String id) {
    Model model = Fitting.fit(before.withDesk(desk).withScreen(new Screen.Reader()));
    return before
        .openInterview(id)
        .map(interview -> loaded(model, interview))
        .orElseGet(() -> Next.of(model, new Cmd.LoadInterview(id)));
  }

  /** Fills the panes that wait for an interview, and has read what they still lack. */
  static Next loaded(Model model, Interview interview) {
    Model known = model.withSpeakers(model.speakers().with(interview));
    Model filled = known.withDesk(known.desk().mapped(number -> filled(known, number, interview)));
    List<Cmd> cmds = new ArrayList<>(RawUpdate.missing(filled, interview.id()));
    if (filled.awaitsConverter() && !model.awaitsConverter()) {
      cmds.add(new Cmd.LoadConverter());
    }
    cmds.addAll(MarkUpdate.missing(filled));
    return new Next(filled, cmds);
  }

  private static Pane filled(Model model, int number, Interview interview) {
    Pane pane = model.desk().panes().get(number);
    return pane instanceof Pane.Loading loading && waitsFor(pane, interview.id())
        ? Fitting.open(model, number, interview, pane.script()).wantingRaw(loading.raw())
        : pane;
  }

  /** Says in the panes that wait for an interview why it cannot be had. */
  static Next failed(Model model, String id, Problem problem) {
    Desk desk =
        model
            .desk()
            .mappedPanes(
                pane -> waitsFor(pane, id) ? new Pane.Failed(id, pane.script(), problem) : pane);
    Model failed = model.withDesk(desk);
    return new Next(failed, MarkUpdate.missing(failed));
  }

  private static boolean waitsFor(Pane pane, String id) {
    return pane instanceof Pane.Loading && pane.id().equals(id);
  }

  static Next next(Model model) {
    return Next.of(model.withDesk(model.desk().stepped(1)));
  }

  static Next previous(Model model) {
    return Next.of(model.withDesk(model.desk().stepped(-1)));
  }

  static Next left(Model model) {
    return Next.of(model.withDesk(model.desk().withActive(Math.max(0, model.desk().active() - 1))));
  }

  static Next right(Model model) {
    int last = model.desk().panes().size() - 1;
    return Next.of(
        model.withDesk(model.desk().withActive(Math.min(last, model.desk().active() + 1))));
  }

  static Next swap(Model model) {
    return Next.of(Fitting.fit(model.withDesk(model.desk().swapped())));
  }

  /** The other panes stay, scroll as far, or keep to the topic, if topics or terms are known. */
  static Next nextFollowing(Model model) {
    return switch (model.desk().following()) {
      case NONE -> SamePlace.start(model);
      case SCROLLING -> TopicUpdate.isPossible(model) ? TopicUpdate.start(model) : alone(model);
      case TOPIC -> alone(model);
    };
  }

  private static Next alone(Model model) {
    Desk alone = model.desk().with(Following.NONE);
    return Next.of(model.withDesk(alone).withNotice(Notice.of("notice.alone")));
  }

  /** Closes the active pane; the library follows the last one. */
  static Next close(Model model) {
    Model kept = model.withPlaceKept();
    Model closed = kept.withDesk(kept.desk().closed());
    return Next.of(
        closed.desk().isEmpty()
            ? LibraryUpdate.show(closed, model.desk().activePane().id(), false)
            : Fitting.fit(closed));
  }

  /** The library; but first what is marked in the text is unmarked, what was found before all. */
  static Next leave(Model model) {
    if (model.finding().isOn()) {
      return Next.of(FindUpdate.cleared(model));
    }
    return PassageUpdate.isLit(model) || TermUpdate.place(model) != null
        ? Next.of(PassageUpdate.unlit(model).withScreen(new Screen.Reader()))
        : library(model);
  }

  static Next library(Model model) {
    return Next.of(LibraryUpdate.show(model, model.desk().activePane().id(), false));
  }

  static Next libraryBeside(Model model) {
    return Next.of(LibraryUpdate.show(model, model.desk().activePane().id(), true));
  }
}
