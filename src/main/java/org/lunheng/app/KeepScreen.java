package org.lunheng.app;

import java.util.List;
import org.lunheng.corpus.Passage;
import org.lunheng.reader.Quote;

/** What readers take from a text or leave in it. */
public sealed interface KeepScreen extends Screen {

  /**
   * The panes, and in the active one a selection.
   *
   * @param grabbed the character at which the mouse began to select, or null
   */
  record Selecting(Selection selection, Passage grabbed) implements KeepScreen {
    /** What is selected in a pane's text, in each paragraph. */
    public List<Passage> passages(Pane.Reading pane) {
      return selection.passages(pane.edition().source());
    }
  }

  /**
   * A line to write a note, under the panes.
   *
   * @param quote what the note is on
   * @param old the note as it is kept so far, or null
   * @param emptied whether the reader was told that a note without words is taken away
   */
  record Noting(Quote quote, org.lunheng.reader.Note old, TextInput input, boolean emptied)
      implements KeepScreen, Screen.Typed {
    /** A note is no text of its own. */
    @Override
    public int longest() {
      return 5_000;
    }

    @Override
    public Screen edited(Model model, TextInput other) {
      return new Noting(quote, old, other, false);
    }
  }

  /**
   * All bookmarks, highlights and notes.
   *
   * @param behind the library or the panes
   * @param chosen the number of the chosen one
   * @param top the first line shown
   */
  record KeptList(Screen behind, int chosen, int top) implements KeepScreen, Screen.Listed {
    @Override
    public int position() {
      return chosen;
    }

    @Override
    public Screen moved(Model model, int to) {
      return KeptListUpdate.at(model, this, to);
    }

    @Override
    public int page(Model model) {
      return KeptSheet.of(model).page(model, chosen);
    }

    @Override
    public Screen chosen(Model model, int entry) {
      return moved(model, entry);
    }
  }
}
