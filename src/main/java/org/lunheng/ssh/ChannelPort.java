package org.lunheng.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.common.io.IoOutputStream;
import org.apache.sshd.common.io.IoWriteFuture;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.lunheng.terminal.Port;
import org.lunheng.terminal.ScreenModes;
import org.lunheng.text.Printable;
import org.lunheng.text.Size;

/**
 * The terminal at the other end of a channel. Nobody waits for it: while it takes no bytes the
 * program paints no frames, and while the program takes no input the client may send no more than
 * the channel's window holds.
 */
final class ChannelPort implements Port {
  private static final byte[] NOTHING = {};

  /** What takes no time to type, and far less than a client can send: 2,000 bytes a second. */
  private static final long NANOSECONDS_PER_BYTE = TimeUnit.MICROSECONDS.toNanos(500);

  /** So much more may come at once, such as a pasted page. */
  private static final long AHEAD_NANOSECONDS = TimeUnit.SECONDS.toNanos(4);

  private final Wire wire;
  private final IoOutputStream output;
  private final Later later;
  private final Watch watch;
  private final AtomicInteger untaken = new AtomicInteger();

  /** When what has been taken would have come if it came no faster than it may. */
  private long allowed = System.nanoTime();

  private Events events;

  /** What came in before anybody listened. */
  private byte[] early = NOTHING;

  /** What is to go out after what is going out now. */
  private byte[] waiting = NOTHING;

  private byte[] modesOff = NOTHING;
  private boolean writing;
  private boolean wanted;
  private boolean closed;

  /** A port whose program may listen later. */
  ChannelPort(Wire wire, Later later, Watch watch) {
    this.wire = wire;
    this.later = later;
    this.output = wire.output();
    this.watch = watch;
  }

  @Override
  public Size size() {
    return new Size(wire.columns(), wire.rows());
  }

  /** Tells that the terminal has another size. */
  void resized() {
    Events listener = listener();
    if (listener != null) {
      listener.resized(size());
    }
  }

  /** Takes what the client sends. */
  void received(byte[] bytes, int offset, int length) {
    untaken.addAndGet(length);
    Events listener;
    synchronized (this) {
      listener = events;
      if (listener == null) {
        early = joined(early, bytes, offset, length);
      }
    }
    if (listener != null) {
      listener.typed(Arrays.copyOfRange(bytes, offset, offset + length));
    }
  }

  /** Tells that the client is gone, or sends no more. */
  void gone() {
    Events listener = listener();
    if (listener != null) {
      listener.closed();
    }
  }

  private synchronized Events listener() {
    return events;
  }

  @Override
  public synchronized void listen(Events listener) {
    events = listener;
    if (early.length > 0) {
      listener.typed(early);
      early = NOTHING;
    }
  }

  @Override
  public synchronized boolean isFree() {
    wanted = writing;
    return !writing;
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
    if (closed) {
      return;
    }
    if (writing) {
      waiting = joined(waiting, bytes, offset, length);
    } else {
      send(Arrays.copyOfRange(bytes, offset, offset + length));
    }
  }

  @Override
  public synchronized void keep(byte[] on, byte[] off) throws IOException {
    modesOff = off;
    write(on, 0, on.length);
  }

  /**
   * Has the client send on, since all that came in has been taken; one that sends more than anybody
   * types, after a while, so that the others are not held up.
   */
  void taken() {
    int count = untaken.getAndSet(0);
    if (count == 0) {
      return;
    }
    long now = System.nanoTime();
    allowed = Math.max(allowed, now) + count * NANOSECONDS_PER_BYTE;
    long wait = allowed - now - AHEAD_NANOSECONDS;
    if (wait <= 0) {
      wire.taken(count);
    } else {
      later.run(() -> wire.taken(count), wait);
    }
  }

  @Override
  public void close() {
    close("", 0);
  }

  /**
   * Gives the terminal back with a last line on it, and closes the channel when that is out.
   *
   * @param line empty for none
   * @param status what the client's program ends with
   */
  void close(String line, int status) {
    byte[] parting = line.isEmpty() ? NOTHING : (Printable.clean(line) + "\r\n").getBytes(UTF_8);
    byte[] leave = joined(modesOff, ScreenModes.leave());
    byte[] last = joined(leave, parting);
    synchronized (this) {
      if (closed) {
        return;
      }
      try {
        write(last, 0, last.length);
      } catch (IOException e) {
        // the client is gone
        writing = false;
      }
      closed = true;
    }
    wire.end(status);
  }

  private void send(byte[] bytes) throws IOException {
    writing = true;
    try {
      output.writeBuffer(new ByteArrayBuffer(bytes)).addListener(this::written);
    } catch (IOException e) {
      writing = false;
      throw e;
    }
    watch.sent(bytes.length);
  }

  private void written(IoWriteFuture future) {
    Events listener = null;
    synchronized (this) {
      writing = false;
      byte[] next = waiting;
      waiting = NOTHING;
      try {
        if (future.isWritten() && next.length > 0) {
          send(next);
        }
      } catch (IOException e) {
        writing = false;
      }
      if (wanted && !writing) {
        wanted = false;
        listener = events;
      }
    }
    if (listener != null) {
      listener.ready();
    }
  }

  private static byte[] joined(byte[] first, byte[] second) {
    return joined(first, second, 0, second.length);
  }

  private static byte[] joined(byte[] first, byte[] second, int offset, int length) {
    byte[] both = Arrays.copyOf(first, first.length + length);
    System.arraycopy(second, offset, both, first.length, length);
    return both;
  }
}
