package org.lunheng.app;

import java.util.List;
import java.util.function.BiFunction;
import org.lunheng.corpus.Passage;
import org.lunheng.document.Interview;
import org.lunheng.reader.Quote;

/** What keys and the mouse do to a selection in the active pane. */
final class SelectionUpdate {
  private SelectionUpdate() {}

  /** Begins with the sentence that is being read. */
  static Next begin(Model model) {
    return Next.of(selecting(model, Selection.of(PlaceRead.of(model).sentence()), null));
  }

  static Next close(Model model) {
    return Next.of(model.withScreen(new Screen.Reader()));
  }

  static Next sentenceOn(Model model) {
    return moved(model, SelectionMoves::sentenceOn);
  }

  static Next sentenceBack(Model model) {
    return moved(model, SelectionMoves::sentenceBack);
  }

  static Next characterOn(Model model) {
    return moved(model, SelectionMoves::characterOn);
  }

  static Next characterBack(Model model) {
    return moved(model, SelectionMoves::characterBack);
  }

  static Next paragraph(Model model) {
    return moved(model, SelectionMoves::paragraphs);
  }

  static Next turn(Model model) {
    return moved(model, SelectionMoves::turns);
  }

  static Next swap(Model model) {
    return moved(model, (moves, selection) -> selection.swapped());
  }

  private static Next moved(Model model, BiFunction<SelectionMoves, Selection, Selection> move) {
    SelectionMoves moves = new SelectionMoves(interview(model));
    return Next.of(selecting(model, move.apply(moves, selection(model)), null));
  }

  /** Selects from where the mouse was pressed to where it is. */
  static Model dragged(Model model, Msg.TextDragged drag) {
    boolean goesOn =
        !drag.begins()
            && model.screen() instanceof KeepScreen.Selecting selecting
            && selecting.grabbed() != null;
    if (!goesOn && !drag.begins()) {
      return model;
    }
    Passage grabbed = goesOn ? ((KeepScreen.Selecting) model.screen()).grabbed() : drag.from();
    return selecting(model, Selection.between(grabbed, drag.to()), grabbed);
  }

  /** Selects the sentence at a place. */
  static Model sentenceAt(Model model, Passage place) {
    Passage sentence = PlaceRead.of(model).sentence(place.paragraph(), place.from());
    return selecting(model, Selection.of(sentence), null);
  }

  /** Shows a selection, scrolled so that the end that moves is seen. */
  private static Model selecting(Model model, Selection selection, Passage grabbed) {
    Pane.Reading pane = (Pane.Reading) model.desk().activePane();
    int rows = PaneGrid.activeRows(model);
    int line = lineOf(pane, selection);
    int top = pane.top();
    if (line < top) {
      top = line;
    } else if (line >= top + rows) {
      top = line - rows + 1;
    }
    return model
        .withDesk(model.desk().replaced(pane.scrolledTo(top, rows)))
        .withScreen(new KeepScreen.Selecting(selection, grabbed));
  }

  private static int lineOf(Pane.Reading pane, Selection selection) {
    Anchor end = selection.moving();
    Passage place = new Passage(end.paragraph(), end.index(), end.index());
    Passage last = new Passage(end.paragraph(), Math.max(0, end.index() - 1), end.index());
    return selection.back() ? pane.firstLineOf(place) : pane.lastLineOf(last);
  }

  /** What is selected in each paragraph. */
  static List<Passage> passages(Model model) {
    return selection(model).passages(interview(model));
  }

  /** The selected words with their place. */
  static Quote quote(Model model) {
    return selection(model).quote(interview(model));
  }

  private static Selection selection(Model model) {
    return ((KeepScreen.Selecting) model.screen()).selection();
  }

  private static Interview interview(Model model) {
    return ((Pane.Reading) model.desk().activePane()).edition().source();
  }

  /** Why nothing can be done with a selection: it may be in a paragraph without a character. */
  static String empty(Model model) {
    return passages(model).isEmpty() ? "why.nothing-selected" : null;
  }
}
