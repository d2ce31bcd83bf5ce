package org.lunheng.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.lunheng.document.Problem;

/** What is done with what is not saved when the program ends. */
final class LastTry {
  private static final int PATIENCE_SECONDS = 3;

  private LastTry() {}

  /** Tries to save it, and gives why that failed; a disk that does not answer is not waited for. */
  static Optional<Problem> of(Callable<Optional<Problem>> saving) {
    FutureTask<Optional<Problem>> task = new FutureTask<>(saving);
    Thread thread = new Thread(task, "last-try");
    thread.setDaemon(true);
    thread.start();
    // whoever is told to stop still does this
    boolean interrupted = Thread.interrupted();
    try {
      return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      String seconds = Integer.toString(PATIENCE_SECONDS);
      return Optional.of(Problem.of("lunheng", 0, "reviews-slow", seconds));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of(Problem.of("lunheng", 0, "reviews-slow", "0"));
    } catch (ExecutionException e) {
      return Optional.of(Problem.of("lunheng", 0, "internal", e.getCause().toString()));
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Where a file goes with what could not be saved: the state folder, else that for a while. */
  static List<Path> folders(Session session) {
    Path state = Folders.state(session.environment());
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    return state == null ? List.of(temporary) : List.of(state, temporary);
  }
}
