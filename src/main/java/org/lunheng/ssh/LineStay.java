package org.lunheng.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import org.apache.sshd.common.io.IoOutputStream;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;

/** One reader in the dialogue in lines. */
final class LineStay implements Doors.Stay {
  private final Wire wire;
  private final Watch watch;
  private final Input input = new Input();
  private Thread talking;
  private boolean over;
  private volatile long lastActed = System.nanoTime();

  LineStay(Wire wire, Watch watch) {
    this.wire = wire;
    this.watch = watch;
  }

  /** Talks, on the caller's thread. */
  void talk(LineRoom room, Visitor visitor) {
    synchronized (this) {
      if (over) {
        return;
      }
      talking = Thread.currentThread();
    }
    int code = 1;
    try (OutputStream out = new Output(wire.output());
        OutputStream err = new Output(wire.errors())) {
      code = room.talk(visitor, input, out, err);
    } catch (IOException | RuntimeException e) {
      watch.failed("lines", e);
    } finally {
      synchronized (this) {
        talking = null;
      }
      // whoever was interrupted has heard of it
      Thread.interrupted();
      wire.end(code);
    }
  }

  /** Says why there is no dialogue. */
  void refuse(String why) {
    try {
      wire.errors().writeBuffer(new ByteArrayBuffer((why + "\n").getBytes(UTF_8)));
    } catch (IOException e) {
      // the client is gone
    }
    wire.end(1);
  }

  @Override
  public void received(byte[] bytes, int offset, int length) {
    lastActed = System.nanoTime();
    input.add(Arrays.copyOfRange(bytes, offset, offset + length));
  }

  @Override
  public void silent() {
    input.end();
  }

  @Override
  public void resized() {
    // there is no terminal
  }

  @Override
  public long lastActed() {
    return lastActed;
  }

  @Override
  public void warn(Watch.Leaving why, Duration left) {
    // who talks in lines may be a program
  }

  @Override
  public void leave(Watch.Leaving why) {
    stop();
  }

  @Override
  public void gone() {
    stop();
  }

  private synchronized void stop() {
    over = true;
    input.end();
    if (talking != null) {
      talking.interrupt();
    }
  }

  /** What the client sent; reading waits for more. */
  private final class Input extends InputStream {
    private final Queue<byte[]> waiting = new ArrayDeque<>();
    private byte[] now = {};
    private int next;
    private boolean ended;

    synchronized void add(byte[] bytes) {
      waiting.add(bytes);
      notifyAll();
    }

    synchronized void end() {
      ended = true;
      notifyAll();
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public synchronized int read(byte[] bytes, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (!fill()) {
        return -1;
      }
      int count = Math.min(length, now.length - next);
      System.arraycopy(now, next, bytes, offset, count);
      next += count;
      return count;
    }

    @Override
    public synchronized int available() {
      return now.length - next;
    }

    private boolean fill() throws IOException {
      while (next == now.length && (!waiting.isEmpty() || !ended)) {
        if (waiting.isEmpty()) {
          await();
        } else {
          now = waiting.remove();
          next = 0;
          wire.taken(now.length);
        }
      }
      return next < now.length;
    }

    private void await() throws IOException {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException();
      }
    }
  }

  /** Waits with each write until the client has taken the one before. */
  private final class Output extends OutputStream {
    private final IoOutputStream output;

    Output(IoOutputStream output) {
      this.output = output;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      byte[] copy = Arrays.copyOfRange(bytes, offset, offset + length);
      output.writeBuffer(new ByteArrayBuffer(copy)).verify();
      watch.sent(length);
    }
  }
}
