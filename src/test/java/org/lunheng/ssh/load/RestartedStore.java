package org.lunheng.ssh.load;

import java.sql.Connection;
import org.lunheng.store.TestPostgres;

/**
 * Stops PostgreSQL while readers answer questions, and starts it again: sessions go on, answers are
 * marked as not saved, and are stored when it is back, none of them twice.
 */
public final class RestartedStore extends FaultRun {
  private static final double BEFORE = 10;
  private static final double AWAY = 10;
  private static final double AFTER = 10;

  private RestartedStore(Plan plan) {
    super(plan);
  }

  /** Runs; see {@link Plan} for the properties. */
  public static void main(String[] arguments) throws Exception {
    new RestartedStore(Plan.fromProperties()).main();
  }

  @Override
  String title() {
    return "PostgreSQL is restarted under load";
  }

  @Override
  void run(Crowd crowd) throws Exception {
    TestPostgres postgres = TestPostgres.started();
    String url = postgres.newDatabase();
    String database = url.substring(url.lastIndexOf('/') + 1);
    try (Lunheng host = Lunheng.serve(plan, url, postgres.environment(), "host")) {
      enter(crowd, host);
      Background restart = new Background(() -> restart(crowd, postgres));
      answer(crowd, BEFORE + AWAY + AFTER);
      restart.join(60);
      awaitSaved(crowd);
      if (Crowds.answered(crowd).marked() == 0) {
        trouble.add("no answer was marked as not saved");
      }
      try (Connection connection = postgres.connection(database)) {
        compare(crowd, StoredAnswers.over(connection), false);
      }
      report.say("%d of %d readers are there", crowd.present(), plan.sessions());
      crowd.leave();
    }
  }

  private void restart(Crowd crowd, TestPostgres postgres) throws Exception {
    Background.pause(BEFORE);
    postgres.stop();
    int before = waits.keys().count();
    Background.pause(AWAY);
    report.say("%d readers see unsaved answers while it is away", unsaved(crowd));
    report.say("keys while it was away  %s", waits.keys().since(before));
    postgres.start();
  }
}
