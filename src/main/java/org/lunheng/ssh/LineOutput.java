package org.lunheng.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.apache.sshd.common.io.IoOutputStream;
import org.apache.sshd.common.io.IoWriteFuture;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;

/**
 * A stream to a client. Who writes waits until the client has taken all of it; anybody else may say
 * something in between, and does not wait.
 */
final class LineOutput extends OutputStream {
  /** What somebody who does not read need not be told on top of it. */
  private static final int MOST_WAITING = 1 << 14;

  private final IoOutputStream output;
  private final Watch watch;
  private final boolean returns;

  /** What is to go out after what is going out now. */
  private byte[] waiting = {};

  private boolean writing;
  private IOException failure;

  /**
   * @param returns whether lines end with a carriage return as well
   */
  LineOutput(IoOutputStream output, Watch watch, boolean returns) {
    this.output = output;
    this.watch = watch;
    this.returns = returns;
  }

  /** Says something without waiting; to who has not read for long, nothing. */
  synchronized void say(String text) {
    if (failure == null && waiting.length < MOST_WAITING) {
      byte[] bytes = text.getBytes(UTF_8);
      add(bytes, 0, bytes.length);
    }
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
    add(bytes, offset, length);
    flush();
  }

  /** Waits until all is out; a thread that was interrupted does not, and stays so. */
  @Override
  public synchronized void flush() throws IOException {
    try {
      while (writing && failure == null) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (failure != null) {
      throw new IOException(failure);
    }
  }

  private void add(byte[] bytes, int offset, int length) {
    byte[] more = Arrays.copyOfRange(bytes, offset, offset + length);
    byte[] added = returns ? withReturns(more) : more;
    byte[] all = Arrays.copyOf(waiting, waiting.length + added.length);
    System.arraycopy(added, 0, all, waiting.length, added.length);
    waiting = all;
    if (!writing) {
      send();
    }
  }

  /** No byte of a character of UTF-8 but the line feed itself is one. */
  private static byte[] withReturns(byte[] bytes) {
    byte[] all = new byte[2 * bytes.length];
    int length = 0;
    for (byte each : bytes) {
      if (each == '\n') {
        all[length++] = '\r';
      }
      all[length++] = each;
    }
    return Arrays.copyOf(all, length);
  }

  private void send() {
    if (waiting.length == 0 || failure != null) {
      return;
    }
    byte[] next = waiting;
    waiting = new byte[0];
    writing = true;
    try {
      output.writeBuffer(new ByteArrayBuffer(next)).addListener(this::written);
      watch.sent(next.length);
    } catch (IOException | RuntimeException e) {
      fail(e);
    }
  }

  private synchronized void written(IoWriteFuture future) {
    writing = false;
    if (future.isWritten()) {
      send();
    } else {
      fail(future.getException());
    }
    if (!writing) {
      notifyAll();
    }
  }

  private void fail(Throwable cause) {
    writing = false;
    failure = new IOException("the client takes nothing", cause);
    notifyAll();
  }
}
