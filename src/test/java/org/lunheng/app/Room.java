package org.lunheng.app;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lunheng.corpus.find.Finder;
import org.lunheng.corpus.find.Findings;
import org.lunheng.corpus.find.Index;
import org.lunheng.document.Interview;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.CardKind;
import org.lunheng.quiz.Days;
import org.lunheng.quiz.Deck;
import org.lunheng.quiz.Habits;
import org.lunheng.quiz.Progress;
import org.lunheng.quiz.Review;
import org.lunheng.quiz.Scope;
import org.lunheng.reader.Keepsake;
import org.lunheng.reader.Kept;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;
import org.lunheng.store.CharacterReadings;
import org.lunheng.store.Likenesses;
import org.lunheng.store.ScriptConverters;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Size;

/** A reading room to be driven by keys; the sample library answers its commands at once. */
public final class Room {
  private Model model;
  private final List<Cmd> cmds = new ArrayList<>();
  private final List<Review> reviews = new ArrayList<>();
  private final List<Keepsake> keepsakes = new ArrayList<>();
  private Habits habits = Habits.STANDARD;
  private boolean answering = true;
  private boolean storing = true;
  private boolean loading = true;
  private boolean erasing = true;

  /** What is said to be kept of the reader. */
  private Kept kept = new Kept(1_234, 5, 3, 12, 7, 9);

  /** The time of the last step that was stamped. */
  private Instant now = Instant.parse("2026-03-02T09:00:00Z");

  private Room() {}

  /** A room whose commands are answered. */
  public static Room open(int columns, int rows, String language, String... ids) {
    Room room = new Room();
    room.follow(start(columns, rows, language, ids));
    return room;
  }

  /** A room with these words, whose commands are answered. */
  public static Room open(Size size, RoomMessages messages, String... ids) {
    Room room = new Room();
    room.follow(Model.start(size, CellWidth.NARROW, messages, List.of(ids)));
    return room;
  }

  /** A room in English that is entered in some way, whose commands are answered. */
  static Room entered(Size size, Entrance entrance) {
    Room room = new Room();
    room.follow(Model.start(size, CellWidth.NARROW, RoomMessages.of("en"), entrance));
    return room;
  }

  /** A room on a host, whose commands are answered. */
  public static Room visited(Size size, RoomMessages messages, Visit visit, String... ids) {
    ReaderId reader =
        new ReaderId(
            visit.guest()
                ? "guest:6e8bc430-9c3a-11d9-9669-0800200c9a66"
                : "SHA256:uNiVztksCsDhcc0u9e8BrrJXVGDFOEeRpOLfVYYQPJ0");
    Room room = new Room();
    room.follow(
        Model.start(
            size,
            CellWidth.NARROW,
            messages,
            new Entrance(List.of(ids), reader, Quiz.Wish.NONE, RoomState.NEW, List.of(), visit)));
    return room;
  }

  /** A room in English whose commands nobody answers. */
  public static Room silent(int columns, int rows, String... ids) {
    return silent(new Size(columns, rows), CellWidth.NARROW, "en", ids);
  }

  /** A room whose commands nobody answers. */
  public static Room silent(Size size, CellWidth width, String language, String... ids) {
    Room room = new Room();
    room.answering = false;
    room.follow(Model.start(size, width, RoomMessages.of(language), List.of(ids)));
    return room;
  }

  private static Next start(int columns, int rows, String language, String... ids) {
    Size size = new Size(columns, rows);
    return Model.start(size, CellWidth.NARROW, RoomMessages.of(language), List.of(ids));
  }

  public Model model() {
    return model;
  }

  /** All commands given so far. */
  public List<Cmd> cmds() {
    return cmds;
  }

  /** All bookmarks, highlights and notes on disk. */
  public List<Keepsake> keepsakes() {
    return keepsakes;
  }

  /** All reviews that were kept. */
  public List<Review> reviews() {
    return reviews;
  }

  /** From now on nobody answers when a review is to be kept. */
  public Room holdReviews() {
    storing = false;
    return this;
  }

  /** From now on nobody answers when the quiz is to be made. */
  public Room holdQuiz() {
    loading = false;
    return this;
  }

  /** From now on nobody answers when all is to be erased. */
  public Room holdErasing() {
    erasing = false;
    return this;
  }

  /** All commands to make the quiz that were given so far. */
  public List<Cmd.LoadQuiz> loads() {
    return cmds.stream()
        .filter(Cmd.LoadQuiz.class::isInstance)
        .map(Cmd.LoadQuiz.class::cast)
        .toList();
  }

  /** Answers a command to make the quiz. */
  public Room loaded(Cmd.LoadQuiz load) {
    return send(new Msg.QuizLoaded(load, study(load), now));
  }

  /** Goes on with a quiz made of other things. */
  public Room with(Study study) {
    return show(model.withQuiz(model.quiz().with(study)));
  }

  /** Lets time pass. */
  public Room later(Duration duration) {
    now = now.plus(duration);
    return this;
  }

  /** Presses keys: characters, key types or keys. */
  public Room press(Object... keys) {
    Stream.of(keys).map(Room::key).forEach(key -> send(new Msg.KeyPressed(key)));
    return this;
  }

  /** Presses a key several times. */
  public Room pressTimes(int times, Object key) {
    for (int i = 0; i < times; i++) {
      press(key);
    }
    return this;
  }

  /** Types a text, a key for each character. */
  public Room type(String text) {
    text.codePoints().forEach(character -> press(Key.of(character)));
    return this;
  }

  /** Does what the list of actions has under a name. */
  public Room choose(String name) {
    return press(':').type(name).press(Key.Type.ENTER);
  }

  public Room resize(int columns, int rows) {
    return send(new Msg.Resized(new Size(columns, rows)));
  }

  public Room send(Msg msg) {
    follow(Update.update(model, msg));
    return this;
  }

  /** Asks one card of a kind in a round of two, the second one another of the kind. */
  public Room asking(CardKind kind, String... speakers) {
    if (!(model.screen() instanceof QuizScreen)) {
      press('Q');
    }
    Quiz quiz = model.quiz();
    List<Card> cards =
        quiz.study().deck().cards().stream()
            .filter(card -> card.kind() == kind)
            .sorted(Comparator.comparing(card -> !card.speakers().equals(List.of(speakers))))
            .limit(2)
            .toList();
    follow(RoundUpdate.asked(model, QuizRound.of(1, new QuizStep.Begin(Scope.ALL, false), cards)));
    return this;
  }

  /** The last review that was to be kept. */
  public Review kept() {
    return cmds.stream()
        .filter(Cmd.AppendReview.class::isInstance)
        .map(cmd -> ((Cmd.AppendReview) cmd).review())
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  /** The key of the right option. */
  public char right() {
    return (char) ('1' + model.quiz().round().question().right());
  }

  /** The key of the first option that is wrong. */
  public char wrong() {
    return right() == '1' ? '2' : '1';
  }

  /** Goes on from another state. */
  Room show(Model other) {
    model = other;
    return this;
  }

  /** The pane with this number, which shows an interview. */
  public Pane.Reading pane(int number) {
    return (Pane.Reading) model.desk().panes().get(number);
  }

  /** The text of the line on top of a pane. */
  public String topText(int number) {
    Pane.Reading pane = pane(number);
    SetLine line = pane.text().lines().get(pane.top());
    return line.kind() == SetLine.Kind.TEXT
        ? pane.text().paragraphs().get(line.paragraph()).substring(line.from(), line.to())
        : line.kind().toString();
  }

  private static Key key(Object key) {
    if (key instanceof Key pressed) {
      return pressed;
    }
    return key instanceof Key.Type type ? Key.of(type) : Key.of((Character) key);
  }

  private void follow(Next next) {
    model = next.model();
    cmds.addAll(next.cmds());
    if (answering) {
      next.cmds().stream().flatMap(this::answers).forEach(this::send);
    }
  }

  private Stream<Msg> answers(Cmd cmd) {
    if (cmd instanceof Cmd.Stamp stamp) {
      now = now.plusSeconds(10);
      return Stream.of(new Msg.Stamped(stamp.step(), now, new UUID(0, now.getEpochSecond())));
    }
    if (cmd instanceof Cmd.AppendReview append && storing) {
      reviews.add(append.review());
      return Stream.of(new Msg.ReviewStored(append.review().id()));
    }
    if (cmd instanceof Cmd.WriteKeepsake write) {
      keepsakes.removeIf(keepsake -> keepsake.id().equals(write.change().keepsake().id()));
      if (!write.change().gone()) {
        keepsakes.add(write.change().keepsake());
      }
      return Stream.of(new Msg.KeepsakeStored(write.change()));
    }
    if (cmd instanceof Cmd.LoadKeepsakes) {
      return Stream.of(new Msg.KeepsakesLoaded(keepsakes));
    }
    if (cmd instanceof Cmd.LoadMyData) {
      return Stream.of(new Msg.MyDataLoaded(kept));
    }
    if (cmd instanceof Cmd.EraseMyData && erasing) {
      reviews.clear();
      keepsakes.clear();
      habits = Habits.STANDARD;
      return Stream.of(new Msg.MyDataErased(kept));
    }
    if (cmd instanceof Cmd.KeepHabits keep) {
      habits = keep.habits();
      return Stream.of();
    }
    if (cmd instanceof Cmd.LoadQuiz load && loading) {
      return Stream.of(new Msg.QuizLoaded(load, study(load), now));
    }
    return corpusAnswers(cmd);
  }

  private Study study(Cmd.LoadQuiz load) {
    Deck deck = Deck.of(load.companion());
    Days days = new Days(ZoneOffset.UTC, 4);
    return Study.of(
        deck,
        Progress.of(deck, reviews, days, habits),
        deck.nameCheck(CharacterReadings.shared()),
        ScriptConverters.get(),
        now);
  }

  private static Stream<Msg> corpusAnswers(Cmd cmd) {
    if (cmd instanceof Cmd.LoadLibrary) {
      return Stream.of(new Msg.LibraryLoaded(Samples.LIBRARY));
    }
    if (cmd instanceof Cmd.LoadCompanion) {
      return Stream.of(new Msg.CompanionLoaded(Argued.COMPANION));
    }
    if (cmd instanceof Cmd.PrepareSearch prepare) {
      return Stream.of(new Msg.SearchPrepared(prepare.companion(), List.of(), false));
    }
    if (cmd instanceof Cmd.Search search) {
      Index index = Index.of(search.companion().interviews(), Likenesses.shared());
      Finder finder = index.finder(search.query());
      Findings found = index.search(finder, search.before(), () -> false);
      return Stream.of(new Msg.Found(search.number(), finder, found));
    }
    if (cmd instanceof Cmd.LoadApparatus load) {
      return Stream.of(new Msg.ApparatusLoaded(load.id(), Damaged.apparatus(load.id())));
    }
    if (cmd instanceof Cmd.LoadRaw load) {
      return Stream.of(new Msg.RawLoaded(load.id(), Damaged.RAW));
    }
    if (cmd instanceof Cmd.LoadLikeness) {
      return Stream.of(new Msg.LikenessLoaded(Likenesses.shared()));
    }
    if (cmd instanceof Cmd.LoadConverter) {
      return Stream.of(new Msg.ConverterLoaded(ScriptConverters.get()));
    }
    return cmd instanceof Cmd.LoadInterview load
        ? Stream.concat(Samples.ALL.stream(), Stream.of(Damaged.INTERVIEW))
            .filter(interview -> interview.id().equals(load.id()))
            .map(Room::loaded)
        : Stream.of();
  }

  private static Msg loaded(Interview interview) {
    return new Msg.InterviewLoaded(interview);
  }
}
