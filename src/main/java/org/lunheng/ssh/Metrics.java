package org.lunheng.ssh;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Counts what happens, for Prometheus. No label has a value that a client can choose, so that there
 * is a fixed number of series.
 */
public final class Metrics implements Watch {
  private static final Set<String> METHODS = Set.of("publickey", "keyboard-interactive");
  private static final double NANOSECONDS = 1e9;

  /** Seconds: what nobody notices, what somebody might, and what everybody does. */
  private static final double[] BOUNDS = {
    0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1
  };

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Gauge sessions =
      Gauge.builder()
          .name("lunheng_sessions")
          .help("Readers who are there, by who they are and how they read.")
          .labelNames("who", "mode")
          .register(registry);
  private final Counter ended = counter("lunheng_sessions_ended", "Sessions that ended.", "how");
  private final Counter handshakes =
      counter("lunheng_handshakes", "Key exchanges that ended.", "result");
  private final Counter authentications =
      counter(
          "lunheng_authentications", "Attempts of clients to say who it is.", "method", "result");
  private final Counter refusals =
      counter("lunheng_refusals", "Connections turned away or ended by the server.", "reason");
  private final Counter denials =
      counter("lunheng_denials", "Requests for what is not to be had, such as exec.");
  private final Counter frames = counter("lunheng_frames", "Frames painted.");
  private final Counter bytes = counter("lunheng_sent_bytes", "Bytes sent to terminals.");
  private final Histogram answers =
      Histogram.builder()
          .name("lunheng_input_to_frame_seconds")
          .help("Time from the first input that a frame answers until it was painted.")
          .classicOnly()
          .classicUpperBounds(BOUNDS)
          .register(registry);
  private final Counter reviews = counter("lunheng_stored_reviews", "Reviews on disk.");
  private final Counter errors = counter("lunheng_errors", "What went wrong in the server.");

  // looked up once: these are counted for each frame
  private final CounterDataPoint framesPainted = frames.labelValues();
  private final CounterDataPoint bytesSent = bytes.labelValues();

  /** How many sessions of a visitor are in lines; that a session is left does not tell. */
  private final Map<Visitor, Integer> inLines = new ConcurrentHashMap<>();

  /** Figures of a server at its start, all of them there at 0. */
  public Metrics() {
    for (String who : new String[] {"key", "guest"}) {
      for (String mode : new String[] {"room", "lines"}) {
        sessions.initLabelValues(who, mode);
      }
    }
    for (Leaving how : Leaving.values()) {
      ended.initLabelValues(EventLine.name(how));
    }
    for (Refusal reason : Refusal.values()) {
      refusals.initLabelValues(EventLine.name(reason));
    }
    for (String result : new String[] {"done", "failed"}) {
      handshakes.initLabelValues(result);
    }
    for (String method : METHODS) {
      authentications.initLabelValues(method, "accepted");
      authentications.initLabelValues(method, "refused");
    }
    ProcessFigures.register(registry);
  }

  /**
   * Adds a figure that somebody else counts.
   *
   * @param name for example {@code lunheng_log_lines_dropped}; {@code _total} is added
   * @param now the count, which never falls; asked for by any thread
   */
  public void count(String name, String help, LongSupplier now) {
    CounterWithCallback.builder()
        .name(name)
        .help(help)
        .callback(figure -> figure.call(now.getAsLong()))
        .register(registry);
  }

  /** All figures as they are now. */
  MetricSnapshots figures() {
    return registry.scrape();
  }

  @Override
  public void serving(String host, int port, String fingerprint) {
    // whether anything can be scraped tells it
  }

  @Override
  public void refused(String address, Refusal why) {
    refusals.labelValues(EventLine.name(why)).inc();
  }

  @Override
  public void handshake(String address, boolean done) {
    handshakes.labelValues(done ? "done" : "failed").inc();
  }

  @Override
  public void authenticated(String address, String method, boolean accepted, String who) {
    String known = method != null && METHODS.contains(method) ? method : "other";
    authentications.labelValues(known, accepted ? "accepted" : "refused").inc();
  }

  @Override
  public void entered(Visitor visitor, boolean lines) {
    if (lines) {
      inLines.merge(visitor, 1, Integer::sum);
    }
    sessions.labelValues(who(visitor), mode(lines)).inc();
  }

  @Override
  public void left(Visitor visitor, Leaving how, Duration stay) {
    sessions.labelValues(who(visitor), mode(wasInLines(visitor))).dec();
    ended.labelValues(EventLine.name(how)).inc();
  }

  /** Of a visitor with sessions of both kinds, those in lines are taken to end first. */
  private boolean wasInLines(Visitor visitor) {
    boolean[] was = new boolean[1];
    inLines.computeIfPresent(
        visitor,
        (same, times) -> {
          was[0] = true;
          return times == 1 ? null : times - 1;
        });
    return was[0];
  }

  @Override
  public void denied(String address, String what) {
    denials.inc();
  }

  @Override
  public void sent(int count) {
    bytesSent.inc(count);
  }

  @Override
  public void painted(long nanoseconds) {
    framesPainted.inc();
    if (nanoseconds >= 0) {
      answers.observe(nanoseconds / NANOSECONDS);
    }
  }

  @Override
  public void stored() {
    reviews.inc();
  }

  @Override
  public void failed(String what, Throwable why) {
    errors.inc();
  }

  @Override
  public void stopped() {
    // nothing more is counted
  }

  private Counter counter(String name, String help, String... labels) {
    return Counter.builder().name(name).help(help).labelNames(labels).register(registry);
  }

  private static String who(Visitor visitor) {
    return visitor.guest() ? "guest" : "key";
  }

  private static String mode(boolean lines) {
    return lines ? "lines" : "room";
  }
}
