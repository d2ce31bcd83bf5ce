package org.lunheng.ssh;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what a server tells. */
final class Noted implements Watch {
  final List<String> events = new CopyOnWriteArrayList<>();

  /** Whether something that begins so was told, within some seconds. */
  boolean hears(String beginning) {
    return Until.holds(() -> count(beginning) > 0);
  }

  long count(String beginning) {
    return events.stream().filter(event -> event.startsWith(beginning)).count();
  }

  @Override
  public void serving(String host, int port, String fingerprint) {
    events.add("serving " + host + " " + port + " " + fingerprint);
  }

  @Override
  public void refused(String address, Refusal why) {
    events.add("refused " + why + " " + address);
  }

  @Override
  public void handshake(String address, boolean done) {
    events.add("handshake " + done + " " + address);
  }

  @Override
  public void authenticated(String address, String method, boolean accepted, String who) {
    events.add("authenticated " + accepted + " " + method + " " + who);
  }

  @Override
  public void entered(Visitor visitor, boolean lines) {
    events.add("entered " + lines + " " + visitor.reader().value());
  }

  @Override
  public void left(Visitor visitor, Leaving how, Duration stay) {
    events.add("left " + how + " " + visitor.reader().value());
  }

  @Override
  public void denied(String address, String what) {
    events.add("denied " + what);
  }

  @Override
  public void sent(int bytes) {
    // the room tells this
  }

  @Override
  public void painted(long nanoseconds) {
    // the room tells this
  }

  @Override
  public void stored() {
    // the room tells this
  }

  @Override
  public void failed(String what, Throwable why) {
    events.add("failed " + what + " " + why);
  }

  @Override
  public void stopped() {
    events.add("stopped");
  }
}
