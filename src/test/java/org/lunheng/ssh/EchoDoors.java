package org.lunheng.ssh;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;

/** A room that says who came, writes back what is typed, and is left with {@code q}. */
final class EchoDoors implements Doors, AutoCloseable {
  /** All who ever came. */
  final List<Visitor> visitors = new CopyOnWriteArrayList<>();

  /** What the visitors were told. */
  final List<String> told = new CopyOnWriteArrayList<>();

  /** The sizes that terminals took. */
  final List<String> sizes = new CopyOnWriteArrayList<>();

  private final ExecutorService worker = Executors.newSingleThreadExecutor();

  @Override
  public Stay enter(Visitor visitor, Wire wire) {
    visitors.add(visitor);
    sizes.add(wire.columns() + "x" + wire.rows());
    Echo echo = new Echo(wire);
    echo.say("welcome " + visitor.reader().value() + " [" + visitor.name() + "]\r\n");
    return echo;
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }

  private final class Echo implements Stay {
    private final Wire wire;
    private volatile long acted = System.nanoTime();

    Echo(Wire wire) {
      this.wire = wire;
    }

    private void say(String text) {
      worker.execute(() -> write(text));
    }

    private void write(String text) {
      try {
        wire.output().writeBuffer(new ByteArrayBuffer(text.getBytes(StandardCharsets.UTF_8)));
      } catch (IOException | RuntimeException e) {
        // the client does not read, or is gone
      }
    }

    @Override
    public void received(byte[] bytes, int offset, int length) {
      acted = System.nanoTime();
      String text = new String(bytes, offset, length, StandardCharsets.UTF_8);
      wire.taken(length);
      say(text);
      if (text.contains("q")) {
        worker.execute(() -> wire.end(0));
      }
    }

    @Override
    public void silent() {
      worker.execute(() -> wire.end(0));
    }

    @Override
    public void resized() {
      sizes.add(wire.columns() + "x" + wire.rows());
    }

    @Override
    public long lastActed() {
      return acted;
    }

    @Override
    public void warn(Watch.Leaving why, Duration left) {
      told.add("warned " + why + " " + left.toMillis());
    }

    @Override
    public void leave(Watch.Leaving why) {
      told.add("leave " + why);
      say("bye " + why + "\r\n");
      worker.execute(() -> wire.end(0));
    }

    @Override
    public void gone() {
      told.add("gone");
    }
  }
}
