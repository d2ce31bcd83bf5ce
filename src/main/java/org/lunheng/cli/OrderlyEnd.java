package org.lunheng.cli;

import java.util.concurrent.CompletableFuture;
import org.lunheng.store.ProblemException;

/**
 * Serves until the program is told to end, by SIGTERM or SIGINT, and then ends in order: the exit
 * code is 0, which Java would not give to a program that a signal has ended.
 */
final class OrderlyEnd {
  private OrderlyEnd() {}

  /** Opens a host. */
  @FunctionalInterface
  interface Opening {
    Host.Running open() throws ProblemException;
  }

  /**
   * Opens a host, serves, and gives the exit code if that ends by itself.
   *
   * @throws ProblemException if the host cannot be opened
   */
  static int of(Opening opening, Environment environment) throws ProblemException {
    CompletableFuture<Host.Running> opened = new CompletableFuture<>();
    // a signal may come before all is open
    Thread ending = new Thread(() -> end(opened, environment), "ending");
    Runtime.getRuntime().addShutdownHook(ending);
    try (Host.Running running = opening.open()) {
      opened.complete(running);
      running.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      opened.complete(null);
      forget(ending);
    }
    return ExitCode.DONE;
  }

  private static void forget(Thread ending) {
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException e) {
      // the program is ending already, in order
    }
  }

  private static void end(CompletableFuture<Host.Running> opened, Environment environment) {
    int code = ExitCode.FAILED;
    try {
      Host.Running running = opened.join();
      if (running != null) {
        running.close();
      }
      code = ExitCode.DONE;
    } finally {
      environment.out().flush();
      environment.err().flush();
      Runtime.getRuntime().halt(code);
    }
  }
}
