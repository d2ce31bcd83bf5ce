package org.lunheng.ssh;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.sshd.common.io.IoInputStream;
import org.apache.sshd.common.io.IoOutputStream;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.channel.ChannelDataReceiver;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.AsyncCommand;
import org.lunheng.ssh.Watch.Leaving;

/** What MINA takes for a program in a channel: somebody's stay behind the {@link Doors}. */
final class Shell implements AsyncCommand, ChannelDataReceiver, Wire {
  private final RoomChannel channel;
  private final Connection connection;
  private final Doors doors;
  private final Watch watch;
  private final long since = System.nanoTime();
  private final AtomicBoolean ended = new AtomicBoolean();
  private final AtomicBoolean silent = new AtomicBoolean();

  /** What came before the doors were open; no more than the channel's window. */
  private final ByteArrayOutputStream early = new ByteArrayOutputStream();

  private IoOutputStream output;
  private IoOutputStream errors;
  private ExitCallback exit;
  private Visitor visitor;
  private volatile Doors.Stay stay;
  private volatile Leaving leaving;
  private volatile long leavingSince;

  /** What the reader had done last when the warning came. */
  private volatile long idleWarned = Long.MIN_VALUE;

  private volatile boolean limitWarned;

  Shell(RoomChannel channel, Doors doors, Watch watch) {
    this.channel = channel;
    this.connection = channel.connection();
    this.doors = doors;
    this.watch = watch;
    // before MINA puts in a receiver of its own, which would want a thread
    channel.setDataReceiver(this);
  }

  @Override
  public void start(ChannelSession any, Environment environment) throws IOException {
    Connection.Identity who =
        connection.identity().orElseThrow(() -> new IOException("a shell for nobody"));
    visitor =
        new Visitor(
            who.reader(), who.name(), who.guest(), connection.address(), channel.variables());
    connection.enter(this);
    Doors.Stay opened;
    try {
      opened = doors.enter(visitor, this);
    } catch (RuntimeException e) {
      watch.failed("a visitor cannot be let in", e);
      end(1);
      return;
    }
    watch.entered(visitor, !channel.terminal());
    open(opened);
  }

  /** Hands over what has happened until now. */
  private void open(Doors.Stay opened) {
    Leaving due;
    synchronized (this) {
      stay = opened;
      due = leaving;
    }
    byte[] waiting = early.toByteArray();
    if (waiting.length > 0) {
      opened.received(waiting, 0, waiting.length);
    }
    if (silent.get()) {
      opened.silent();
    }
    if (due != null) {
      opened.leave(due);
    }
  }

  @Override
  public int data(ChannelSession any, byte[] bytes, int start, int length) {
    if (stay == null) {
      early.write(bytes, start, length);
    } else {
      stay.received(bytes, start, length);
    }
    // the client may go on when they have been taken
    return 0;
  }

  /** The client has nothing more to say; MINA says so several times. */
  @Override
  public void close() {
    if (silent.compareAndSet(false, true) && stay != null) {
      stay.silent();
    }
  }

  @Override
  public void destroy(ChannelSession any) {
    connection.leave(System.nanoTime());
    Doors.Stay there = stay;
    if (there == null) {
      return;
    }
    there.gone();
    Leaving how = leaving == null ? Leaving.LOST : leaving;
    watch.left(visitor, how, Duration.ofNanos(System.nanoTime() - since));
  }

  void resized() {
    if (stay != null) {
      stay.resized();
    }
  }

  /** When it began, in nanoseconds. */
  long since() {
    return since;
  }

  /** When the reader last did something, in nanoseconds. */
  long lastInput() {
    return stay == null ? since : stay.lastActed();
  }

  /** Whether the session is to end, by whomever. */
  boolean isLeaving() {
    return leaving != null;
  }

  /** Since when it is to end, in nanoseconds. */
  long leavingSince() {
    return leavingSince;
  }

  /** Warns once of an end to come. */
  void warn(Leaving why, Duration left) {
    boolean told = why == Leaving.LIMIT ? limitWarned : idleWarned == lastInput();
    if (told || stay == null) {
      return;
    }
    if (why == Leaving.LIMIT) {
      limitWarned = true;
    } else {
      idleWarned = lastInput();
    }
    stay.warn(why, left);
  }

  /** Asks the session to end, if nobody has yet. */
  void leave(Leaving why) {
    Doors.Stay there;
    synchronized (this) {
      if (!mark(why)) {
        return;
      }
      there = stay;
    }
    if (there != null) {
      there.leave(why);
    }
    // otherwise it is told when it has begun
  }

  private synchronized boolean mark(Leaving why) {
    if (leaving != null) {
      return false;
    }
    leavingSince = System.nanoTime();
    leaving = why;
    return true;
  }

  @Override
  public boolean terminal() {
    return channel.terminal();
  }

  @Override
  public TerminalModes modes() {
    return channel.modes();
  }

  @Override
  public int columns() {
    return channel.columns();
  }

  @Override
  public int rows() {
    return channel.rows();
  }

  @Override
  public IoOutputStream output() {
    return output;
  }

  @Override
  public IoOutputStream errors() {
    return errors;
  }

  @Override
  public void taken(int bytes) {
    try {
      channel.getLocalWindow().release(bytes);
    } catch (IOException | RuntimeException e) {
      // the connection is going: nobody will send any more
    }
  }

  @Override
  public void end(int status) {
    if (!ended.compareAndSet(false, true)) {
      return;
    }
    mark(status == 0 ? Leaving.LEFT : Leaving.BROKEN);
    // closing waits for what is being written; only then the client is told that it was all
    output
        .close(false)
        .addListener(out -> errors.close(false).addListener(all -> exit.onExit(status)));
  }

  @Override
  public void setIoOutputStream(IoOutputStream output) {
    this.output = output;
  }

  @Override
  public void setIoErrorStream(IoOutputStream errors) {
    this.errors = errors;
  }

  @Override
  public void setExitCallback(ExitCallback exit) {
    this.exit = exit;
  }

  @Override
  public void setIoInputStream(IoInputStream input) {
    // bytes come in at the receiver
  }

  @Override
  public void setInputStream(InputStream input) {
    // bytes come in at the receiver
  }

  @Override
  public void setOutputStream(OutputStream output) {
    // nothing here writes and waits
  }

  @Override
  public void setErrorStream(OutputStream errors) {
    // nothing here writes and waits
  }
}
