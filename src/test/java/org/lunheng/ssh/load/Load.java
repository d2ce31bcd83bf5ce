package org.lunheng.ssh.load;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * What sessions take and how long readers wait in them.
 *
 * @param idle megabytes (PSS) of each session beyond the first, before anything is typed
 * @param active the same after some time of reading; 0 for both if nothing was measured
 * @param keys how long keys took
 */
record Load(double idle, double active, Times keys) {
  static final Load NONE = new Load(0, 0, new Times());

  private static final Duration PERIOD = Duration.ofMillis(500);
  private static final Duration SETTLING = Duration.ofSeconds(3);

  /** Has all read at two keys a second, and tells what that takes here. */
  static void read(Crowd crowd, Server server, Plan plan, Duration time, Report report) {
    long own = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    long theirs = server.footprint().ticks();
    new Beat(crowd.seats(), PERIOD, new Random(plan.seed())).run(time);
    long after = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    report.say(
        "reading for %d s took %.2f cores there, %.2f cores in the client",
        time.toSeconds(),
        (server.footprint().ticks() - theirs) * 10.0 / time.toMillis(),
        (after - own) / (double) time.toMillis());
  }

  /** Waits until what was under way has come. */
  static void settle() throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(SETTLING.toMillis());
  }

  /** Has all come who are not there. */
  static Footprint enter(Crowd crowd, String user, Server server)
      throws IOException, InterruptedException {
    crowd.enter(user, server.address());
    settle();
    return server.footprint();
  }
}
