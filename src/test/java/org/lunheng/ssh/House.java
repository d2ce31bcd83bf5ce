package org.lunheng.ssh;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lunheng.store.ProblemException;

/** A server with an echo behind its doors, and what is needed to knock at it. */
final class House implements AutoCloseable {
  final EchoDoors doors = new EchoDoors();
  final Noted noted = new Noted();
  final ReadingServer server;
  final OpenSsh client;
  private final List<Socket> sockets = new ArrayList<>();

  /** A server with these terms at a port of its own on this machine. */
  House(Path folder, ServerSettings settings) throws ProblemException {
    server = ReadingServer.start(settings.at("127.0.0.1", 0), doors, noted);
    client = new OpenSsh(folder, server.port());
  }

  /** What a server is usually set to. */
  static ServerSettings usual(Path folder) {
    return ServerSettings.usual(folder.resolve("host_key"));
  }

  /** A connection on which nothing has been said. */
  Socket knock() throws Exception {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout(10_000);
    sockets.add(socket);
    return socket;
  }

  /** Sends bytes; false if the server does not take them any more. */
  static boolean send(Socket socket, byte[] bytes) {
    try {
      OutputStream output = socket.getOutputStream();
      output.write(bytes);
      output.flush();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Reads until the server closes; false if it has not after ten seconds. */
  static boolean isClosed(Socket socket) {
    byte[] some = new byte[4096];
    try {
      InputStream input = socket.getInputStream();
      int count = 0;
      while (count >= 0) {
        count = input.read(some);
      }
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  /** Whether nobody is there any more. */
  boolean isEmpty() {
    return Until.holds(() -> server.sessions() == 0 && server.strangers() == 0);
  }

  @Override
  public void close() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    server.stop();
    doors.close();
  }
}
