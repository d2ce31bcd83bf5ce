package org.lunheng.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.lunheng.app.Entrance;
import org.lunheng.app.Model;
import org.lunheng.app.Quiz;
import org.lunheng.app.Screen;
import org.lunheng.app.Update;
import org.lunheng.quiz.Days;
import org.lunheng.quiz.Scope;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;
import org.lunheng.store.Bundles;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.Loaded;
import org.lunheng.store.ReviewStore;
import org.lunheng.store.RoomFile;
import org.lunheng.store.TypedPath;
import org.lunheng.text.CellWidth;
import org.lunheng.view.Frame;
import org.lunheng.view.RoomView;

/** The real room with the program's library and a database, whose frames can be told apart. */
public final class ObservedRoom {
  private ObservedRoom() {}

  /**
   * Runs a quiz in English until it is left.
   *
   * @param data the folder of the database
   * @param observer hears of every state that is painted, just before that
   */
  public static void run(Port port, Path data, long seed, Consumer<Model> observer)
      throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(2);
    CorpusStore corpus = CorpusStore.builtIn();
    Worker others = texts(corpus);
    Quiz.Wish wish = new Quiz.Wish(Scope.ALL, 200, seed, true);
    Entrance entrance = new Entrance(List.of(), ReaderId.LOCAL, wish, RoomState.NEW, List.of());
    Days days = new Days(ZoneOffset.UTC, 4);
    try (QuizWorker worker =
        new QuizWorker(
            () -> new ReviewStore(data), corpus, () -> days, InstantSource.system(), others)) {
      new Program(
              port,
              new Painter(ColorDepth.XTERM256, false),
              Crew.of(worker, workers),
              null,
              Keeper.NONE,
              Update::update,
              model -> {
                observer.accept(model);
                return RoomView.render(model);
              })
          .run(size -> Model.start(size, CellWidth.NARROW, Bundles.load("en"), entrance));
    } finally {
      workers.shutdownNow();
    }
  }

  /**
   * Runs the room with the program's library in English, as it was left, until it is left again.
   *
   * @param data the folder of the database
   * @param state the folder of the place
   * @param observer hears of every state that is painted, just before that
   */
  public static void stay(Port port, Path data, Path state, Consumer<Model> observer)
      throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(2);
    CorpusStore corpus = CorpusStore.builtIn();
    RoomFile file = RoomFile.of(state, "");
    Loaded<RoomState> left = file.read();
    ReviewStore reviews = new ReviewStore(data);
    PlaceWorker places = new PlaceWorker(() -> reviews, "", texts(corpus));
    Entrance entrance =
        new Entrance(List.of(), ReaderId.LOCAL, Quiz.Wish.NONE, left.value(), left.problems());
    KeepsakeWorker worker = new KeepsakeWorker(() -> reviews, places);
    try (reviews) {
      new Program(
              port,
              new Painter(ColorDepth.XTERM256, false),
              Crew.of(worker, workers),
              null,
              new FileKeeper(left.value(), file::write, now -> places.keep(ReaderId.LOCAL, now)),
              Update::update,
              model -> {
                observer.accept(model);
                return RoomView.render(model);
              })
          .run(size -> Model.start(size, CellWidth.NARROW, Bundles.load("en"), entrance));
    } finally {
      workers.shutdownNow();
    }
  }

  /**
   * Runs the room with a library in English, from the list of interviews on, until it is left.
   *
   * @param observer hears of every state whose frame is ready to be painted, also of one that looks
   *     like the one before
   */
  public static void read(Port port, CorpusStore corpus, Consumer<Model> observer)
      throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(2);
    try {
      new Program(
              port,
              new Painter(ColorDepth.XTERM256, false),
              Crew.of(texts(corpus), workers),
              null,
              Keeper.NONE,
              Update::update,
              model -> {
                Frame frame = RoomView.render(model);
                observer.accept(model);
                return frame;
              })
          .run(size -> Model.start(size, CellWidth.NARROW, Bundles.load("en"), List.of()));
    } finally {
      workers.shutdownNow();
    }
  }

  /** What a reader types who goes on and on; empty where there is nothing but to wait. */
  public static String keys(Screen.Kind kind, Random random) {
    return switch (kind) {
      case QUESTION -> Integer.toString(1 + random.nextInt(3));
      case NAMING -> "x\r";
      case QUIZ, FEEDBACK, ROUND -> "\r";
      default -> "";
    };
  }

  private static Worker texts(CorpusStore corpus) {
    TextIndex index = new TextIndex();
    return new SearchWorker(index, new CorpusWorker(corpus, index, () -> null, new TypedPath("")));
  }
}
