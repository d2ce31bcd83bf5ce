package org.lunheng.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.lunheng.cli.HostedLines;
import org.lunheng.quiz.Days;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.Debate;
import org.lunheng.store.Readers;

/** A server with the reading room behind its doors, its log, and what it keeps of readers. */
final class RoomHouse implements AutoCloseable {
  final Noted noted = new Noted();
  final ByteArrayOutputStream log = new ByteArrayOutputStream();
  final Readers readers;
  final ReadingServer server;
  final OpenSsh client;
  private final Readers guests = Readers.inMemory();
  private final EventLog events;
  private final RoomHost rooms;

  /** Opens; what is kept is in a folder of the folder. */
  RoomHouse(Path folder) throws Exception {
    CorpusStore corpus = Debate.in(Files.createDirectories(folder.resolve("texts")));
    events = new EventLog(log, LogFormat.TEXT, InstantSource.system());
    readers = Readers.in(folder.resolve("readers"));
    readers.prepare();
    Watch watch = Watches.all(noted, events);
    rooms = new RoomHost(premises(corpus), watch);
    rooms.prepare();
    server =
        ReadingServer.start(
            ServerSettings.usual(folder.resolve("host_key")).at("127.0.0.1", 0), rooms, watch);
    client = new OpenSsh(folder, server.port());
  }

  private Premises premises(CorpusStore corpus) {
    InstantSource clock = InstantSource.system();
    HostedLines lines =
        new HostedLines(corpus, clock, problem -> noted.failed(problem.toString(), null));
    return new Premises(
        corpus,
        readers,
        guests,
        new Tongues("en")::of,
        new Days(ZoneOffset.UTC, 4),
        clock,
        (visitor, line) -> talk(lines, visitor, line));
  }

  private int talk(HostedLines lines, Visitor visitor, LineRoom.Line line) {
    int columns = line.columns().orElse(HostedLines.ANY_WIDTH);
    return lines.talk(
        visitor,
        visitor.guest() ? guests : readers,
        new HostedLines.Line(line.in(), line.out(), line.err(), columns, line.unsaved()));
  }

  /** What the log says once the server is closed. */
  String logged() {
    return log.toString(UTF_8);
  }

  /** Whether nobody is there any more. */
  boolean isEmpty() {
    return Until.holds(() -> server.sessions() == 0 && server.strangers() == 0);
  }

  @Override
  public void close() {
    server.stop();
    rooms.close();
    readers.close();
    guests.close();
    events.close();
  }
}
