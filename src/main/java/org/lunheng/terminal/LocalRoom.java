package org.lunheng.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lunheng.app.KeepsakeChange;
import org.lunheng.app.Model;
import org.lunheng.app.Next;
import org.lunheng.app.Reopening;
import org.lunheng.document.Problem;
import org.lunheng.quiz.Review;
import org.lunheng.store.FrameFile;
import org.lunheng.text.Size;
import org.lunheng.view.RoomView;

/** The room in the terminal that the program was started in. */
public final class LocalRoom {
  private static final int WORKERS = 2;

  private final Map<String, String> environment;
  private final TermInfo info;
  private final AmbiguousWidth width;
  private final Worker worker;
  private final Keeper keeper;
  private final Consumer<List<Review>> last;
  private final Consumer<List<KeepsakeChange>> lastKept;
  private final BiConsumer<Size, FrameFile.Content> lastFrame;

  /**
   * @param environment the process's variables
   * @param info what is known of the terminal
   * @param width the columns of ambiguous characters; the terminal is asked where that is left open
   * @param worker performs the room's commands
   * @param keeper keeps the room as it is seen
   * @param last takes what is not saved when the room is left however that may come about, kill -9
   *     apart; the terminal is restored by then. It may be called twice, from any threads
   * @param lastKept likewise takes what is not saved of bookmarks, highlights and notes
   * @param lastFrame likewise takes what the room will show first the next time, for a terminal of
   *     this size
   */
  public LocalRoom(
      Map<String, String> environment,
      TermInfo info,
      AmbiguousWidth width,
      Worker worker,
      Keeper keeper,
      Consumer<List<Review>> last,
      Consumer<List<KeepsakeChange>> lastKept,
      BiConsumer<Size, FrameFile.Content> lastFrame) {
    this.environment = Map.copyOf(environment);
    this.info = info;
    this.width = width;
    this.worker = worker;
    this.keeper = keeper;
    this.last = last;
    this.lastKept = lastKept;
    this.lastFrame = lastFrame;
  }

  /**
   * Opens the room and stays until it is left.
   *
   * @param opened the terminal, or null to open it
   * @param start the room as it is entered, for the size of the screen
   * @return what went wrong, when the terminal is restored; empty if nothing did
   */
  public Optional<Problem> open(OpenTerminal opened, Function<Size, Next> start) {
    try {
      return run(opened == null ? new OpenTerminal(Tty.open(), null) : opened, start);
    } catch (IOException e) {
      return Optional.of(Problem.of(RawTerminal.DEVICE.getPath(), 0, "terminal-missing"));
    }
  }

  /** Whatever breaks, on whatever thread, ends the program and is reported after it. */
  private Optional<Problem> run(OpenTerminal opened, Function<Size, Next> start) {
    Port port = opened.tty();
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS, LocalRoom::daemon);
    Painter painter = painter();
    Program program = new Program(port, painter, Crew.of(worker, workers), probe(), keeper);
    if (opened.frame() != null) {
      painter.expect(opened.frame());
      program.asked();
    }
    Thread killed = new Thread(() -> end(port, program), "killed");
    Runtime.getRuntime().addShutdownHook(killed);
    try {
      Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> program.fail(failure));
      if (!info.mouse()) {
        port.keep(ScreenModes.noMouse(), new byte[0]);
      }
      program.run(start);
      return Optional.empty();
    } catch (IOException | RuntimeException | Error e) {
      return Optional.of(report(e));
    } finally {
      workers.shutdownNow();
      end(port, program);
      forget(killed);
    }
  }

  private Probe probe() {
    return new Probe(width == AmbiguousWidth.AUTO, info.depth() != ColorDepth.NONE);
  }

  private Painter painter() {
    Painter painter = new Painter(info.depth(), false);
    if (info.links()) {
      painter.link();
    }
    return painter;
  }

  private void end(Port port, Program program) {
    port.close();
    keeper.close();
    last.accept(program.unsaved());
    lastKept.accept(program.unsavedKeepsakes());
    program.last().flatMap(Reopening::of).ifPresent(this::foresee);
  }

  private void foresee(Model model) {
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    try {
      painter().paint(RoomView.render(model), frame::write);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    FrameFile.Content content = new FrameFile.Content(probe().questions(), frame.toByteArray());
    lastFrame.accept(model.size(), content);
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the program is being killed: the hook runs beside this, and finds nothing left to do
    }
  }

  private Problem report(Throwable failure) {
    String reason = failure.toString();
    return CrashLog.of(environment, home())
        .write(failure, Instant.now())
        .map(file -> Problem.of(file.toString(), 0, "room-broken", reason))
        .orElseGet(() -> Problem.of("lunheng", 0, "internal", reason));
  }

  private Path home() {
    return Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")));
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "worker");
    thread.setDaemon(true);
    return thread;
  }
}
