package org.lunheng.ssh.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * Connections that never say who they are: a third says nothing at all, a third half of its
 * version, a third its version and nothing after it. They come from some addresses, not one.
 */
final class HalfOpen implements AutoCloseable {
  private static final int ADDRESSES = 200;
  private static final String[] WORDS = {"", "SSH-2.0-half", "SSH-2.0-all\r\n"};
  private static final int BUFFER = 4096;

  private final Selector selector = Selector.open();
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
  private final InetSocketAddress host;
  private int opened;
  private int failed;
  private int ended;

  HalfOpen(InetSocketAddress host) throws IOException {
    this.host = host;
  }

  /** Opens so many, so many in a second, and keeps them open as long as the server lets it. */
  void run(int count, int perSecond) throws IOException {
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      open(i);
      long due = start + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
      look(due - System.nanoTime());
    }
  }

  /** Goes on looking at them for a while. */
  void stay(double seconds) throws IOException {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
      look(left);
    }
  }

  private void open(int number) {
    try {
      SocketChannel channel = SocketChannel.open();
      channel.configureBlocking(false);
      String address = "127.2.0." + (1 + number % ADDRESSES);
      channel.bind(new InetSocketAddress(address, 0));
      channel.register(selector, SelectionKey.OP_CONNECT, WORDS[number % WORDS.length]);
      channel.connect(host);
    } catch (IOException e) {
      failed++;
    }
  }

  private void look(long nanoseconds) throws IOException {
    if (nanoseconds > 1_000_000) {
      selector.select(nanoseconds / 1_000_000);
    } else {
      selector.selectNow();
    }
    for (SelectionKey key : selector.selectedKeys()) {
      try {
        if (key.isConnectable()) {
          connect(key);
        } else {
          read(key);
        }
      } catch (IOException e) {
        key.channel().close();
        ended++;
      }
    }
    selector.selectedKeys().clear();
  }

  private void connect(SelectionKey key) throws IOException {
    SocketChannel channel = (SocketChannel) key.channel();
    channel.finishConnect();
    opened++;
    key.interestOps(SelectionKey.OP_READ);
    channel.write(ByteBuffer.wrap(((String) key.attachment()).getBytes(StandardCharsets.US_ASCII)));
  }

  private void read(SelectionKey key) throws IOException {
    buffer.clear();
    if (((SocketChannel) key.channel()).read(buffer) < 0) {
      key.channel().close();
      ended++;
    }
  }

  @Override
  public void close() throws IOException {
    for (SelectionKey key : selector.keys()) {
      key.channel().close();
    }
    selector.close();
  }

  @Override
  public String toString() {
    return String.format(
        "%,d opened, %,d ended by the server, %,d still open, %,d failed here",
        opened, ended, selector.keys().size(), failed);
  }
}
