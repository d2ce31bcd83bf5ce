package org.lunheng.ssh;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Queue;
import org.lunheng.text.Messages;

/** One reader in the dialogue in lines. */
final class LineStay implements Doors.Stay {
  private final Wire wire;
  private final Watch watch;
  private final Messages messages;
  private final Input input = new Input();
  private final LineOutput output;
  private final LineOutput errors;

  /** What makes lines of single keys; null where the client does that. */
  private final TypedLines typed;

  private Thread talking;
  private boolean over;
  private volatile long lastActed = System.nanoTime();

  LineStay(Wire wire, Watch watch, Messages messages) {
    this.wire = wire;
    this.watch = watch;
    this.messages = messages;
    TerminalModes modes = wire.modes();
    boolean returns = modes != null && modes.returns();
    this.typed = modes == null ? null : new TypedLines();
    this.output = new LineOutput(wire.output(), watch, returns);
    // a terminal is one stream, so that everything comes in its order
    this.errors = modes == null ? new LineOutput(wire.errors(), watch, returns) : output;
  }

  /** Talks, on the caller's thread. */
  void talk(LineRoom room, Visitor visitor, LineRoom.Unsaved unsaved) {
    synchronized (this) {
      if (over) {
        return;
      }
      talking = Thread.currentThread();
    }
    int code = 1;
    OptionalInt columns = typed == null ? OptionalInt.empty() : OptionalInt.of(wire.columns());
    try {
      code = room.talk(visitor, new LineRoom.Line(input, output, errors, columns, unsaved));
    } catch (RuntimeException e) {
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
    errors.say(why + "\n");
    wire.end(1);
  }

  @Override
  public void received(byte[] bytes, int offset, int length) {
    lastActed = System.nanoTime();
    byte[] sent = Arrays.copyOfRange(bytes, offset, offset + length);
    if (typed == null) {
      input.add(sent, length);
    } else {
      type(sent);
    }
  }

  private void type(byte[] keys) {
    TypedLines.Outcome outcome = typed.take(keys);
    if (wire.modes().echo()) {
      output.say(outcome.echo());
    }
    input.add(outcome.lines(), keys.length);
    if (outcome.ended()) {
      input.end();
    }
  }

  @Override
  public void silent() {
    input.end();
  }

  @Override
  public void resized() {
    // a dialogue keeps to the width that it began with
  }

  @Override
  public long lastActed() {
    return lastActed;
  }

  @Override
  public void warn(Watch.Leaving why, Duration left) {
    int minutes = (int) Math.max(1, left.toMinutes());
    boolean idle = why == Watch.Leaving.IDLE;
    errors.say(
        "\n"
            + messages.get(idle ? "cli.plain.hosted.idle" : "cli.plain.hosted.ending", minutes)
            + "\n");
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

  /** Some of the input, for which the client sent so many bytes. */
  private record Piece(byte[] bytes, int sent) {}

  /** What the client sent; reading waits for more. */
  private final class Input extends InputStream {
    private final Queue<Piece> waiting = new ArrayDeque<>();
    private byte[] now = {};
    private int next;
    private boolean ended;

    /** Adds what came of so many bytes that the client sent. */
    synchronized void add(byte[] bytes, int sent) {
      waiting.add(new Piece(bytes, sent));
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
          Piece piece = waiting.remove();
          now = piece.bytes();
          next = 0;
          wire.taken(piece.sent());
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
}
