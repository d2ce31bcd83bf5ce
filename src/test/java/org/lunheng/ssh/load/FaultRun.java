package org.lunheng.ssh.load;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;

/** What the runs share in which something breaks while readers answer questions. */
abstract class FaultRun {
  private static final int ANSWERS = 12;
  private static final double QUIZZES = 0.5;
  private static final Duration PERIOD = Duration.ofMillis(400);
  private static final int SAVING_SECONDS = 90;

  final Plan plan;
  final Report report;
  final Trouble trouble = new Trouble();
  final Waits waits = new Waits(trouble);

  FaultRun(Plan plan) {
    this.plan = plan;
    this.report = new Report(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  abstract String title();

  abstract void run(Crowd crowd) throws Exception;

  /** Runs it; ends with 1 if anything went wrong that should not have. */
  final void main() throws Exception {
    report.out().printf("%n%s, %d readers%n", title(), plan.sessions());
    try (Crowd crowd = new Crowd(waits, plan.perSecond())) {
      run(crowd);
    }
    waits.print(report.out());
    trouble.print(report.out());
    System.exit(report.goal(trouble.count() == 0, "nothing lost, nothing twice") ? 0 : 1);
  }

  /** Has people come who answer questions more than they read. */
  final void enter(Crowd crowd, Server server) throws Exception {
    Plan eager = plan.withQuizzes(QUIZZES);
    Crowds.addReaders(crowd, eager, plan.sessions() - crowd.seats().size(), ANSWERS);
    Load.enter(crowd, Crowds.USER, server);
  }

  final void answer(Crowd crowd, double seconds) {
    Duration time = Duration.ofMillis((long) (1_000 * seconds));
    new Beat(crowd.seats(), PERIOD, new Random(plan.seed())).run(time);
  }

  /** How many see that something of theirs is not saved. */
  static int unsaved(Crowd crowd) {
    return (int) crowd.seats().stream().filter(Seat::isUnsaved).count();
  }

  /** Waits until nobody sees that any more. */
  final void awaitSaved(Crowd crowd) throws InterruptedException {
    int seconds = 0;
    for (; unsaved(crowd) > 0 && seconds < SAVING_SECONDS; seconds++) {
      Background.pause(1);
    }
    report.say("all saved after %d s", seconds);
    if (unsaved(crowd) > 0) {
      trouble.add(unsaved(crowd) + " readers still see that answers are not saved");
    }
  }

  /** Compares what readers saw with what there is. */
  final void compare(Crowd crowd, StoredAnswers stored, boolean cutOff) {
    stored.compare(crowd.seats(), cutOff, trouble);
    report.say("answers: %s; in the store %,d", Crowds.answered(crowd), stored.all());
  }
}
