package org.lunheng.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lunheng.document.Problem;
import org.lunheng.ssh.ListenAddress;
import org.lunheng.store.ProblemException;
import org.lunheng.store.StoreAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code lunheng serve}: the reading room over SSH. */
@Command(name = "serve", sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  private static final String KEY_FILE = "host_ed25519";
  private static final int MOST_SESSIONS = 100_000;
  private static final int LAST_PORT = 65_535;
  private static final Duration SHORTEST = Duration.ofSeconds(10);
  private static final Duration LONGEST = Duration.ofDays(7);

  @ParentCommand private Lunheng lunheng;

  @Option(names = "--host", paramLabel = "ADDRESS", descriptionKey = "serve.host")
  private String host = "0.0.0.0";

  @Option(names = "--port", paramLabel = "N", descriptionKey = "serve.port")
  private String port = "2222";

  @Option(names = "--host-key", paramLabel = "FILE", descriptionKey = "serve.host-key")
  private String hostKey;

  @Option(names = "--store", paramLabel = "DIR|URL", descriptionKey = "serve.store")
  private String store;

  @Option(names = "--guests", paramLabel = "allow|deny", descriptionKey = "serve.guests")
  private Guests guests = Guests.ALLOW;

  @Option(names = "--max-sessions", paramLabel = "N", descriptionKey = "serve.max-sessions")
  private String maxSessions = "1000";

  @Option(names = "--max-per-address", paramLabel = "N", descriptionKey = "serve.max-per-address")
  private String maxPerAddress = "100";

  @Option(names = "--max-per-key", paramLabel = "N", descriptionKey = "serve.max-per-key")
  private String maxPerKey = "8";

  @Option(names = "--max-rate", paramLabel = "N", descriptionKey = "serve.max-rate")
  private String maxRate = "2";

  @Option(names = "--idle", paramLabel = "TIME", descriptionKey = "serve.idle")
  private String idle = "15m";

  @Option(names = "--longest", paramLabel = "TIME", descriptionKey = "serve.longest")
  private String longest = "8h";

  @Option(names = "--log-format", paramLabel = "text|json", descriptionKey = "serve.log-format")
  private HostSettings.LogForm logFormat = HostSettings.LogForm.TEXT;

  @Option(names = "--metrics", paramLabel = "HOST:PORT", descriptionKey = "serve.metrics")
  private String metrics;

  /** Whether those without a key are let in. */
  enum Guests {
    ALLOW,
    DENY;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() throws ProblemException {
    Session session = lunheng.session();
    HostSettings settings;
    try {
      settings = settings(session);
    } catch (ProblemException e) {
      session.report(e.problem());
      return ExitCode.WRONG_USAGE;
    }
    return OrderlyEnd.of(() -> lunheng.host().open(session, settings), session.environment());
  }

  private HostSettings settings(Session session) throws ProblemException {
    HostSettings.Caps caps =
        new HostSettings.Caps(
            cap("--max-sessions", maxSessions),
            cap("--max-per-address", maxPerAddress),
            cap("--max-per-key", maxPerKey),
            cap("--max-rate", maxRate));
    return new HostSettings(
        GivenValues.address("--host", host),
        GivenValues.number("--port", port, 0, LAST_PORT),
        hostKey(session),
        store(session),
        guests == Guests.ALLOW,
        caps,
        GivenValues.time("--idle", idle, SHORTEST, LONGEST),
        GivenValues.time("--longest", longest, SHORTEST, LONGEST),
        logFormat,
        metrics());
  }

  private static int cap(String option, String typed) throws ProblemException {
    return GivenValues.number(option, typed, 1, MOST_SESSIONS);
  }

  private Path hostKey(Session session) throws ProblemException {
    return hostKey == null
        ? data(session, "--host-key").resolve(KEY_FILE)
        : Session.path(GivenValues.filled("--host-key", hostKey));
  }

  /** The one asked for, else that of the environment, else the folder of this machine's reader. */
  private String store(Session session) throws ProblemException {
    Map<String, String> variables = session.environment().variables();
    if (StoreAddress.of(store, variables).isEmpty()) {
      return data(session, "--store").toString();
    }
    return store == null ? variables.get(StoreAddress.VARIABLE) : store;
  }

  private String metrics() throws ProblemException {
    if (metrics != null) {
      ListenAddress.parse(metrics);
    }
    return metrics;
  }

  private static Path data(Session session, String option) throws ProblemException {
    Optional<Path> data = DataFolder.of(session.settings(), session.environment());
    return data.orElseThrow(
        () -> new ProblemException(Problem.of(GivenValues.NAME, 0, "serve-no-place", option)));
  }
}
