package org.lunheng.view;

import java.util.List;
import org.lunheng.app.ActionScreen;
import org.lunheng.app.FindLine;
import org.lunheng.app.KeepScreen;
import org.lunheng.app.LetterScreen;
import org.lunheng.app.MapScreen;
import org.lunheng.app.Model;
import org.lunheng.app.QuizScreen;
import org.lunheng.app.Screen;
import org.lunheng.app.SearchScreen;

/**
 * A sort of screen: how it is drawn, and where a mouse can do something on it.
 *
 * @param screens the screens of the sort
 */
record ScreenView<S extends Screen>(Class<S> screens, Drawing<S> drawing, Pointing<S> pointing) {
  static final List<ScreenView<?>> ALL =
      List.of(
          still(Screen.Shelf.class, LibraryView::draw, HitMap::addLibrary),
          still(
              Screen.Reader.class, (canvas, m, s) -> ReaderView.draw(canvas, m), HitMap::addPanes),
          still(Screen.Note.class, (canvas, m, s) -> NoteView.draw(canvas, m), HitMap::addNote),
          still(
              Screen.ClaimNote.class, (canvas, m, s) -> NoteView.draw(canvas, m), HitMap::addNote),
          still(Screen.Explaining.class, ExplanationView::draw, HitMap::addExplanation),
          still(LetterScreen.class, LetterView::draw, HitMap::addLetters),
          still(Screen.Contents.class, ContentsView::draw, HitMap::addContents),
          still(Screen.Collated.class, CollatedView::draw, HitMap::addText),
          still(Screen.Help.class, HelpView::draw, HitMap::addText),
          still(MapScreen.TopicMap.class, TopicMapView::draw, HitMap::addMap),
          still(MapScreen.ClaimList.class, ClaimListView::draw, HitMap::addClaims),
          still(QuizScreen.Start.class, SheetView::draw, HitMap::addSheet),
          still(QuizScreen.Asking.class, SheetView::draw, HitMap::addSheet),
          still(QuizScreen.Feedback.class, SheetView::draw, HitMap::addSheet),
          still(QuizScreen.Summary.class, SheetView::draw, HitMap::addSheet),
          still(QuizScreen.Statistics.class, SheetView::draw, HitMap::addSheet),
          still(
              KeepScreen.Selecting.class,
              (canvas, m, s) -> ReaderView.draw(canvas, m),
              HitMap::addPanes),
          still(KeepScreen.KeptList.class, KeptListView::draw, HitMap::addKept),
          new ScreenView<>(KeepScreen.Noting.class, NotingView::draw, HitMap::addText),
          new ScreenView<>(SearchScreen.class, SearchView::draw, HitMap::addFound),
          new ScreenView<>(ActionScreen.class, ActionView::draw, HitMap::addActions),
          new ScreenView<>(QuizScreen.Naming.class, PromptView::draw, HitMap::addText),
          new ScreenView<>(MapScreen.TopicSearch.class, PromptView::draw, HitMap::addText),
          new ScreenView<>(FindLine.class, FindLineView::draw, HitMap::addText),
          new ScreenView<>(Screen.Adding.class, PromptView::draw, HitMap::addText),
          new ScreenView<>(Screen.Removing.class, PromptView::draw, HitMap::addText));

  /** Draws a screen and says where the cursor is. */
  interface Drawing<S> {
    Frame draw(Canvas canvas, Model model, S screen);
  }

  /** Draws a screen that has no cursor. */
  private interface Still<S> {
    void draw(Canvas canvas, Model model, S screen);
  }

  /** Adds the regions of a screen. */
  interface Pointing<S> {
    void add(HitMap map, S screen);
  }

  private static <S extends Screen> ScreenView<S> still(
      Class<S> screens, Still<S> drawing, Pointing<S> pointing) {
    Drawing<S> framed =
        (canvas, model, screen) -> {
          drawing.draw(canvas, model, screen);
          return Frame.of(canvas);
        };
    return new ScreenView<>(screens, framed, pointing);
  }

  /** The sort of a screen. */
  static ScreenView<?> of(Screen screen) {
    return ALL.stream()
        .filter(view -> view.screens.isInstance(screen))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No view of " + screen.kind()));
  }

  /** Draws the screen that a state shows, which is one of the sort. */
  Frame draw(Canvas canvas, Model model) {
    return drawing.draw(canvas, model, screens.cast(model.screen()));
  }

  /** Adds the regions of a screen of the sort. */
  void point(HitMap map, Screen screen) {
    pointing.add(map, screens.cast(screen));
  }
}
