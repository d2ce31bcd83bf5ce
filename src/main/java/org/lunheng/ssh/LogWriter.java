package org.lunheng.ssh;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes lines in a thread of its own, so that nobody waits for whoever reads the log. Lines that
 * find no place are counted, and the count is written as soon as something can be written.
 */
final class LogWriter implements AutoCloseable {
  /** How many lines may wait. */
  static final int WAITING = 4_096;

  private static final int TOGETHER = 512;
  private static final long LOOK_AGAIN_MILLIS = 250;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** Wakes the thread and is not written. */
  private static final Entry NOTHING = new Entry(null, null);

  private final BlockingQueue<Entry> waiting = new ArrayBlockingQueue<>(WAITING);
  private final AtomicLong unsaid = new AtomicLong();
  private final AtomicLong dropped = new AtomicLong();
  private final OutputStream output;
  private final LogFormat format;
  private final InstantSource clock;
  private final Floods floods;
  private final Thread thread = new Thread(this::run, "log");
  private volatile boolean closing;

  /** Whether the last line may lack its end. */
  private boolean torn;

  LogWriter(OutputStream output, LogFormat format, InstantSource clock, Floods floods) {
    this.output = output;
    this.format = format;
    this.clock = clock;
    this.floods = floods;
    thread.setDaemon(true);
    thread.start();
  }

  /** Has a line written, or counts it as dropped. */
  void add(EventLine line, Instant at) {
    if (closing || !waiting.offer(new Entry(line, at))) {
      drop(1);
    }
  }

  /** How many lines have not been written so far. */
  long dropped() {
    return dropped.get();
  }

  private void drop(int lines) {
    dropped.addAndGet(lines);
    unsaid.addAndGet(lines);
  }

  private void run() {
    try {
      boolean last;
      do {
        List<Entry> lines = next();
        last = closing && waiting.isEmpty();
        Instant now = clock.instant();
        (last ? floods.all() : floods.due(now)).forEach(sum -> lines.add(new Entry(sum, now)));
        write(lines, now);
      } while (!last);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for lines, or for the end of the second for which something is counted. */
  private List<Entry> next() throws InterruptedException {
    Entry first =
        floods.areOpen() ? waiting.poll(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS) : waiting.take();
    List<Entry> lines = new ArrayList<>();
    if (first != null) {
      lines.add(first);
      waiting.drainTo(lines, TOGETHER);
    }
    lines.removeIf(line -> line == NOTHING);
    return lines;
  }

  private void write(List<Entry> lines, Instant now) {
    StringBuilder text = new StringBuilder(torn ? "\n" : "");
    lines.forEach(entry -> text.append(entry.line().written(format, entry.at())));
    long missing = unsaid.getAndSet(0);
    if (missing > 0) {
      text.append(EventLine.of("dropped").with("lines", missing).written(format, now));
    }
    if (lines.isEmpty() && missing == 0) {
      return;
    }
    try {
      output.write(text.toString().getBytes(StandardCharsets.UTF_8));
      output.flush();
      torn = false;
    } catch (IOException e) {
      torn = true;
      unsaid.addAndGet(missing);
      drop(lines.size());
    }
  }

  @Override
  public void close() {
    closing = true;
    // a full queue needs no waking
    waiting.offer(NOTHING);
    try {
      thread.join(PATIENCE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A line that waits. */
  private record Entry(EventLine line, Instant at) {}
}
