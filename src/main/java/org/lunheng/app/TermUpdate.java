package org.lunheng.app;

import java.util.Optional;
import org.lunheng.corpus.glossary.Glossary;

/** Leads from one term of the glossary to the next, and explains them. */
final class TermUpdate {
  private TermUpdate() {}

  static Next next(Model model) {
    Terms terms = terms(model);
    return at(model, terms.after(from(model, terms)), "notice.no-next-term");
  }

  static Next previous(Model model) {
    Terms terms = terms(model);
    TermPlace place = place(model);
    Anchor from = place == null ? pane(model).anchorOf(pane(model).top()) : start(place);
    return at(model, terms.before(from), "notice.no-previous-term");
  }

  /** Explains the term that the reader is at, or the first one on the screen. */
  static Next explain(Model model) {
    return here(model).map(found -> explained(model, found)).orElse(Next.of(model));
  }

  /** The term that would be explained. */
  static Optional<Terms.Found> here(Model model) {
    Terms terms = terms(model);
    TermPlace place = place(model);
    return place == null
        ? terms.first(PaneGrid.activeRows(model))
        : terms.in(place.passage().paragraph()).stream()
            .filter(found -> found.passage().equals(place.passage()))
            .findFirst();
  }

  /** Explains a term of the active pane. */
  static Next explained(Model model, Terms.Found found) {
    TermPlace place = new TermPlace(pane(model).id(), found.passage());
    Screen.Reader behind = new Screen.Reader(place);
    return Next.of(ExplanationUpdate.open(model, behind, found.entry(), null));
  }

  /** The term that the reader is at, if it is still on the screen, else null. */
  static TermPlace place(Model model) {
    TermPlace place = model.screen() instanceof Screen.Reader reader ? reader.term() : null;
    boolean here =
        place != null
            && model.desk().activePane() instanceof Pane.Reading pane
            && pane.id().equals(place.interview())
            && terms(model).isSeen(place.passage(), PaneGrid.activeRows(model));
    return here ? place : null;
  }

  private static Anchor from(Model model, Terms terms) {
    TermPlace place = place(model);
    return place == null ? terms.justBefore(pane(model).top()) : start(place);
  }

  private static Anchor start(TermPlace place) {
    return new Anchor(place.passage().paragraph(), place.passage().from());
  }

  private static Next at(Model model, Optional<Terms.Found> found, String none) {
    if (found.isEmpty()) {
      return Next.of(model.withNotice(Notice.of(none)));
    }
    int rows = PaneGrid.activeRows(model);
    TermPlace place = new TermPlace(pane(model).id(), found.get().passage());
    Pane there = PassageUpdate.inSight(pane(model), place.passage(), rows);
    return Next.of(
        model.withDesk(model.desk().replaced(there)).withScreen(new Screen.Reader(place)));
  }

  private static Terms terms(Model model) {
    Glossary glossary = model.companion().glossary();
    return new Terms(glossary, pane(model));
  }

  private static Pane.Reading pane(Model model) {
    return (Pane.Reading) model.desk().activePane();
  }
}
