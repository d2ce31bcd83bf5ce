package org.lunheng.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lunheng.app.ActionList;
import org.lunheng.app.ActionScreen;
import org.lunheng.app.ClaimSheet;
import org.lunheng.app.Explanation;
import org.lunheng.app.FoundRows;
import org.lunheng.app.KeepScreen;
import org.lunheng.app.KeptSheet;
import org.lunheng.app.Key;
import org.lunheng.app.LetterScreen;
import org.lunheng.app.LetterSheet;
import org.lunheng.app.LibrarySearch;
import org.lunheng.app.ListArea;
import org.lunheng.app.ListCursor;
import org.lunheng.app.MapLayout;
import org.lunheng.app.MapScreen;
import org.lunheng.app.MapSight;
import org.lunheng.app.Model;
import org.lunheng.app.Msg;
import org.lunheng.app.NoteBox;
import org.lunheng.app.PaneGrid;
import org.lunheng.app.QuizScreen;
import org.lunheng.app.Screen;
import org.lunheng.app.SearchScreen;
import org.lunheng.app.Sheet;
import org.lunheng.app.TopicGrid;

/**
 * Where a mouse can do something on a screen. Most frames are never pointed at, so the regions are
 * made when the first one asks for them; a map serves one thread.
 */
public final class HitMap {
  /** Nothing to do anywhere. */
  static final HitMap NONE = new HitMap(null, List.of());

  /** How far one notch of the wheel scrolls a text. */
  private static final int NOTCH = 3;

  private final Model model;
  private List<HitRegion> regions;

  private HitMap(Model model, List<HitRegion> regions) {
    this.model = model;
    this.regions = regions;
  }

  /** What a mouse can do in a state. */
  static HitMap of(Model model) {
    return new HitMap(model, null);
  }

  /** The regions; of those that overlap the last one counts. */
  List<HitRegion> regions() {
    if (regions == null) {
      regions = new ArrayList<>();
      ScreenView.of(model.screen()).point(this, model.screen());
    }
    return regions;
  }

  void addLibrary(Screen.Shelf shelf) {
    addWheel(1);
    addLines(shelf.cursor(), model.shelf().size(), ListArea.INTERVIEW_ROWS);
  }

  void addContents(Screen.Contents contents) {
    addWheel(1);
    addLines(contents.cursor(), contents.entries().size(), 1);
  }

  /** A click on a topic's name goes to everybody's cell. */
  void addMap(MapScreen.TopicMap map) {
    addWheel(1);
    if (MapSight.nothing(model, map) == null) {
      addCells(MapSight.of(model, map));
    }
  }

  private void addCells(MapSight sight) {
    TopicGrid grid = sight.grid();
    MapLayout layout = sight.layout();
    int left = sight.place().left();
    int selected = sight.row() * grid.columns() + sight.column();
    int last = Math.min(grid.rows().size(), sight.place().top() + layout.rows());
    for (int topic = sight.place().top(); topic < last; topic++) {
      int row = MapLayout.ABOVE + topic - sight.place().top();
      int first = topic * grid.columns();
      click(0, row, layout.start(), 1, line(first, selected));
      int column = layout.start();
      for (int i = left; i < left + layout.shownFrom(left); i++) {
        click(column, row, layout.widths().get(i) + 1, 1, line(first + i, selected));
        column += layout.widths().get(i) + 1;
      }
    }
  }

  void addClaims(MapScreen.ClaimList screen) {
    addWheel(1);
    ClaimSheet sheet = ClaimSheet.of(model, screen);
    int top = 1 + sheet.proposition().size();
    int shown = Math.min(sheet.rows(model), sheet.lines().size() - screen.top());
    for (int i = 0; i < shown; i++) {
      int claim = sheet.lines().get(screen.top() + i).claim();
      click(0, top + i, model.size().columns(), 1, line(claim, screen.chosen()));
    }
  }

  void addKept(KeepScreen.KeptList list) {
    addWheel(1);
    KeptSheet sheet = KeptSheet.of(model);
    int shown = Math.min(ListArea.rows(model.size()), sheet.lines().size() - list.top());
    for (int i = 0; i < shown; i++) {
      int entry = sheet.lines().get(list.top() + i).entry();
      click(0, 1 + i, model.size().columns(), 1, line(entry, list.chosen()));
    }
  }

  /** What it means that the mouse is moved with its button held; empty outside of texts. */
  Optional<Msg> drag(Pointer start, Pointer now, boolean begins) {
    return showsTexts() ? TextCells.drag(model, start, now, begins) : Optional.empty();
  }

  /** What two clicks on a text mean; empty outside of texts. */
  Optional<Msg> twice(Pointer pointer) {
    return showsTexts() ? TextCells.twice(model, pointer) : Optional.empty();
  }

  private boolean showsTexts() {
    return model != null
        && (model.screen() instanceof Screen.Reader
            || model.screen() instanceof KeepScreen.Selecting);
  }

  /** The paragraphs that a search has found. */
  void addFound(SearchScreen screen) {
    addWheel(1);
    LibrarySearch search = screen.search();
    FoundRows rows = FoundRows.of(search.findings());
    int visible = FoundRows.visible(model.size());
    int shown = Math.min(visible, rows.size() - search.top());
    for (int i = 0; i < shown; i++) {
      FoundRows.Row row = rows.row(search.top() + i);
      boolean hidden = i == 0 && rows.keepsHeading(search.top(), visible);
      if (row.kind() == FoundRows.Kind.PARAGRAPH && !hidden) {
        click(0, 2 + i, model.size().columns(), 1, line(row.item(), search.chosen()));
      }
    }
  }

  /** A page of the quiz. */
  void addSheet(QuizScreen.Page page) {
    addWheel(page.item() == Sheet.Line.NO_ITEM ? NOTCH : 1);
    Sheet sheet = page.sheet(model);
    int shown = Math.min(page.rows(model), sheet.lines().size() - page.top());
    for (int i = 0; i < shown; i++) {
      int item = sheet.lines().get(page.top() + i).item();
      if (item != Sheet.Line.NO_ITEM) {
        click(0, 1 + i, model.size().columns(), 1, line(item, page.item()));
      }
    }
  }

  /** A click above the list of actions closes it. */
  void addActions(ActionScreen screen) {
    addWheel(1);
    int first = ActionView.firstRow(model);
    click(0, 0, model.size().columns(), first - ActionScreen.ABOVE, pressed(Key.Type.ESCAPE));
    int count = ActionList.of(screen.asked(model), screen.input().text()).size();
    int shown = Math.min(ActionScreen.rows(model.size()), count - screen.top());
    for (int i = 0; i < shown; i++) {
      int entry = screen.top() + i;
      click(0, first + i, model.size().columns(), 1, line(entry, screen.selected()));
    }
  }

  /** A text that fills the screen. */
  void addText(Screen screen) {
    addWheel(NOTCH);
  }

  void addPanes(Screen screen) {
    PaneGrid grid = PaneGrid.of(model);
    for (int pane = grid.first(); pane < grid.first() + grid.shown(); pane++) {
      int left = grid.columnOf(pane);
      int top = grid.rowOf(pane);
      int columns = grid.widthOf(pane);
      int rows = grid.heightOf(pane);
      add(left, top, columns, rows, Pointer.Action.CLICK, new Msg.PanePointed(pane));
      add(left, top, columns, rows, Pointer.Action.WHEEL_UP, new Msg.PaneWheeled(pane, -NOTCH));
      add(left, top, columns, rows, Pointer.Action.WHEEL_DOWN, new Msg.PaneWheeled(pane, NOTCH));
      regions.addAll(TermRegions.of(model, grid, pane));
      regions.addAll(TextCells.notes(model, grid, pane));
    }
  }

  /** A click on a note closes it. */
  void addNote(Screen screen) {
    addPanes(screen);
    NoteBox note = NoteBox.of(model);
    click(note.column(), note.row(), note.columns(), note.rows(), pressed(Key.Type.ESCAPE));
  }

  /** A click on a marked place is as good as its letter, one beside the box closes it. */
  void addLetters(LetterScreen screen) {
    addWheel(1);
    click(0, 0, model.size().columns(), model.size().rows() - 1, pressed(Key.Type.ESCAPE));
    LetterSheet sheet = LetterSheet.of(model);
    int shown = Math.min(sheet.visible(), sheet.lines().size() - screen.top());
    for (int i = 0; i < shown; i++) {
      int letter = sheet.lines().get(screen.top() + i).letter();
      click(0, sheet.row() + 1 + i, sheet.columns(), 1, new Msg.KeyPressed(Key.of(letter)));
    }
  }

  /** A click beside the explanation closes it. */
  void addExplanation(Screen.Explaining screen) {
    Explanation explanation = Explanation.of(model);
    addWheel(NOTCH);
    click(0, 0, model.size().columns(), model.size().rows() - 1, pressed(Key.Type.ESCAPE));
    click(
        explanation.column(),
        explanation.row(),
        explanation.columns(),
        explanation.rows(),
        new Msg.LinePointed(screen.selected()));
    for (int i = 0; i < explanation.items().size(); i++) {
      if (explanation.shows(i, screen.top())) {
        Explanation.Item item = explanation.items().get(i);
        int column = explanation.column() + ExplanationView.INSET + item.column();
        int row = explanation.row() + 1 + item.line() - screen.top();
        click(column, row, item.columns(), 1, line(i, screen.selected()));
      }
    }
  }

  /** The entries of a list that fills the screen. */
  private void addLines(ListCursor cursor, int count, int rows) {
    int bottom = model.size().rows() - 1;
    int row = 1;
    for (int i = cursor.top(); i < count && row < bottom; i++) {
      Msg msg = line(i, cursor.selected());
      click(0, row, model.size().columns(), Math.min(rows, bottom - row), msg);
      row += rows;
    }
  }

  /** A click chooses a line; on the chosen one it is as good as Enter. */
  private static Msg line(int number, int selected) {
    return number == selected ? pressed(Key.Type.ENTER) : new Msg.LinePointed(number);
  }

  private void addWheel(int lines) {
    int rows = model.size().rows();
    add(0, 0, model.size().columns(), rows, Pointer.Action.WHEEL_UP, new Msg.ListWheeled(-lines));
    add(0, 0, model.size().columns(), rows, Pointer.Action.WHEEL_DOWN, new Msg.ListWheeled(lines));
  }

  private void click(int column, int row, int columns, int rows, Msg msg) {
    add(column, row, columns, rows, Pointer.Action.CLICK, msg);
  }

  private void add(int column, int row, int columns, int rows, Pointer.Action action, Msg msg) {
    regions.add(new HitRegion(column, row, columns, rows, action, msg));
  }

  private static Msg pressed(Key.Type key) {
    return new Msg.KeyPressed(Key.of(key));
  }
}
