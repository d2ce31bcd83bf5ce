package org.lunheng.view;

import org.lunheng.app.ActionScreen;
import org.lunheng.app.DataScreen;
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

  /**
   * The sort of screens of a kind. No sort is made before it is shown: each of its methods is a
   * class that the first frame would have to wait for.
   */
  static ScreenView<?> of(Screen.Kind kind) {
    return switch (kind) {
      case LIBRARY -> still(Screen.Shelf.class, LibraryView::draw, HitMap::addLibrary);
      case READER ->
          still(
              Screen.Reader.class, (canvas, m, s) -> ReaderView.draw(canvas, m), HitMap::addPanes);
      case NOTE ->
          still(Screen.Note.class, (canvas, m, s) -> NoteView.draw(canvas, m), HitMap::addNote);
      case CLAIM ->
          still(
              Screen.ClaimNote.class, (canvas, m, s) -> NoteView.draw(canvas, m), HitMap::addNote);
      case EXPLAINING ->
          still(Screen.Explaining.class, ExplanationView::draw, HitMap::addExplanation);
      case LETTERS -> new ScreenView<>(LetterScreen.class, LetterView::draw, HitMap::addLetters);
      case CONTENTS -> still(Screen.Contents.class, ContentsView::draw, HitMap::addContents);
      case COLLATED -> still(Screen.Collated.class, CollatedView::draw, HitMap::addText);
      case HELP -> still(Screen.Help.class, HelpView::draw, HitMap::addText);
      case HELP_SEARCH ->
          new ScreenView<>(Screen.HelpSearch.class, HelpView::draw, HitMap::addText);
      case TOPIC_MAP -> still(MapScreen.TopicMap.class, TopicMapView::draw, HitMap::addMap);
      case CLAIM_LIST -> still(MapScreen.ClaimList.class, ClaimListView::draw, HitMap::addClaims);
      case QUIZ -> still(QuizScreen.Start.class, SheetView::draw, HitMap::addSheet);
      case QUESTION -> still(QuizScreen.Asking.class, SheetView::draw, HitMap::addSheet);
      case FEEDBACK -> still(QuizScreen.Feedback.class, SheetView::draw, HitMap::addSheet);
      case ROUND -> still(QuizScreen.Summary.class, SheetView::draw, HitMap::addSheet);
      case STATISTICS -> still(QuizScreen.Statistics.class, SheetView::draw, HitMap::addSheet);
      case SELECTING ->
          still(
              KeepScreen.Selecting.class,
              (canvas, m, s) -> ReaderView.draw(canvas, m),
              HitMap::addPanes);
      case KEPT -> still(KeepScreen.KeptList.class, KeptListView::draw, HitMap::addKept);
      case NOTING -> new ScreenView<>(KeepScreen.Noting.class, NotingView::draw, HitMap::addText);
      case MY_DATA -> still(DataScreen.Told.class, DataView::draw, HitMap::addText);
      case ERASING -> new ScreenView<>(DataScreen.Erasing.class, DataView::draw, HitMap::addText);
      case SEARCH -> new ScreenView<>(SearchScreen.class, SearchView::draw, HitMap::addFound);
      case ACTIONS -> new ScreenView<>(ActionScreen.class, ActionView::draw, HitMap::addActions);
      case NAMING -> new ScreenView<>(QuizScreen.Naming.class, PromptView::draw, HitMap::addText);
      case TOPIC_SEARCH ->
          new ScreenView<>(MapScreen.TopicSearch.class, PromptView::draw, HitMap::addText);
      case FINDING -> new ScreenView<>(FindLine.class, FindLineView::draw, HitMap::addText);
      case ADDING -> new ScreenView<>(Screen.Adding.class, PromptView::draw, HitMap::addText);
      case REMOVING -> new ScreenView<>(Screen.Removing.class, PromptView::draw, HitMap::addText);
    };
  }

  /** The sort of a screen. */
  static ScreenView<?> of(Screen screen) {
    return of(screen.kind());
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
