package org.lunheng.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.lunheng.document.Problem;
import org.lunheng.reader.ReaderId;
import org.lunheng.ssh.EventLog;
import org.lunheng.ssh.ListenAddress;
import org.lunheng.ssh.LogFormat;
import org.lunheng.ssh.Metrics;
import org.lunheng.ssh.MetricsServer;
import org.lunheng.ssh.Premises;
import org.lunheng.ssh.ReadingServer;
import org.lunheng.ssh.RoomHost;
import org.lunheng.ssh.ServerSettings;
import org.lunheng.ssh.Tongues;
import org.lunheng.ssh.Visitor;
import org.lunheng.ssh.Watch;
import org.lunheng.ssh.Watches;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.ProblemException;
import org.lunheng.store.Readers;
import org.lunheng.store.StoreAddress;

/** The reading room over SSH. */
final class SshHost implements Host {
  /** Who is asked for to see whether the store answers. */
  private static final ReaderId NOBODY = new ReaderId("nobody");

  @Override
  public Running open(Session session, HostSettings settings) throws ProblemException {
    Environment environment = session.environment();
    StoreAddress address = StoreAddress.of(settings.store(), environment.variables()).orElseThrow();
    CorpusStore corpus = session.store().shared();
    Opening opening = new Opening(session, settings, Readers.at(address), Readers.inMemory());
    boolean open = false;
    try {
      opening.readers.prepare();
      Running running = opening.open(corpus);
      open = true;
      return running;
    } finally {
      if (!open) {
        opening.close();
      }
    }
  }

  /** A host on its way to serve, and then one that does. */
  private static final class Opening implements Running {
    private final Session session;
    private final HostSettings settings;
    private final Readers readers;
    private final Readers guests;
    private final EventLog log;
    private final CountDownLatch closed = new CountDownLatch(1);
    private RoomHost rooms;
    private ReadingServer server;
    private MetricsServer figures;

    Opening(Session session, HostSettings settings, Readers readers, Readers guests) {
      this.session = session;
      this.settings = settings;
      this.readers = readers;
      this.guests = guests;
      LogFormat format =
          settings.log() == HostSettings.LogForm.JSON ? LogFormat.JSON : LogFormat.TEXT;
      Environment environment = session.environment();
      this.log = new EventLog(environment.err(), format, environment.clock());
    }

    Running open(CorpusStore corpus) throws ProblemException {
      Metrics metrics = new Metrics();
      metrics.count(
          "lunheng_log_lines_dropped", "Lines that the log had no room for", log::dropped);
      Watch watch = Watches.all(log, metrics);
      Environment environment = session.environment();
      HostedLines lines =
          new HostedLines(
              corpus, environment.clock(), problem -> watch.failed(words(problem), null));
      Tongues tongues = new Tongues(session.messages().language());
      rooms =
          new RoomHost(
              new Premises(
                  corpus,
                  readers,
                  guests,
                  tongues::of,
                  session.days(),
                  environment.clock(),
                  (visitor, in, out, err) -> talk(lines, visitor, in, out, err)),
              watch);
      rooms.prepare();
      server = ReadingServer.start(serverSettings(), rooms, watch);
      if (settings.metrics() != null) {
        figures =
            MetricsServer.start(ListenAddress.parse(settings.metrics()), metrics, this::trouble);
      }
      session.print(
          session
              .messages()
              .get("cli.serve.ready", Integer.toString(server.port()), server.fingerprint()));
      session.out().flush();
      return this;
    }

    private int talk(
        HostedLines lines, Visitor visitor, InputStream in, OutputStream out, OutputStream err) {
      HostedLines.Line line = new HostedLines.Line(in, out, err, HostedLines.ANY_WIDTH);
      return lines.talk(visitor, visitor.guest() ? guests : readers, line);
    }

    private ServerSettings serverSettings() {
      ServerSettings.Caps usual = ServerSettings.Caps.USUAL;
      ServerSettings.Times times = ServerSettings.Times.USUAL;
      HostSettings.Caps caps = settings.caps();
      return ServerSettings.usual(settings.hostKey())
          .at(settings.host(), settings.port())
          .withGuests(settings.guests())
          .in(session.messages().language())
          .with(
              new ServerSettings.Caps(
                  caps.sessions(),
                  caps.perAddress(),
                  caps.perKey(),
                  usual.strangers(),
                  usual.tries(),
                  usual.burst(),
                  caps.perSecond()))
          .with(
              new ServerSettings.Times(
                  times.entry(),
                  settings.idle(),
                  times.warning(),
                  settings.longest(),
                  times.farewell()));
    }

    private Optional<String> trouble() {
      try {
        readers.room(NOBODY);
        return Optional.empty();
      } catch (ProblemException e) {
        return Optional.of(e.problem().key());
      }
    }

    private static String words(Problem problem) {
      return problem.key() + " " + problem.file();
    }

    @Override
    public void await() throws InterruptedException {
      closed.await();
    }

    @Override
    public synchronized void close() {
      if (closed.getCount() == 0) {
        return;
      }
      if (server != null) {
        server.close();
      }
      if (rooms != null) {
        rooms.close();
      }
      readers.close();
      guests.close();
      if (figures != null) {
        figures.close();
      }
      log.close();
      closed.countDown();
    }
  }
}
