package org.lunheng.ssh.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.List;

/** What the same takes with OpenSSH's server and less, on one of the same texts. */
final class LessRun {
  private static final String TEXT = "lecun-levy";
  private static final Duration MOST_TIME = Duration.ofSeconds(20);

  /** OpenSSH's server turns away at random those who come faster than it lets them in. */
  private static final int PER_SECOND = 3;

  private LessRun() {}

  static Load run(Plan plan, Trouble trouble, Report report) throws Exception {
    int sessions = plan.lessSessions();
    if (sessions < 2 || !OpenSsh.isThere()) {
      report.say("sshd with less: left out");
      return Load.NONE;
    }
    KeyPair key = Crowds.key();
    String command = "less " + text(plan);
    Waits waits = new Waits(trouble);
    try (OpenSsh sshd = OpenSsh.serve(plan.folder(), command, List.of(key.getPublic()));
        Crowd crowd = new Crowd(waits, PER_SECOND)) {
      report.say("sshd with less, alone   %s", sshd.footprint());
      String user = System.getProperty("user.name");
      Crowds.addLess(crowd, plan, 1, key);
      Footprint first = Load.enter(crowd, user, sshd);
      report.say("one session             %s", first);
      Crowds.addLess(crowd, plan, sessions - 1, key);
      double idle = report.sessions("idle", Load.enter(crowd, user, sshd), first, sessions);
      Duration time = plan.time().compareTo(MOST_TIME) < 0 ? plan.time() : MOST_TIME;
      Load.read(crowd, sshd, plan, time, report);
      double active = report.sessions("active", sshd.footprint(), first, sessions);
      waits.print(report.out());
      return new Load(idle, active, waits.keys());
    }
  }

  private static Path text(Plan plan) throws IOException, InterruptedException {
    Path file = plan.folder().resolve(TEXT + ".txt");
    Process show =
        new ProcessBuilder("java", "-jar", plan.jar().toString(), "show", TEXT, "--format", "text")
            .redirectOutput(file.toFile())
            .start();
    if (show.waitFor() != 0 || Files.size(file) == 0) {
      String said = new String(show.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      throw new IOException("Cannot show " + TEXT + ": " + said);
    }
    return file;
  }
}
