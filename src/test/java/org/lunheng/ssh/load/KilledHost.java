package org.lunheng.ssh.load;

import java.sql.Connection;
import java.util.Map;
import org.lunheng.store.TestPostgres;

/**
 * Kills a host ({@code kill -9}) while readers answer questions, and has them go on at another one
 * with the same PostgreSQL: every answer whose feedback was on screen without the mark is there.
 */
public final class KilledHost extends FaultRun {
  private static final double SECONDS = 12;
  private static final double AFTER = 10;
  private static final int BURSTS = 3;
  private static final double BETWEEN_BURSTS = 0.1;

  private KilledHost(Plan plan) {
    super(plan);
  }

  /** Runs; see {@link Plan} for the properties. */
  public static void main(String[] arguments) throws Exception {
    new KilledHost(Plan.fromProperties()).main();
  }

  @Override
  String title() {
    return "A host is killed with answers in flight, and readers go on at another one";
  }

  @Override
  void run(Crowd crowd) throws Exception {
    TestPostgres postgres = TestPostgres.started();
    String url = postgres.newDatabase();
    String database = url.substring(url.lastIndexOf('/') + 1);
    Map<String, String> environment = postgres.environment();
    try (Lunheng first = Lunheng.serve(plan, url, environment, "first");
        Lunheng second = Lunheng.serve(plan, url, environment, "second");
        Connection connection = postgres.connection(database)) {
      enter(crowd, first);
      Background killing = new Background(() -> kill(crowd, first));
      answer(crowd, SECONDS + 1);
      killing.join((int) SECONDS);
      crowd.awaitGone();
      Background.pause(2);
      compare(crowd, StoredAnswers.over(connection), true);
      crowd.seats().forEach(Seat::reconnect);
      enter(crowd, second);
      long again = crowd.seats().stream().filter(seat -> seat.sees(Sight.TEXT)).count();
      report.say("%d of %d are in their texts again", again, plan.sessions());
      answer(crowd, AFTER);
      Load.settle();
      compare(crowd, StoredAnswers.over(connection), true);
      crowd.leave();
    }
  }

  /** Has all act at once, a few times, and kills the host while their answers are under way. */
  private void kill(Crowd crowd, Lunheng host) throws InterruptedException {
    Background.pause(SECONDS);
    crowd.seats().forEach(Seat::expectEnd);
    for (int i = 0; i < BURSTS; i++) {
      Background.pause(BETWEEN_BURSTS);
      crowd.seats().forEach(seat -> seat.act(System.nanoTime()));
    }
    host.strike();
    Answered answered = Crowds.answered(crowd);
    report.say("killed with %d answers in flight", answered.given() - answered.stored());
  }
}
