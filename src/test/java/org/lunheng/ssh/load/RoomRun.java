package org.lunheng.ssh.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Many readers in the room that one host serves from a database of its own. */
final class RoomRun {
  private static final int ANSWERS = 5;

  /** For the server's compiler, not for the readers; or a part of the time, if that is longer. */
  private static final Duration WARM_UP = Duration.ofSeconds(20);

  private static final int PART_WARM_UP = 10;

  private final Plan plan;
  private final Trouble trouble;
  private final Report report;

  RoomRun(Plan plan, Trouble trouble, Report report) {
    this.plan = plan;
    this.trouble = trouble;
    this.report = report;
  }

  Load run() throws Exception {
    Waits waits = new Waits(trouble);
    Path store = plan.folder().resolve("store");
    Crowd readers;
    double idle;
    double active;
    try (Lunheng host = Lunheng.serve(plan, store.toString(), "host");
        Crowd crowd = new Crowd(waits, plan.perSecond())) {
      readers = crowd;
      report.say("the room, alone         %s", collected(host));
      fill(crowd, host, 1);
      Footprint first = collected(host);
      report.say("one session             %s", first);
      for (int some = 10; some < plan.sessions(); some *= 10) {
        report.say("%,5d sessions          %s", some, fill(crowd, host, some));
      }
      report.say("%,5d sessions, as is   %s", plan.sessions(), fill(crowd, host, plan.sessions()));
      idle = report.sessions("idle", collected(host), first, plan.sessions());
      Load.read(crowd, host, plan, warmUp(), report);
      waits.forget();
      Instant start = Instant.now();
      Load.read(crowd, host, plan, plan.time(), report);
      report.say("%,5d sessions, as is   %s", plan.sessions(), host.footprint());
      active = report.sessions("active", collected(host), first, plan.sessions());
      Load.settle();
      check(crowd, Duration.between(start, Instant.now()));
      crowd.leave();
      Load.settle();
      report.say("after all have left     %s", collected(host));
    }
    waits.print(report.out());
    answers(readers, store);
    return new Load(idle, active, waits.keys());
  }

  private Duration warmUp() {
    Duration part = plan.time().dividedBy(PART_WARM_UP);
    return part.compareTo(WARM_UP) > 0 ? part : WARM_UP;
  }

  /** What it takes when there is no garbage: how much of that lies about is up to the machine. */
  private Footprint collected(Lunheng host) throws Exception {
    report.say("heap in use %.1f MB", host.heap());
    return host.footprint();
  }

  private Footprint fill(Crowd crowd, Lunheng host, int count) throws Exception {
    Crowds.addReaders(crowd, plan, count - crowd.seats().size(), ANSWERS);
    return Load.enter(crowd, Crowds.USER, host);
  }

  /** Looks at every screen. */
  private void check(Crowd crowd, Duration time) throws IOException {
    int present = crowd.present();
    if (present < crowd.seats().size()) {
      trouble.add((crowd.seats().size() - present) + " readers are gone");
    }
    for (Seat seat : crowd.seats()) {
      String fault = seat.fault();
      if (fault != null) {
        trouble.add(fault);
      }
    }
    report.say("%,d screens looked at after %d s", present, time.toSeconds());
  }

  private void answers(Crowd crowd, Path store) throws Exception {
    StoredAnswers stored = StoredAnswers.in(store);
    stored.compare(crowd.seats(), false, trouble);
    report.say("answers: %s, in the store %,d", Crowds.answered(crowd), stored.all());
  }
}
