package org.lunheng.ssh.load;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Floods a host with half-open connections, with clients that never read and with resizes, while
 * others read: how long these wait meanwhile, and what the host's memory is afterwards.
 */
public final class Floods {
  private static final Duration PERIOD = Duration.ofMillis(500);
  private static final int CONNECTIONS = 10_000;
  private static final int PER_SECOND = 1_000;
  private static final int PESTS = 20;
  private static final double SECONDS = 15;
  private static final double REST = 12;
  private static final double MOST_GROWTH = 1.1;
  private static final double ALLOWANCE_MB = 5;

  private final Plan plan;
  private final Report report;
  private final Trouble trouble = new Trouble();
  private final Waits waits = new Waits(trouble);

  private Floods(Plan plan, Report report) {
    this.plan = plan;
    this.report = report;
  }

  /** Runs; see {@link Plan} for the properties. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Plan plan = Plan.fromProperties();
    out.printf("%nFloods while %d readers read%n", plan.sessions());
    System.exit(new Floods(plan, new Report(out)).run() ? 0 : 1);
  }

  private boolean run() throws Exception {
    boolean held;
    try (Lunheng host = Lunheng.serve(plan, plan.folder().resolve("store").toString(), "host");
        Crowd crowd = new Crowd(waits, plan.perSecond())) {
      Crowds.addReaders(crowd, plan, plan.sessions(), 1);
      Load.enter(crowd, Crowds.USER, host);
      AtomicBoolean over = new AtomicBoolean();
      Background reading = read(crowd, over);
      Background.pause(SECONDS);
      held = phase("nothing else", () -> Background.pause(SECONDS));
      double before = host.heap();
      report.say("    %s", host.told());
      held &= phase("half-open connections", () -> halfOpen(host));
      held &= phase("clients that never read", () -> pests(host, true));
      held &= phase("resizes", () -> pests(host, false));
      Background.pause(REST);
      held &= phase("afterwards", () -> Background.pause(SECONDS));
      double after = host.heap();
      report.say("    %s", host.told());
      over.set(true);
      reading.join(10);
      boolean returns = after <= before * MOST_GROWTH + ALLOWANCE_MB;
      held &= report.goal(returns, "memory returns (heap %.1f MB, then %.1f MB)", before, after);
      crowd.leave();
    }
    trouble.print(report.out());
    return report.goal(trouble.count() == 0, "no error for those who read") && held;
  }

  /** Has readers read until it is over. */
  private Background read(Crowd crowd, AtomicBoolean over) {
    return new Background(
        () -> {
          while (!over.get()) {
            new Beat(crowd.seats(), PERIOD, new Random(System.nanoTime())).run(PERIOD);
          }
        });
  }

  private boolean phase(String name, Background.Work work) throws Exception {
    int before = waits.keys().count();
    work.run();
    Times keys = waits.keys().since(before);
    report.say("%-24s %s", name, keys);
    return report.goal(keys.share(0.99) <= plan.p99(), "  p99 at most %.0f ms", plan.p99());
  }

  private void halfOpen(Lunheng host) throws Exception {
    try (HalfOpen flood = new HalfOpen(host.address())) {
      flood.run(CONNECTIONS, PER_SECOND);
      flood.stay(SECONDS);
      report.say("    %s; threads %d", flood, host.footprint().threads());
    }
  }

  private void pests(Lunheng host, boolean deaf) throws Exception {
    try (Pests pests = new Pests(host.address(), PESTS, deaf)) {
      pests.run(SECONDS);
      report.say("    %d of %d are still there; %s", pests.present(), PESTS, host.footprint());
    }
  }
}
