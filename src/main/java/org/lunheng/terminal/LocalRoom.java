package org.lunheng.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lunheng.app.Next;
import org.lunheng.document.Problem;
import org.lunheng.quiz.Review;
import org.lunheng.text.Size;

/** The room in the terminal that the program was started in. */
public final class LocalRoom {
  private static final int WORKERS = 2;

  private final Map<String, String> environment;
  private final ColorDepth depth;
  private final AmbiguousWidth width;
  private final Worker worker;
  private final Consumer<List<Review>> last;

  /**
   * @param environment the process's variables
   * @param depth the colours to use
   * @param width the columns of ambiguous characters; the terminal is asked where that is left open
   * @param worker performs the room's commands
   * @param last takes what is not saved when the room is left however that may come about, kill -9
   *     apart; the terminal is restored by then. It may be called twice, from any threads
   */
  public LocalRoom(
      Map<String, String> environment,
      ColorDepth depth,
      AmbiguousWidth width,
      Worker worker,
      Consumer<List<Review>> last) {
    this.environment = Map.copyOf(environment);
    this.depth = depth;
    this.width = width;
    this.worker = worker;
    this.last = last;
  }

  /**
   * Opens the room and stays until it is left.
   *
   * @param start the room as it is entered, for the size of the screen
   * @return what went wrong, when the terminal is restored; empty if nothing did
   */
  public Optional<Problem> open(Function<Size, Next> start) {
    Tty tty;
    try {
      tty = Tty.open();
    } catch (IOException e) {
      return Optional.of(Problem.of(RawTerminal.DEVICE.getPath(), 0, "terminal-missing"));
    }
    return run(tty, start);
  }

  /** Whatever breaks, on whatever thread, ends the program and is reported after it. */
  private Optional<Problem> run(Port port, Function<Size, Next> start) {
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS, LocalRoom::daemon);
    Probe probe = new Probe(width == AmbiguousWidth.AUTO, depth != ColorDepth.NONE);
    Program program = new Program(port, new Painter(depth, false), worker, workers, probe);
    Thread killed = new Thread(() -> end(port, program), "killed");
    Runtime.getRuntime().addShutdownHook(killed);
    try {
      Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> program.fail(failure));
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

  private void end(Port port, Program program) {
    port.close();
    last.accept(program.unsaved());
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
