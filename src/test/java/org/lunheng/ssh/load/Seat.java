package org.lunheng.ssh.load;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.channel.PtyChannelConfiguration;
import org.lunheng.text.Size;

/**
 * One reader: a connection with a shell and a terminal, from an address of the loopback network
 * that is not everybody's.
 */
final class Seat {
  private static final long MOST_SILENCE = TimeUnit.SECONDS.toNanos(5);
  private static final int SEATS_PER_NET = 250;
  private static final Map<String, String> VARIABLES = Map.of("LANG", "en_US.UTF-8");

  private final int number;
  private final KeyPair key;
  private final Habit habit;
  private final Waits waits;
  private final Deque<Pending> pending = new ArrayDeque<>();
  private Size size;
  private long began;
  private ClientSession session;
  private ChannelShell shell;
  private boolean present;
  private boolean leaving;
  private boolean endExpected;

  private record Pending(Move move, long sent, long intended) {}

  /**
   * @param number tells readers apart, from 0 on
   * @param size of the terminal at first
   */
  Seat(int number, KeyPair key, Habit habit, Size size, Waits waits) {
    this.number = number;
    this.key = key;
    this.habit = habit;
    this.size = size;
    this.waits = waits;
  }

  KeyPair key() {
    return key;
  }

  Habit habit() {
    return habit;
  }

  synchronized boolean isPresent() {
    return present && shell != null && shell.isOpen();
  }

  synchronized boolean isOpen() {
    return session != null && !session.isClosed();
  }

  synchronized void connect(SshClient client, String user, InetSocketAddress host)
      throws IOException {
    began = System.nanoTime();
    present = false;
    leaving = false;
    endExpected = false;
    pending.clear();
    String address = "127.0." + (1 + number / SEATS_PER_NET) + "." + (1 + number % SEATS_PER_NET);
    client
        .connect(user, host, null, new InetSocketAddress(address, 0))
        .addListener(
            connected -> {
              if (connected.isConnected()) {
                guarded(() -> authenticate(connected.getSession()));
              } else {
                fail("cannot connect", connected.getException());
              }
            });
  }

  private synchronized void authenticate(ClientSession connected) throws IOException {
    session = connected;
    session.addPublicKeyIdentity(key);
    session.addCloseFutureListener(closed -> closed(connected));
    session
        .auth()
        .addListener(
            auth -> {
              if (auth.isSuccess()) {
                guarded(this::open);
              } else {
                fail("not let in", auth.getException());
              }
            });
  }

  private synchronized void open() throws IOException {
    PtyChannelConfiguration terminal = new PtyChannelConfiguration();
    terminal.setPtyType("xterm-256color");
    terminal.setPtyColumns(size.columns());
    terminal.setPtyLines(size.rows());
    shell = session.createShellChannel(terminal, VARIABLES);
    shell.setRedirectErrorStream(true);
    shell.setOut(new Terminal());
    ClientSession ours = session;
    shell.addCloseFutureListener(closed -> closed(ours));
    shell
        .open()
        .addListener(
            opened -> {
              if (!opened.isOpened()) {
                fail("no shell", opened.getException());
              }
            });
  }

  /** Does what the reader does next; it was to be done at a time of {@link System#nanoTime}. */
  synchronized void act(long intended) {
    if (!isPresent() || leaving) {
      return;
    }
    Move move = habit.next();
    long now = System.nanoTime();
    waits.late(now - intended);
    complain(now);
    if (move.awaited() != Move.Wait.NOTHING) {
      pending.add(new Pending(move, now, intended));
    }
    guarded(() -> send(move));
  }

  private void complain(long now) {
    Pending oldest = pending.peek();
    if (oldest != null && now - oldest.sent > MOST_SILENCE) {
      fail("no answer to " + oldest.move + " on\n" + habit, null);
      pending.clear();
    }
  }

  private void send(Move move) throws IOException {
    if (move.size() != null) {
      size = move.size();
      shell.sendWindowChange(size.columns(), size.rows());
    } else {
      type(move.keys());
    }
  }

  private void type(String keys) throws IOException {
    if (!keys.isEmpty()) {
      OutputStream in = shell.getInvertedIn();
      in.write(keys.getBytes(StandardCharsets.UTF_8));
      in.flush();
    }
  }

  private synchronized void show(byte[] bytes, int offset, int length, long now)
      throws IOException {
    waits.received(length);
    if (!present) {
      present = true;
      waits.entered(now - began);
    }
    for (Pending done = pending.poll(); done != null; done = pending.poll()) {
      waits.answered(done.move, now - done.sent, now - done.intended);
    }
    type(habit.show(bytes, offset, length));
  }

  /** Goes away as a terminal does that is closed. */
  synchronized void leave() {
    leaving = true;
    if (session != null) {
      session.close(false);
    }
  }

  /** Whether the room tells the reader that something is not saved. */
  synchronized boolean isUnsaved() {
    return ((RoomHabit) habit).isUnsaved();
  }

  synchronized boolean sees(Sight sight) {
    return ((RoomHabit) habit).sight() == sight;
  }

  /** Whether words are on the screen. */
  synchronized boolean reads(String words) {
    return ((RoomHabit) habit).has(words);
  }

  /** Prepares for coming again. */
  synchronized void reconnect() {
    ((RoomHabit) habit).reconnect();
  }

  /** What is wrong with what the reader sees; null if nothing is. */
  synchronized String fault() {
    String fault = habit.fault();
    return fault == null ? null : this + ": " + fault;
  }

  /** From now on it is no error if the connection ends. */
  synchronized void expectEnd() {
    endExpected = true;
  }

  private synchronized void closed(ClientSession which) {
    if (which != session) {
      return;
    }
    present = false;
    if (!leaving && !endExpected) {
      leaving = true;
      fail("disconnected", null);
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  private void guarded(Step step) {
    try {
      step.run();
    } catch (IOException | RuntimeException e) {
      if (!leaving && !endExpected) {
        fail("broken", e);
      }
    }
  }

  private void fail(String what, Throwable why) {
    waits.trouble().add(this + ": " + what + (why == null ? "" : ": " + why));
  }

  @Override
  public String toString() {
    return "reader " + number;
  }

  /** What comes for the screen, taken on the thread that reads from the network. */
  private final class Terminal extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      show(bytes, offset, length, System.nanoTime());
    }
  }
}
