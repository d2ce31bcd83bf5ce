package org.lunheng.ssh.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server of its own process on the loopback interface, which ends with this one. */
class Server implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;
  private static final int BANNER = 4;

  private final Process process;
  private final int port;
  private final Path log;

  /**
   * Starts it and waits until it speaks SSH.
   *
   * @param log where its output goes
   */
  Server(List<String> command, Map<String, String> variables, int port, Path log)
      throws IOException, InterruptedException {
    this.port = port;
    this.log = log;
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(variables);
    this.process = builder.redirectOutput(log.toFile()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!speaks()) {
      if (!process.isAlive() || System.nanoTime() > limit) {
        kill();
        throw new IOException(command + " does not serve: " + Files.readString(log));
      }
      Thread.sleep(100);
    }
  }

  private boolean speaks() {
    try (Socket socket = new Socket()) {
      socket.connect(address(), 1_000);
      socket.setSoTimeout(5_000);
      InputStream input = socket.getInputStream();
      return new String(input.readNBytes(BANNER)).equals("SSH-");
    } catch (IOException e) {
      return false;
    }
  }

  /** A port that nobody listens on just now. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  InetSocketAddress address() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
  }

  Footprint footprint() {
    return Footprint.of(process.toHandle());
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  Path log() {
    return log;
  }

  /** Ends it as {@code kill -9} does, with all that it has started. */
  final void kill() {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }

  /** Ends it alone, at once. */
  final void strike() {
    process.destroyForcibly();
  }

  /** Has it stop by itself (SIGTERM), and kills it if it does not. */
  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IOException("The server does not stop within " + PATIENCE_SECONDS + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      kill();
    }
  }
}
