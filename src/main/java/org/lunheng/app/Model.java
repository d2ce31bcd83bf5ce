package org.lunheng.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.InterviewSummary;
import org.lunheng.corpus.Library;
import org.lunheng.document.Interview;
import org.lunheng.document.Problem;
import org.lunheng.document.ScriptChoice;
import org.lunheng.reader.ReaderId;
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
 * @param places how far the interviews that are no longer open have been read in this run, by id
 * @param companion who argues what, what terms mean, and all texts; {@link Companion#NONE} as long
 *     as it is not there
 * @param map where the topic map was left
 * @param finding what is looked for in the panes
 * @param quiz what is asked and answered
 * @param converter what converts between the scripts, or null as long as nobody needed it
 * @param appearance what decides about the colours
 * @param keyboard what keys do
 * @param notice what the status line says until the next key, or null
 */
public record Model(
    Size size,
    CellWidth width,
    Messages messages,
    Library library,
    Screen screen,
    Desk desk,
    Speakers speakers,
    Map<String, Place> places,
    Companion companion,
    MapPlace map,
    Finding finding,
    Quiz quiz,
    ScriptConverter converter,
    Appearance appearance,
    Keyboard keyboard,
    Notice notice) {
  public Model {
    places = Map.copyOf(places);
  }

  /**
   * The room as it is entered.
   *
   * @param ids the interviews to open side by side; what is more than {@link Desk#MOST} is left
   *     out, with a notice; without any the library is shown
   */
  public static Next start(Size size, CellWidth width, Messages messages, List<String> ids) {
    return start(size, width, messages, ids, ReaderId.LOCAL, Quiz.Wish.NONE);
  }

  /**
   * The room as a certain reader enters it.
   *
   * @param ids as above
   * @param wish what the quiz is to be like; if it is to begin at once, it is shown
   */
  public static Next start(
      Size size,
      CellWidth width,
      Messages messages,
      List<String> ids,
      ReaderId reader,
      Quiz.Wish wish) {
    List<String> opened = ids.subList(0, Math.min(ids.size(), Desk.MOST));
    List<Cmd> cmds = new ArrayList<>();
    opened.stream().distinct().map(Cmd.LoadInterview::new).forEach(cmds::add);
    cmds.add(new Cmd.LoadLibrary());
    List<Pane> panes =
        opened.stream().<Pane>map(id -> new Pane.Loading(id, ScriptChoice.SOURCE)).toList();
    Model model =
        new Model(
            size,
            width,
            messages,
            null,
            panes.isEmpty() ? new Screen.Shelf(ListCursor.START, false) : new Screen.Reader(),
            Desk.of(panes),
            Speakers.NONE,
            Map.of(),
            Companion.NONE,
            MapPlace.START,
            Finding.NOTHING,
            Quiz.of(reader, wish),
            null,
            Appearance.USUAL,
            Keyboard.STANDARD,
            tooMany(ids));
    return new Next(wish.atOnce() ? QuizUpdate.opened(model) : model, cmds);
  }

  private static Notice tooMany(List<String> ids) {
    return ids.size() > Desk.MOST
        ? Notice.of("notice.too-many", Integer.toString(Desk.MOST))
        : null;
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

  /** How far an interview has been read in this run. */
  public Place place(String id) {
    return desk.panes().stream()
        .filter(pane -> pane.id().equals(id))
        .flatMap(pane -> placeOf(pane).stream())
        .findFirst()
        .orElse(places.getOrDefault(id, Place.UNREAD));
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

  /** Whether a pane is wanted in characters that cannot be had yet. */
  public boolean awaitsConverter() {
    return desk.panes().stream()
        .anyMatch(pane -> pane instanceof Pane.Reading reading && reading.awaitsScript());
  }

  private Optional<Place> placeOf(Pane pane) {
    return pane instanceof Pane.Reading reading
        ? Optional.of(
            new Place(reading.cleanAnchor(), reading.percent(PaneGrid.of(this).textRows())))
        : Optional.empty();
  }

  /** The same with the active pane's place kept, because the pane goes. */
  Model withPlaceKept() {
    return withPlacesKept(List.of(desk.activePane()));
  }

  /** The same with the places of panes kept, because they go. */
  Model withPlacesKept(List<Pane> panes) {
    Map<String, Place> kept = new HashMap<>(places);
    panes.forEach(pane -> placeOf(pane).ifPresent(place -> kept.put(pane.id(), place)));
    return with(draft -> draft.places = kept);
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

  Model withFinding(Finding other) {
    return with(draft -> draft.finding = other);
  }

  Model withConverter(ScriptConverter other) {
    return with(draft -> draft.converter = other);
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
    private Map<String, Place> places;
    private Companion companion;
    private MapPlace map;
    private Finding finding;
    private Quiz quiz;
    private ScriptConverter converter;
    private Appearance appearance;
    private Keyboard keyboard;
    private Notice notice;

    Draft(Model model) {
      size = model.size;
      width = model.width;
      messages = model.messages;
      library = model.library;
      screen = model.screen;
      desk = model.desk;
      speakers = model.speakers;
      places = model.places;
      companion = model.companion;
      map = model.map;
      finding = model.finding;
      quiz = model.quiz;
      converter = model.converter;
      appearance = model.appearance;
      keyboard = model.keyboard;
      notice = model.notice;
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
          places,
          companion,
          map,
          finding,
          quiz,
          converter,
          appearance,
          keyboard,
          notice);
    }
  }
}
