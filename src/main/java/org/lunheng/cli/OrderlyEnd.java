package org.lunheng.cli;

/**
 * Serves until the program is told to end, by SIGTERM or SIGINT, and then ends in order: the exit
 * code is 0, which Java would not give to a program that a signal has ended.
 */
final class OrderlyEnd {
  private OrderlyEnd() {}

  /** Serves, and gives the exit code if that ends by itself. */
  static int of(Host.Running running, Environment environment) {
    Thread ending = new Thread(() -> end(running, environment), "ending");
    Runtime.getRuntime().addShutdownHook(ending);
    try (running) {
      running.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException e) {
      // the program is ending already, in order
    }
    return ExitCode.DONE;
  }

  private static void end(Host.Running running, Environment environment) {
    int code = ExitCode.FAILED;
    try {
      running.close();
      code = ExitCode.DONE;
    } finally {
      environment.out().flush();
      environment.err().flush();
      Runtime.getRuntime().halt(code);
    }
  }
}
