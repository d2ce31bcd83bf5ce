package org.lunheng.ssh.load;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Has many readers read in the room over SSH at two keys a second each, and prints how long they
 * waited, what they cost the host, and whether an answer was lost; beside it what sessions of
 * OpenSSH's server cost in which less shows one of the same texts.
 *
 * <p>Client and server share the machine, so how late the client was is printed as well, and a wait
 * is told from when a key was sent and from when it was due. Memory is PSS of all processes of a
 * server (a page that several share counts once in all), for both servers alike; of the room after
 * its garbage was collected, and as it is beside that.
 */
public final class SshSoak {
  private static final double MOST_MB = 0.5;
  private static final double SHARE_OF_LESS = 0.1;

  /** A Java machine takes more while it warms up, which few sessions do not divide away. */
  private static final int ENOUGH = 500;

  private SshSoak() {}

  /**
   * Runs; ends with 1 if anything went wrong or a goal was missed.
   *
   * @param arguments none: see {@link Plan}
   */
  public static void main(String[] arguments) throws Exception {
    Plan plan = Plan.fromProperties();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Report report = new Report(out);
    out.printf(
        "%nReaders over SSH on the loopback interface, 120x40 and others: %,d for %d s%n",
        plan.sessions(), plan.time().toSeconds());
    report.say("served with java %s", String.join(" ", plan.jvm()));
    Trouble trouble = new Trouble();
    Load less = LessRun.run(plan, trouble, report);
    Load room = new RoomRun(plan, trouble, report).run();
    trouble.print(out);
    boolean held = report.goal(trouble.count() == 0, "no error, no lost answer");
    held &= report.goal(isQuick(room, plan), "a key takes at most %.0f ms (p99)", plan.p99());
    if (plan.sessions() < ENOUGH) {
      report.say("what a session takes says little with fewer than %d of them", ENOUGH);
    } else {
      held &= report.goal(most(room) <= MOST_MB, "a session takes at most %.1f MB", MOST_MB);
      held &= report.goal(isTenth(room, less), "and a tenth of one with less");
    }
    System.exit(held ? 0 : 1);
  }

  private static boolean isQuick(Load room, Plan plan) {
    return room.keys().count() > 0 && room.keys().share(0.99) <= plan.p99();
  }

  /** Holds too if there is nothing to compare with. */
  private static boolean isTenth(Load room, Load less) {
    return less.idle() == 0
        || room.idle() <= less.idle() * SHARE_OF_LESS
            && room.active() <= less.active() * SHARE_OF_LESS;
  }

  private static double most(Load load) {
    return Math.max(load.idle(), load.active());
  }
}
