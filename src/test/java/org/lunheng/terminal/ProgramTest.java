package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lunheng.app.Cmd;
import org.lunheng.app.Model;
import org.lunheng.app.Msg;
import org.lunheng.app.Next;
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
    new Program(port, painter, worker, Runnable::run, Update::update, RoomView::render)
        .run(
            size ->
                Next.of(
                    start(size).model(), new Cmd.LoadApparatus("river"), new Cmd.LoadLibrary()));
    assertEquals(List.of("LoadLibrary after 0", "LoadApparatus after 1"), done);
  }

  @Test
  void paintsNothingWhereNothingChanged() throws IOException {
    port.then(events -> {}).thenType("\033[24~\033[<0;1;1Mq");
    run(ProgramTest::library);
    assertEquals(2, frames);
  }

  @Test
  void doesWhatTheMousePointsAt() throws IOException {
    port.then(events -> {}).thenType("\033[<0;3;5M").thenType("q");
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
            ProgramTest::library,
            workers,
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

  private void run(Worker worker) throws IOException {
    assertFalse(port.isClosed());
    Painter painter = new Painter(ColorDepth.XTERM256, false);
    new Program(port, painter, worker, workers, this::update, this::view).run(ProgramTest::start);
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
