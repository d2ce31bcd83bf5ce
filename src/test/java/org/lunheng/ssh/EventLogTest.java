package org.lunheng.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EventLogTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
  private final InstantSource clock = now::get;

  @Test
  void aSessionInText() {
    try (EventLog log = new EventLog(output, LogFormat.TEXT, clock)) {
      tellSession(log);
    }

    assertEquals(
        """
        2026-11-23T12:00:00.000Z serving host=0.0.0.0 port=2222 fingerprint=SHA256:abc
        2026-11-23T12:00:00.000Z handshake address=192.0.2.7 result=done
        2026-11-23T12:00:00.000Z authenticated address=192.0.2.7 result=accepted \
        method=publickey who=SHA256:uNiVztksCsDhcc0u9e8BrCKcyZpa0SWpBOu95K2XxcA
        2026-11-23T12:00:00.000Z entered \
        reader=SHA256:uNiVztksCsDhcc0u9e8BrCKcyZpa0SWpBOu95K2XxcA address=192.0.2.7 \
        mode=room term=xterm-256color
        2026-11-23T12:00:00.000Z denied address=192.0.2.7 what="exec: cat /etc/passwd"
        2026-11-23T12:00:00.000Z left \
        reader=SHA256:uNiVztksCsDhcc0u9e8BrCKcyZpa0SWpBOu95K2XxcA address=192.0.2.7 \
        how=idle seconds=95
        2026-11-23T12:00:00.000Z stopped
        """,
        written());
  }

  @Test
  void aSessionInJson() {
    try (EventLog log = new EventLog(output, LogFormat.JSON, clock)) {
      tellSession(log);
    }

    List<Map<String, String>> lines = written().lines().map(LogReading::json).toList();
    assertEquals(
        List.of("serving", "handshake", "authenticated", "entered", "denied", "left", "stopped"),
        lines.stream().map(line -> line.get("event")).toList());
    assertEquals("2222", lines.get(0).get("port"));
    assertEquals("exec: cat /etc/passwd", lines.get(4).get("what"));
    assertTrue(
        lines.stream().allMatch(line -> line.get("time").equals("2026-11-23T12:00:00.000Z")));
  }

  private static void tellSession(Watch log) {
    Visitor visitor = Visitors.key();
    log.serving("0.0.0.0", 2222, "SHA256:abc");
    log.handshake(visitor.address(), true);
    log.authenticated(visitor.address(), "publickey", true, visitor.reader().value());
    log.entered(visitor, false);
    log.painted(1_000);
    log.sent(4_000);
    log.stored();
    log.denied(visitor.address(), "exec: cat /etc/passwd");
    log.left(visitor, Watch.Leaving.IDLE, Duration.ofSeconds(95));
    log.stopped();
  }

  @Test
  void aGuestsNameForgesNothing() {
    String name = "Ann\n2026-11-23T12:00:00.000Z entered reader=SHA256:admin\u001b[1A";
    for (LogFormat format : LogFormat.values()) {
      output.reset();
      try (EventLog log = new EventLog(output, format, clock)) {
        log.entered(Visitors.guest(name), true);
      }

      assertEquals(1, written().lines().count());
      Map<String, String> fields = LogReading.fields(format, written());
      assertEquals(name, fields.get("name"));
      assertEquals(Visitors.guest(name).reader().value(), fields.get("reader"));
      assertEquals("lines", fields.get("mode"));
    }
  }

  @Test
  void whatSomebodyTypedWhoWasNotLetInIsNotWritten() {
    try (EventLog log = new EventLog(output, LogFormat.TEXT, clock)) {
      log.authenticated("192.0.2.7", "keyboard-interactive", false, "hunter2");
      log.authenticated("192.0.2.7", "publickey", false, "SHA256:offered");
    }

    assertFalse(written().contains("hunter2"), written());
    assertTrue(written().contains("who=SHA256:offered"), written());
  }

  @Test
  void failuresAreOneLineWithoutSecrets() {
    try (EventLog log = new EventLog(output, LogFormat.TEXT, clock)) {
      log.failed("store", new IOException("no\nway to postgresql://room:hunter2@db"));
      log.failed("nothing thrown", null);
    }

    List<String> lines = written().lines().toList();
    assertEquals(2, lines.size());
    Map<String, String> first = LogReading.text(lines.get(0) + "\n");
    assertEquals("java.io.IOException", first.get("error"));
    assertEquals("store", first.get("what"));
    assertEquals("no\nway to postgresql://***@db", first.get("message"));
    assertEquals("nothing thrown", LogReading.text(lines.get(1) + "\n").get("what"));
  }

  @Test
  void aFloodIsSummedUp() {
    try (EventLog log = new EventLog(output, LogFormat.TEXT, clock)) {
      for (int i = 0; i < 10_000; i++) {
        log.refused("192.0.2.66", Watch.Refusal.HASTE);
        log.authenticated("192.0.2.66", "publickey", false, "SHA256:" + i);
      }
    }

    List<String> lines = written().lines().toList();
    assertEquals(2 * (Floods.EACH + 1), lines.size());
    assertTrue(
        lines.contains(
            "2026-11-23T12:00:00.000Z refused address=192.0.2.66 why=haste more="
                + (10_000 - Floods.EACH)));
    assertTrue(
        lines.contains(
            "2026-11-23T12:00:00.000Z authenticated address=192.0.2.66 result=refused more="
                + (10_000 - Floods.EACH)));
  }

  @Test
  void theSumIsWrittenWithoutAnotherEvent() throws Exception {
    Lines lines = new Lines();
    try (EventLog log = new EventLog(lines, LogFormat.TEXT, clock)) {
      for (int i = 0; i < Floods.EACH; i++) {
        log.handshake("192.0.2.66", false);
      }
      lines.awaitLines(Floods.EACH);
      for (int i = 0; i < 3; i++) {
        log.handshake("192.0.2.66", false);
      }
      now.set(NOON.plusSeconds(1));

      lines.await("handshake address=192.0.2.66 result=failed more=3");
    }
  }

  @Test
  void aBlockedStreamHoldsNobodyUpAndIsToldWhatWasDropped() throws Exception {
    Blocked blocked = new Blocked();
    int events = 5 * LogWriter.WAITING;
    try (EventLog log = new EventLog(blocked, LogFormat.TEXT, clock)) {
      log.serving("first", 1, "");
      blocked.reached.await();
      assertTimeoutPreemptively(
          Duration.ofSeconds(10),
          () -> {
            for (int i = 0; i < events; i++) {
              log.entered(Visitors.guest("g" + i), false);
            }
          });

      assertEquals(events - LogWriter.WAITING, log.dropped());
      blocked.open.countDown();
    }

    List<String> lines = blocked.text().lines().toList();
    assertEquals(1 + LogWriter.WAITING + 1, lines.size());
    assertEquals(
        1,
        lines.stream()
            .filter(line -> line.endsWith(" dropped lines=" + (events - LogWriter.WAITING)))
            .count());
  }

  @Test
  void closingDoesNotWaitForABlockedStreamForEver() throws Exception {
    Blocked blocked = new Blocked();
    EventLog log = new EventLog(blocked, LogFormat.TEXT, clock);
    log.serving("first", 1, "");
    blocked.reached.await();

    assertTimeoutPreemptively(Duration.ofSeconds(20), log::close);

    blocked.open.countDown();
  }

  @Test
  void afterAFailedWriteTheNextLineBeginsAnew() throws Exception {
    Lines lines = new Lines();
    lines.failing = true;
    try (EventLog log = new EventLog(lines, LogFormat.TEXT, clock)) {
      log.serving("torn", 1, "");
      lines.failed.await();
      log.stopped();
    }

    List<String> written = lines.text().lines().toList();
    assertEquals("2026-", written.get(0));
    assertEquals("2026-11-23T12:00:00.000Z stopped", written.get(1));
    assertEquals("2026-11-23T12:00:00.000Z dropped lines=1", written.get(2));
  }

  @Test
  void manyThreadsLoseAndMixNothing() throws Exception {
    int threads = 16;
    int each = 200;
    try (EventLog log = new EventLog(output, LogFormat.JSON, clock)) {
      List<Thread> started = new ArrayList<>();
      for (int t = 0; t < threads; t++) {
        String name = "t" + t + "-";
        started.add(
            new Thread(
                () -> {
                  for (int i = 0; i < each; i++) {
                    log.entered(Visitors.guest(name + i), false);
                    log.refused("192.0.2.66", Watch.Refusal.FULL);
                  }
                }));
      }
      started.forEach(Thread::start);
      for (Thread thread : started) {
        thread.join();
      }
    }

    List<Map<String, String>> lines = written().lines().map(LogReading::json).toList();
    long names =
        lines.stream().filter(line -> line.get("event").equals("entered")).distinct().count();
    long refused =
        lines.stream()
            .filter(line -> line.get("event").equals("refused"))
            .mapToLong(line -> Long.parseLong(line.getOrDefault("more", "1")))
            .sum();
    assertEquals(threads * each, names);
    assertEquals(threads * each, refused);
  }

  @Test
  void whatComesAfterTheEndIsNotWritten() {
    EventLog log = new EventLog(output, LogFormat.TEXT, clock);
    log.close();
    log.stopped();
    log.close();

    assertEquals("", written());
  }

  private String written() {
    return output.toString(StandardCharsets.UTF_8);
  }

  /** Keeps what is written, and can be waited for. */
  private static class Lines extends OutputStream {
    final CountDownLatch failed = new CountDownLatch(1);
    volatile boolean failing;
    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(int one) {
      throw new UnsupportedOperationException();
    }

    @Override
    public synchronized void write(byte[] bytes) throws IOException {
      String more = new String(bytes, StandardCharsets.UTF_8);
      if (failing) {
        failing = false;
        text.append(more, 0, 5);
        failed.countDown();
        throw new IOException("disk full");
      }
      text.append(more);
      notifyAll();
    }

    synchronized String text() {
      return text.toString();
    }

    synchronized void awaitLines(int count) throws InterruptedException {
      while (text.chars().filter(c -> c == '\n').count() < count) {
        wait();
      }
    }

    synchronized void await(String part) throws InterruptedException {
      while (text.indexOf(part) < 0) {
        wait();
      }
    }
  }

  /** Lets nothing through before it is opened. */
  private static final class Blocked extends Lines {
    final CountDownLatch reached = new CountDownLatch(1);
    final CountDownLatch open = new CountDownLatch(1);

    @Override
    public void write(byte[] bytes) throws IOException {
      reached.countDown();
      try {
        if (!open.await(1, TimeUnit.MINUTES)) {
          throw new IOException("never opened");
        }
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      super.write(bytes);
    }
  }
}
