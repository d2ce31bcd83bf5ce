package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.InterviewSummary;
import org.lunheng.corpus.Library;
import org.lunheng.document.Interview;
import org.lunheng.document.Problem;
import org.lunheng.reader.Memory;
import org.lunheng.reader.Position;
import org.lunheng.reader.Reached;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Messages;
import org.lunheng.text.ScriptConverter;
import org.lunheng.text.Size;

/**
 * The whole state of the reading room.
 *
 * @param size of the screen
 * @param width how wide the terminal draws code points
 * @param messages the words of the chosen language
 * @param library what can be read, or null as long as it is not known
 * @param screen what is shown
 * @param desk the open panes
 * @param speakers the participants' colours
 * @param staying what is found again the next time
 * @param companion who argues what, what terms mean, and all texts; {@link Companion#NONE} as long
 *     as it is not there
 * @param map where the topic map was left
 * @param search where the search over the library was left
 * @param searchable whether the texts can be searched by now
 * @param finding what is looked for in the panes
 * @param quiz what is asked and answered
 * @param keepsakes what the reader has left in the interviews
 * @param converter what converts between the scripts, or null as long as nobody needed it
 * @param appearance what decides about the colours
 * @param keyboard what keys do
 * @param notice what the status line says until the next key, or null
 * @param announcement what the host has to say, or null
 * @param visit as what the reader is here
 */
public record Model(
    Size size,
    CellWidth width,
    Messages messages,
    Library library,
    Screen screen,
    Desk desk,
    Speakers speakers,
    Staying staying,
    Companion companion,
    MapPlace map,
    LibrarySearch search,
    Searchable searchable,
    Finding finding,
    Quiz quiz,
    Keepsakes keepsakes,
    ScriptConverter converter,
    Appearance appearance,
    Keyboard keyboard,
    Notice notice,
    Announcement announcement,
    Visit visit) {

  /**
   * The room as it is entered.
   *
   * @param ids the interviews to open side by side; what is more than {@link Desk#MOST} is left
   *     out, with a notice; without any the library is shown
   */
  public static Next start(Size size, CellWidth width, Messages messages, List<String> ids) {
    return start(size, width, messages, Entrance.to(ids));
  }

  /** The room as a certain reader enters it. */
  public static Next start(Size size, CellWidth width, Messages messages, Entrance entrance) {
    Desk desk = entrance.desk();
    List<Cmd> cmds = new ArrayList<>();
    for (String id : entrance.interviews()) {
      cmds.add(new Cmd.LoadInterview(id));
    }
    cmds.add(new Cmd.LoadLibrary(!desk.isEmpty()));
    Model model =
        new Model(
            size,
            width,
            messages,
            null,
            desk.isEmpty() ? new Screen.Shelf(ListCursor.START, false) : new Screen.Reader(),
            desk,
            Speakers.NONE,
            entrance.staying(),
            Companion.NONE,
            MapPlace.START,
            LibrarySearch.NONE,
            Searchable.NONE,
            Finding.NOTHING,
            Quiz.of(entrance.reader(), entrance.wish()),
            Keepsakes.NONE,
            null,
            Appearance.USUAL,
            Keyboard.STANDARD,
            entrance.notice(),
            null,
            entrance.visit());
    return new Next(entrance.wish().atOnce() ? QuizUpdate.opened(model) : model, cmds);
  }

  /** The interviews to choose from; none as long as the library is not known. */
  public List<InterviewSummary> shelf() {
    return library == null ? List.of() : library.interviews();
  }

  /** What an interview of the library is called; its id if it is not there. */
  public String headlineOf(String id) {
    return Optional.ofNullable(library)
        .flatMap(known -> known.find(id))
        .map(InterviewSummary::headline)
        .orElse(id);
  }

  /** How far an interview has been read. */
  public Reached reached(String id) {
    return desk.panes().stream()
        .filter(pane -> pane.id().equals(id))
        .flatMap(pane -> reachedIn(pane).stream())
        .findFirst()
        .orElseGet(() -> staying.memory().reached().getOrDefault(id, unread(id)));
  }

  private static Reached unread(String id) {
    return new Reached(new Position(id, "", Anchor.START.index()), 0);
  }

  /** An interview that a pane already holds, or that is there otherwise. */
  Optional<Interview> openInterview(String id) {
    return desk.panes().stream()
        .filter(pane -> pane.id().equals(id) && pane instanceof Pane.Reading)
        .map(pane -> ((Pane.Reading) pane).clean().edition().source())
        .findFirst()
        .or(() -> companion.interview(id));
  }

  /** The marks of an interview that a pane already holds; none of them looked at. */
  Optional<Marks> openMarks(String id) {
    return desk.panes().stream()
        .filter(pane -> pane.id().equals(id) && pane instanceof Pane.Reading)
        .map(pane -> ((Pane.Reading) pane).clean().marks().at(Marks.NONE))
        .findFirst();
  }

  /** Whether panes are shown whose interviews are not there yet. */
  public boolean isOpening() {
    return screen instanceof Screen.Reader && desk.isLoading();
  }

  /** Whether a pane is wanted in characters that cannot be had yet. */
  public boolean awaitsConverter() {
    return desk.panes().stream()
        .anyMatch(pane -> pane instanceof Pane.Reading reading && reading.awaitsScript());
  }

  private Optional<Reached> reachedIn(Pane pane) {
    if (!(pane instanceof Pane.Reading reading)) {
      return Optional.empty();
    }
    int rows = PaneGrid.of(this).textRows(desk.numberOf(pane));
    return Optional.of(new Reached(Staying.position(reading), reading.percent(rows)));
  }

  /** The same with the active pane's place kept, because the pane goes. */
  Model withPlaceKept() {
    return withPlacesKept(List.of(desk.activePane()));
  }

  /** The same with the places of panes kept, because they go. */
  Model withPlacesKept(List<Pane> panes) {
    Memory memory = staying.memory();
    for (Pane pane : panes) {
      memory = reachedIn(pane).map(memory::with).orElse(memory);
    }
    return withStaying(staying.with(memory));
  }

  Model withSize(Size other) {
    return with(draft -> draft.size = other);
  }

  Model withWidth(CellWidth other) {
    return with(draft -> draft.width = other);
  }

  Model withLibrary(Library other) {
    return with(draft -> draft.library = other);
  }

  Model withScreen(Screen other) {
    return with(draft -> draft.screen = other);
  }

  Model withDesk(Desk other) {
    return with(draft -> draft.desk = other);
  }

  Model withSpeakers(Speakers other) {
    return with(draft -> draft.speakers = other);
  }

  Model withCompanion(Companion other) {
    return with(draft -> draft.companion = other);
  }

  Model withMap(MapPlace other) {
    return with(draft -> draft.map = other);
  }

  Model withSearch(LibrarySearch other) {
    return with(draft -> draft.search = other);
  }

  Model withSearchable(Searchable other) {
    return with(draft -> draft.searchable = other);
  }

  /** Whether the texts are there and ready to be searched. */
  public boolean canSearch() {
    return companion != Companion.NONE && searchable.texts() == companion;
  }

  Model withFinding(Finding other) {
    return with(draft -> draft.finding = other);
  }

  Model withConverter(ScriptConverter other) {
    return with(draft -> draft.converter = other);
  }

  Model withStaying(Staying other) {
    return with(draft -> draft.staying = other);
  }

  /** The same in other colours. */
  public Model withAppearance(Appearance other) {
    return with(draft -> draft.appearance = other);
  }

  /** The same with the reader's own keys; the status line tells what is wrong with the settings. */
  Model keyed(Keyboard other) {
    List<Problem> problems = other.problems();
    Model keyed = withKeyboard(other);
    if (problems.isEmpty()) {
      return keyed;
    }
    Notice first = Notice.of(problems.get(0));
    Notice more = Notice.of("notice.more-problems", Integer.toString(problems.size() - 1));
    return keyed.withNotice(problems.size() > 1 ? first.and(more) : first);
  }

  Model withKeyboard(Keyboard other) {
    return with(draft -> draft.keyboard = other);
  }

  Model withNotice(Notice other) {
    return with(draft -> draft.notice = other);
  }

  Model withAnnouncement(Announcement other) {
    return with(draft -> draft.announcement = other);
  }

  Model withKeepsakes(Keepsakes other) {
    return with(draft -> draft.keepsakes = other);
  }

  Model withQuiz(Quiz other) {
    return with(draft -> draft.quiz = other);
  }

  private Model with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.finished();
  }

  /** A model on its way to another one. */
  private static final class Draft {
    private Size size;
    private CellWidth width;
    private final Messages messages;
    private Library library;
    private Screen screen;
    private Desk desk;
    private Speakers speakers;
    private Staying staying;
    private Companion companion;
    private MapPlace map;
    private LibrarySearch search;
    private Searchable searchable;
    private Finding finding;
    private Quiz quiz;
    private Keepsakes keepsakes;
    private ScriptConverter converter;
    private Appearance appearance;
    private Keyboard keyboard;
    private Notice notice;
    private Announcement announcement;
    private final Visit visit;

    Draft(Model model) {
      size = model.size;
      width = model.width;
      messages = model.messages;
      library = model.library;
      screen = model.screen;
      desk = model.desk;
      speakers = model.speakers;
      staying = model.staying;
      companion = model.companion;
      map = model.map;
      search = model.search;
      searchable = model.searchable;
      finding = model.finding;
      quiz = model.quiz;
      keepsakes = model.keepsakes;
      converter = model.converter;
      appearance = model.appearance;
      keyboard = model.keyboard;
      notice = model.notice;
      announcement = model.announcement;
      visit = model.visit;
    }

    Model finished() {
      return new Model(
          size,
          width,
          messages,
          library,
          screen,
          desk,
          speakers,
          staying,
          companion,
          map,
          search,
          searchable,
          finding,
          quiz,
          keepsakes,
          converter,
          appearance,
          keyboard,
          notice,
          announcement,
          visit);
    }
  }
}
