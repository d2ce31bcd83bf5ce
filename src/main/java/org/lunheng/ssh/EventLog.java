package org.lunheng.ssh;

import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Writes a line for each event. Frames, bytes and reviews are no events. What outsiders can repeat
 * as they like is summed up each second where there is much of it.
 *
 * <p>What somebody typed who was not let in is not written: it may have been a password.
 */
public final class EventLog implements Watch, AutoCloseable {
  private final Floods floods = new Floods();
  private final InstantSource clock;
  private final LogWriter writer;

  /**
   * A log.
   *
   * @param output is written to by a thread of the log's own, and not closed
   */
  public EventLog(OutputStream output, LogFormat format, InstantSource clock) {
    this.clock = clock;
    this.writer = new LogWriter(output, format, clock, floods);
  }

  @Override
  public void serving(String host, int port, String fingerprint) {
    tell(
        EventLine.of("serving")
            .with("host", host)
            .with("port", port)
            .with("fingerprint", fingerprint));
  }

  @Override
  public void refused(String address, Refusal why) {
    EventLine line =
        EventLine.of("refused").with("address", address).with("why", EventLine.name(why));
    count(line, line);
  }

  @Override
  public void handshake(String address, boolean done) {
    EventLine line =
        EventLine.of("handshake").with("address", address).with("result", done ? "done" : "failed");
    count(line, line);
  }

  @Override
  public void authenticated(String address, String method, boolean accepted, String who) {
    EventLine kind =
        EventLine.of("authenticated")
            .with("address", address)
            .with("result", accepted ? "accepted" : "refused");
    EventLine line = kind.with("method", method);
    boolean proper = accepted || "publickey".equals(method);
    count(kind, proper ? line.with("who", who) : line);
  }

  @Override
  public void entered(Visitor visitor, boolean lines) {
    tell(
        of("entered", visitor)
            .with("name", visitor.name())
            .with("mode", lines ? "lines" : "room")
            .with("term", visitor.variables().get("TERM")));
  }

  @Override
  public void left(Visitor visitor, Leaving how, Duration stay) {
    tell(of("left", visitor).with("how", EventLine.name(how)).with("seconds", stay.toSeconds()));
  }

  private static EventLine of(String event, Visitor visitor) {
    return EventLine.of(event)
        .with("reader", visitor.reader().value())
        .with("address", visitor.address());
  }

  @Override
  public void denied(String address, String what) {
    EventLine kind = EventLine.of("denied").with("address", address);
    count(kind, kind.with("what", what));
  }

  @Override
  public void failed(String what, Throwable why) {
    EventLine kind = EventLine.of("failed");
    if (why == null) {
      count(kind, kind.with("what", Failure.hidden(what)));
      return;
    }
    EventLine ofClass = kind.with("error", why.getClass().getName());
    count(ofClass, Failure.told(ofClass.with("what", Failure.hidden(what)), why));
  }

  @Override
  public void stopped() {
    tell(EventLine.of("stopped"));
  }

  @Override
  public void sent(int bytes) {
    // a figure, no event
  }

  @Override
  public void painted(long nanoseconds) {
    // a figure, no event
  }

  @Override
  public void stored() {
    // a figure, no event
  }

  /** How many lines could not be written since the log was begun. */
  public long dropped() {
    return writer.dropped();
  }

  /** Writes what is left to write, for two seconds at most; what comes later is not written. */
  @Override
  public void close() {
    writer.close();
  }

  private void tell(EventLine line) {
    writer.add(line, clock.instant());
  }

  private void count(EventLine kind, EventLine line) {
    Instant now = clock.instant();
    floods.due(now).forEach(sum -> writer.add(sum, now));
    if (floods.admits(kind, now)) {
      writer.add(line, now);
    }
  }
}
