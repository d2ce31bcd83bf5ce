package org.lunheng.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lunheng.reader.ReaderId;

class MetricsTest {
  private final Metrics metrics = new Metrics();

  @Test
  void everythingIsThereFromTheStart() {
    Map<String, Double> figures = figures();

    assertEquals(0, figures.get("lunheng_sessions{mode=\"room\",who=\"key\"}"));
    assertEquals(0, figures.get("lunheng_sessions{mode=\"lines\",who=\"guest\"}"));
    for (Watch.Refusal why : Watch.Refusal.values()) {
      String reason = why.name().toLowerCase().replace('_', '-');
      assertEquals(0, figures.get("lunheng_refusals_total{reason=\"" + reason + "\"}"));
    }
    assertEquals(0, figures.get("lunheng_handshakes_total{result=\"failed\"}"));
    assertEquals(0, figures.get("lunheng_frames_total"));
    assertEquals(0, figures.get("lunheng_sent_bytes_total"));
    assertEquals(0, figures.get("lunheng_stored_reviews_total"));
    assertEquals(0, figures.get("lunheng_errors_total"));
    assertTrue(figures.get("jvm_memory_used_bytes{area=\"heap\"}") > 0);
    assertTrue(figures.get("jvm_threads_current") > 0);
    assertTrue(figures.get("process_start_time_seconds") > 1.7e9);
  }

  @Test
  void sessionsByKind() {
    Visitor key = Visitors.key();
    Visitor guest = Visitors.guest("");
    metrics.entered(key, false);
    metrics.entered(key, true);
    metrics.entered(guest, true);
    assertEquals(List.of(1.0, 1.0, 0.0, 1.0), sessions());

    metrics.left(key, Watch.Leaving.LEFT, Duration.ZERO);
    assertEquals(1, sessions().get(0) + sessions().get(1));
    metrics.left(key, Watch.Leaving.LOST, Duration.ZERO);
    metrics.left(guest, Watch.Leaving.LOST, Duration.ZERO);

    assertEquals(List.of(0.0, 0.0, 0.0, 0.0), sessions());
    assertEquals(1, figures().get("lunheng_sessions_ended_total{how=\"left\"}"));
    assertEquals(2, figures().get("lunheng_sessions_ended_total{how=\"lost\"}"));
  }

  private List<Double> sessions() {
    Map<String, Double> figures = figures();
    return List.of(
        figures.get("lunheng_sessions{mode=\"room\",who=\"key\"}"),
        figures.get("lunheng_sessions{mode=\"lines\",who=\"key\"}"),
        figures.get("lunheng_sessions{mode=\"room\",who=\"guest\"}"),
        figures.get("lunheng_sessions{mode=\"lines\",who=\"guest\"}"));
  }

  @Test
  void framesFallIntoTheirBuckets() {
    metrics.painted(-1);
    metrics.painted(50_000);
    metrics.painted(700_000);
    metrics.painted(30_000_000);
    metrics.painted(2_000_000_000);

    Map<String, Double> figures = figures();
    assertEquals(5, figures.get("lunheng_frames_total"));
    String bucket = "lunheng_input_to_frame_seconds_bucket{le=\"";
    assertEquals(1, figures.get(bucket + "1.0E-4\"}"));
    assertEquals(1, figures.get(bucket + "5.0E-4\"}"));
    assertEquals(2, figures.get(bucket + "0.001\"}"));
    assertEquals(2, figures.get(bucket + "0.025\"}"));
    assertEquals(3, figures.get(bucket + "0.05\"}"));
    assertEquals(3, figures.get(bucket + "1.0\"}"));
    assertEquals(4, figures.get(bucket + "+Inf\"}"));
    assertEquals(2.03075, figures.get("lunheng_input_to_frame_seconds_sum"), 1e-9);
  }

  @Test
  void theRestIsCounted() {
    metrics.handshake("192.0.2.7", false);
    metrics.handshake("192.0.2.7", true);
    metrics.authenticated("192.0.2.7", "publickey", true, "SHA256:abc");
    metrics.authenticated("192.0.2.7", "keyboard-interactive", false, "");
    metrics.refused("192.0.2.7", Watch.Refusal.ADDRESS_FULL);
    metrics.denied("192.0.2.7", "sftp");
    metrics.sent(1_000);
    metrics.sent(234);
    metrics.stored();
    metrics.failed("store", new IllegalStateException());
    metrics.count("lunheng_log_lines_dropped", "Dropped.", () -> 7);

    Map<String, Double> figures = figures();
    assertEquals(1, figures.get("lunheng_handshakes_total{result=\"done\"}"));
    assertEquals(1, figures.get("lunheng_handshakes_total{result=\"failed\"}"));
    assertEquals(
        1, figures.get("lunheng_authentications_total{method=\"publickey\",result=\"accepted\"}"));
    assertEquals(
        1,
        figures.get(
            "lunheng_authentications_total{method=\"keyboard-interactive\",result=\"refused\"}"));
    assertEquals(1, figures.get("lunheng_refusals_total{reason=\"address-full\"}"));
    assertEquals(1, figures.get("lunheng_denials_total"));
    assertEquals(1_234, figures.get("lunheng_sent_bytes_total"));
    assertEquals(1, figures.get("lunheng_stored_reviews_total"));
    assertEquals(1, figures.get("lunheng_errors_total"));
    assertEquals(7, figures.get("lunheng_log_lines_dropped_total"));
  }

  @Test
  void whatClientsSendMakesNoNewSeries() {
    int before = figures().size();
    for (int i = 0; i < 1_000; i++) {
      Visitor visitor =
          new Visitor(new ReaderId("SHA256:" + i), "n" + i, false, "a" + i, Map.of("LANG", "" + i));
      metrics.authenticated("a" + i, "method" + i, false, "who" + i);
      metrics.denied("a" + i, "what" + i);
      metrics.refused("a" + i, Watch.Refusal.TRIES);
      metrics.entered(visitor, i % 2 == 0);
      metrics.left(visitor, Watch.Leaving.LEFT, Duration.ofSeconds(i));
      metrics.failed("what" + i, new IllegalStateException("" + i));
    }

    assertEquals(before + 1, figures().size(), "one for all unknown methods");
    assertEquals(List.of(0.0, 0.0, 0.0, 0.0), sessions());
  }

  @Test
  void manyThreadsLoseNothing() throws Exception {
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < 16; t++) {
      Visitor visitor = Visitors.guest("" + t % 3);
      boolean lines = t % 2 == 0;
      threads.add(
          new Thread(
              () -> {
                for (int i = 0; i < 5_000; i++) {
                  metrics.entered(visitor, lines);
                  metrics.sent(3);
                  metrics.painted(i);
                  metrics.left(visitor, Watch.Leaving.LEFT, Duration.ZERO);
                }
              }));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }

    Map<String, Double> figures = figures();
    assertEquals(List.of(0.0, 0.0, 0.0, 0.0), sessions());
    assertEquals(240_000, figures.get("lunheng_sent_bytes_total"));
    assertEquals(80_000, figures.get("lunheng_input_to_frame_seconds_count"));
  }

  private Map<String, Double> figures() {
    return Exposition.read(Exposition.text(metrics));
  }
}
