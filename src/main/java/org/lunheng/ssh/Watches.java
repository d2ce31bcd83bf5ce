package org.lunheng.ssh;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Tells several watches the same, one after the other. */
public final class Watches implements Watch {
  private final List<Watch> watches;

  private Watches(List<Watch> watches) {
    this.watches = watches;
  }

  /** A watch that tells all of these. */
  public static Watch all(Watch... watches) {
    return new Watches(List.of(watches));
  }

  private void each(Consumer<Watch> told) {
    watches.forEach(told);
  }

  @Override
  public void serving(String host, int port, String fingerprint) {
    each(watch -> watch.serving(host, port, fingerprint));
  }

  @Override
  public void refused(String address, Refusal why) {
    each(watch -> watch.refused(address, why));
  }

  @Override
  public void handshake(String address, boolean done) {
    each(watch -> watch.handshake(address, done));
  }

  @Override
  public void authenticated(String address, String method, boolean accepted, String who) {
    each(watch -> watch.authenticated(address, method, accepted, who));
  }

  @Override
  public void entered(Visitor visitor, boolean lines) {
    each(watch -> watch.entered(visitor, lines));
  }

  @Override
  public void left(Visitor visitor, Leaving how, Duration stay) {
    each(watch -> watch.left(visitor, how, stay));
  }

  @Override
  public void denied(String address, String what) {
    each(watch -> watch.denied(address, what));
  }

  @Override
  public void sent(int bytes) {
    each(watch -> watch.sent(bytes));
  }

  @Override
  public void painted(long nanoseconds) {
    each(watch -> watch.painted(nanoseconds));
  }

  @Override
  public void stored() {
    each(Watch::stored);
  }

  @Override
  public void failed(String what, Throwable why) {
    each(watch -> watch.failed(what, why));
  }

  @Override
  public void stopped() {
    each(Watch::stopped);
  }
}
