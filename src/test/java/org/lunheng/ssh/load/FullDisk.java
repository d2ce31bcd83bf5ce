package org.lunheng.ssh.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Fills the disk that a host's database is on (a small one in memory, which only root can make)
 * while readers answer questions: they are told, go on, and all is stored when there is room again.
 */
public final class FullDisk extends FaultRun {
  private static final double BEFORE = 10;
  private static final double FULL = 10;
  private static final double AFTER = 10;
  private static final String SIZE = "size=16m";
  private static final int CHUNK = 4096;
  private static final double LOOK = 0.25;
  private static final String MESSAGE = "disk of the host is full";

  private FullDisk(Plan plan) {
    super(plan);
  }

  /** Runs; see {@link Plan} for the properties. */
  public static void main(String[] arguments) throws Exception {
    new FullDisk(Plan.fromProperties()).main();
  }

  @Override
  String title() {
    return "The disk of the database is full for a while";
  }

  @Override
  void run(Crowd crowd) throws Exception {
    Path disk = Files.createDirectories(plan.folder().resolve("disk"));
    if (!does("mount", "-t", "tmpfs", "-o", SIZE, "lunheng", disk.toString())) {
      report.say("left out: no disk can be mounted here");
      return;
    }
    try {
      run(crowd, disk);
    } finally {
      does("umount", disk.toString());
    }
  }

  private void run(Crowd crowd, Path disk) throws Exception {
    Path store = disk.resolve("store");
    try (Lunheng host = Lunheng.serve(plan, store.toString(), "host")) {
      enter(crowd, host);
      Background filling = new Background(() -> fill(crowd, host, disk.resolve("filler")));
      answer(crowd, BEFORE + FULL + AFTER);
      filling.join(60);
      awaitSaved(crowd);
      if (Crowds.answered(crowd).marked() == 0) {
        trouble.add("no answer was marked as not saved");
      }
      compare(crowd, StoredAnswers.in(store), false);
      report.say("%d of %d readers are there", crowd.present(), plan.sessions());
      crowd.leave();
    }
  }

  private void fill(Crowd crowd, Lunheng host, Path filler) throws Exception {
    Background.pause(BEFORE);
    try (var out = Files.newOutputStream(filler)) {
      while (true) {
        out.write(new byte[CHUNK]);
      }
    } catch (IOException e) {
      report.say("the disk is full");
    }
    Set<Seat> told = new HashSet<>();
    for (int i = 0; i < FULL / LOOK; i++) {
      Background.pause(LOOK);
      crowd.seats().stream().filter(seat -> seat.reads(MESSAGE)).forEach(told::add);
    }
    report.say("%d readers see unsaved answers, %d were told why", unsaved(crowd), told.size());
    boolean logged = Files.readString(host.log()).contains("full");
    report.say("the host's log says it: %s", logged ? "yes" : "no");
    if (told.isEmpty() || !logged) {
      trouble.add("not everybody was told that the disk is full");
    }
    Files.delete(filler);
  }

  private static boolean does(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).inheritIO().start();
    return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
  }
}
