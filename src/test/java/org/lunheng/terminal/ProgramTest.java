package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lunheng.app.Cmd;
import org.lunheng.app.Key;
import org.lunheng.app.Model;
import org.lunheng.app.Msg;
import org.lunheng.app.Next;
import org.lunheng.app.Pane;
import org.lunheng.app.QuizStep;
import org.lunheng.app.RoomMessages;
import org.lunheng.app.Samples;
import org.lunheng.app.Update;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Size;
import org.lunheng.view.Frame;
import org.lunheng.view.RoomView;

@Timeout(30)
class ProgramTest {
  private final ExecutorService workers = Executors.newSingleThreadExecutor();
  private final FakePort port = new FakePort(80, 24);
  private final List<Msg> received = new ArrayList<>();
  private int frames;
  private Frame last;

  @AfterEach
  void endWorkers() {
    workers.shutdownNow();
  }

  @Test
  void opensTheRoomAndLeavesIt() throws IOException {
    // the room as it is entered, then with its library
    port.then(events -> {}).thenType("q");
    run(ProgramTest::library);
    assertTrue(received.contains(new Msg.LibraryLoaded(Samples.LIBRARY)));
    FrameAssert.assertShows(last, ColorDepth.XTERM256, port.screen());
    assertTrue(port.isClosed());
  }

  @Test
  void paintsOnceForAllKeysThatAreWaiting() throws IOException {
    port.then(events -> {})
        .then(
            events -> {
              for (int i = 0; i < 50; i++) {
                FakePort.type("j").accept(events);
              }
            })
        .thenType("q");
    run(ProgramTest::library);
    assertEquals(3, frames);
    assertEquals(3, port.writes());
  }

  @Test
  void whatCanWaitIsDoneWhenTheScreenHasBeenPainted() throws IOException {
    List<String> done = new ArrayList<>();
    Worker worker =
        cmd -> {
          done.add(cmd.getClass().getSimpleName() + " after " + port.writes());
          return List.of();
        };
    Painter painter = new Painter(ColorDepth.NONE, false);
    port.thenType("q");
    new Program(
            port,
            painter,
            Crew.of(worker, Runnable::run),
            null,
            Keeper.NONE,
            Update::update,
            RoomView::render)
        .run(
            size ->
                Next.of(
                    start(size).model(),
                    new Cmd.LoadApparatus("river"),
                    new Cmd.LoadLibrary(false)));
    assertEquals(List.of("LoadLibrary after 0", "LoadApparatus after 1"), done);
  }

  @Test
  void paintsNothingWhereNothingChanged() throws IOException {
    port.then(events -> {}).thenType("\033[24~\033[<0;1;1M\033[<0;1;1mq");
    run(ProgramTest::library);
    assertEquals(2, frames);
  }

  @Test
  void doesWhatTheMousePointsAt() throws IOException {
    port.then(events -> {}).thenType("\033[<0;3;5M\033[<0;3;5m").thenType("q");
    run(ProgramTest::library);
    assertTrue(received.contains(new Msg.LinePointed(1)), received::toString);
    assertEquals(3, frames);
  }

  @Test
  void takesEscapeForAKeyWhenNothingFollows() throws IOException {
    port.then(events -> {}).thenType("?").thenType("\033").thenType("q");
    run(ProgramTest::library);
    assertEquals(4, frames);
  }

  @Test
  void whatIsTypedBeforeTheFirstFrameIsDoneAfterIt() throws IOException {
    List<Integer> tops = new ArrayList<>();
    Worker worker =
        cmd -> {
          if (cmd instanceof Cmd.LoadInterview) {
            port.typeNow("jj");
            return List.of(new Msg.InterviewLoaded(Samples.RIVER));
          }
          return List.of();
        };
    port.then(events -> {}).thenType("q");
    Painter painter = new Painter(ColorDepth.NONE, false);
    new Program(
            port,
            painter,
            Crew.of(worker, workers),
            null,
            Keeper.NONE,
            Update::update,
            model -> {
              tops.add(((Pane.Reading) model.desk().activePane()).top());
              return RoomView.render(model);
            })
        .run(size -> Model.start(size, CellWidth.NARROW, RoomMessages.of("en"), List.of("river")));
    assertEquals(List.of(0, 2), tops);
  }

  @Test
  void theFirstFrameDoesNotWaitForeverForAnInterview() throws IOException {
    port.thenType("q");
    Painter painter = new Painter(ColorDepth.NONE, false);
    new Program(
            port,
            painter,
            Crew.of(cmd -> List.of(), workers),
            null,
            Keeper.NONE,
            Update::update,
            RoomView::render)
        .run(size -> Model.start(size, CellWidth.NARROW, RoomMessages.of("en"), List.of("river")));
    assertEquals(1, port.writes());
  }

  @Test
  void paintsTheNewSize() throws IOException {
    port.then(events -> {}).then(port.resize(40, 12)).thenType("q");
    run(ProgramTest::library);
    assertEquals(new Size(40, 12), last.canvas().size());
    FrameAssert.assertShows(last, ColorDepth.XTERM256, port.screen());
  }

  @Test
  void paintsEverythingAnewAfterAStopOrWhenAsked() throws IOException {
    port.then(events -> {}).thenType("\032").thenType("\014").thenType("q");
    run(ProgramTest::library);
    assertEquals(1, port.suspended());
    assertEquals(4, port.writes());
    FrameAssert.assertShows(last, ColorDepth.XTERM256, port.screen());
  }

  @Test
  void endsAsBySignalWhereControlAndCComeAsAKey() throws IOException {
    port.then(events -> {}).thenType("\033[99;5u");
    run(ProgramTest::library);
    assertTrue(port.isInterrupted());
  }

  @Test
  void endsWhenTheTerminalIsGone() throws IOException {
    port.then(Port.Events::closed);
    run(ProgramTest::library);
    assertTrue(port.isClosed());
  }

  @Test
  void closesThePortBeforeAFailureIsReported() {
    port.then(events -> {}).then(events -> events.failed(new AssertionError("broken")));
    port.thenType("q");
    AssertionError failure = assertThrows(AssertionError.class, () -> run(ProgramTest::library));
    assertEquals("broken", failure.getMessage());
    assertTrue(port.isClosed());
  }

  @Test
  void closesThePortWhenThereIsNothingToPaint() {
    Program program =
        new Program(
            port,
            new Painter(ColorDepth.NONE, false),
            Crew.of(ProgramTest::library, workers),
            null,
            Keeper.NONE,
            Update::update,
            model -> {
              throw new IllegalArgumentException("no picture");
            });
    assertThrows(IllegalArgumentException.class, () -> program.run(ProgramTest::start));
    assertTrue(port.isClosed());
  }

  @Test
  void endsWhenItsThreadIsInterrupted() throws IOException {
    port.then(events -> Thread.currentThread().interrupt());
    run(ProgramTest::library);
    assertTrue(Thread.interrupted());
    assertTrue(port.isClosed());
  }

  @Test
  void stampsAStepAtOnceWithTheTimeAndAnIdOfItsOwn() throws IOException {
    List<Msg.Stamped> stamped = new ArrayList<>();
    Instant before = Instant.now();
    port.thenType("aaq");
    runOwn(
        (model, msg) -> {
          if (msg instanceof Msg.Stamped s) {
            stamped.add(s);
            return Next.of(model);
          }
          return isKey(msg, 'a')
              ? Next.of(model, new Cmd.Stamp(new QuizStep.Choose(stamped.size())))
              : Update.update(model, msg);
        });
    assertEquals(
        List.of(new QuizStep.Choose(0), new QuizStep.Choose(1)),
        stamped.stream().map(Msg.Stamped::step).toList());
    assertTrue(stamped.stream().allMatch(s -> isBetween(before, s.at(), Instant.now())));
    assertNotEquals(stamped.get(0).id(), stamped.get(1).id());
  }

  @Test
  void remindsInOrderOfTimeAndNotTooSoon() throws IOException {
    List<String> heard = new ArrayList<>();
    long start = System.nanoTime();
    port.thenType("a");
    runOwn(
        (model, msg) -> {
          if (msg instanceof Msg.ReviewOverdue due) {
            heard.add(due.id());
          }
          Next next = isKey(msg, 'a') ? Next.of(model, remind(80), remind(20)) : Next.of(model);
          return heard.size() == 2 ? Next.of(model, new Cmd.Quit()) : next;
        });
    assertEquals(List.of("20", "80"), heard);
    assertTrue(System.nanoTime() - start >= 80_000_000L);
  }

  @Test
  void remindsWhileOtherThingsKeepHappening() throws Exception {
    Thread[] typist = new Thread[1];
    port.then(
        events -> {
          typist[0] = new Thread(() -> typeUntilClosed(events));
          typist[0].start();
        });
    runOwn(
        (model, msg) -> {
          boolean due = msg instanceof Msg.ReviewOverdue;
          Cmd cmd = due ? new Cmd.Quit() : remind(50);
          return Next.of(model, cmd);
        });
    typist[0].join();
    assertTrue(port.isClosed());
  }

  @Test
  void whatWasToComeLaterNeitherKeepsTheRoomNorComesAfterIt() throws Exception {
    List<Msg> heard = new ArrayList<>();
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    port.thenType("a").thenType("q");
    runOwn(
        (model, msg) -> {
          heard.add(msg);
          return isKey(msg, 'a')
              ? Next.of(
                  Update.update(model, new Msg.Resized(new Size(80, 23))).model(),
                  remind(50),
                  remind(3_600_000))
              : Update.update(model, msg);
        });
    assertTrue(port.isClosed());
    Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
    threads.removeAll(before);
    assertTrue(threads.stream().allMatch(Thread::isDaemon), threads::toString);
    assertFalse(heard.stream().anyMatch(Msg.ReviewOverdue.class::isInstance));
  }

  private void typeUntilClosed(Port.Events events) {
    while (!port.isClosed()) {
      FakePort.type("j").accept(events);
      Thread.yield();
    }
  }

  private static Cmd remind(int milliseconds) {
    String id = Integer.toString(milliseconds);
    return new Cmd.Remind(milliseconds, new Msg.ReviewOverdue(id));
  }

  private static boolean isKey(Msg msg, char key) {
    return msg.equals(new Msg.KeyPressed(Key.of(key)));
  }

  private static boolean isBetween(Instant first, Instant at, Instant last) {
    return !at.isBefore(first) && !at.isAfter(last);
  }

  private void runOwn(BiFunction<Model, Msg, Next> own) throws IOException {
    Painter painter = new Painter(ColorDepth.NONE, false);
    new Program(
            port,
            painter,
            Crew.of(cmd -> List.of(), Runnable::run),
            null,
            Keeper.NONE,
            own,
            RoomView::render)
        .run(ProgramTest::start);
  }

  private void run(Worker worker) throws IOException {
    assertFalse(port.isClosed());
    Painter painter = new Painter(ColorDepth.XTERM256, false);
    new Program(
            port, painter, Crew.of(worker, workers), null, Keeper.NONE, this::update, this::view)
        .run(ProgramTest::start);
  }

  private Next update(Model model, Msg msg) {
    if (!(msg instanceof Msg.KeyPressed)) {
      received.add(msg);
    }
    return Update.update(model, msg);
  }

  private Frame view(Model model) {
    frames++;
    last = RoomView.render(model);
    return last;
  }

  private static Next start(Size size) {
    return Model.start(size, CellWidth.NARROW, RoomMessages.of("en"), List.of());
  }

  private static List<Msg> library(Cmd cmd) {
    return cmd instanceof Cmd.LoadLibrary
        ? List.of(new Msg.LibraryLoaded(Samples.LIBRARY))
        : List.of();
  }
}
