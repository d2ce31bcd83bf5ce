package org.lunheng.ssh;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Ten thousand connections that say nothing, on this machine alone, while a reader comes and goes.
 * Run by hand: it takes a minute and needs as many file descriptors ({@code ulimit -n}).
 */
public final class HalfOpenSoak {
  private static final int CONNECTIONS = 10_000;

  private static final long MEGABYTE = 1 << 20;

  private HalfOpenSoak() {}

  /** Exits with 1 if the reader is kept out for good, or anything is left of the others. */
  public static void main(String[] arguments) throws Exception {
    int connections = arguments.length > 0 ? Integer.parseInt(arguments[0]) : CONNECTIONS;
    Path folder = Files.createTempDirectory("lunheng-soak");
    boolean good;
    try (House house = new House(folder, settings(folder))) {
      Path key = OpenSsh.key(folder, "reader", "ed25519");
      long before = used();
      good = isReaderIn(house, key);
      List<Socket> sockets = opened(house, connections);
      System.out.println("opened " + sockets.size() + ", kept " + house.server.connections());
      System.out.println("memory with them: " + (used() - before) / MEGABYTE + " MB");
      good &= house.server.connections() <= 400;
      good &= Until.holds(() -> house.server.strangers() == 0, 40);
      good &= isReaderIn(house, key);
      good &= Until.holds(() -> house.server.connections() == 0, 40);
      System.out.println("memory after them: " + (used() - before) / MEGABYTE + " MB");
      good &= used() - before < 30 * MEGABYTE;
      for (Socket socket : sockets) {
        socket.close();
      }
      System.out.println("refused " + house.noted.count("refused"));
    }
    System.out.println(good ? "good" : "NOT GOOD");
    System.exit(good ? 0 : 1);
  }

  private static ServerSettings settings(Path folder) {
    return House.usual(folder).with(new ServerSettings.Caps(1000, 100_000, 8, 200, 8, 100_000, 1));
  }

  private static List<Socket> opened(House house, int connections) {
    List<Socket> sockets = new ArrayList<>();
    try {
      while (sockets.size() < connections) {
        sockets.add(new Socket(InetAddress.getLoopbackAddress(), house.server.port()));
      }
    } catch (IOException e) {
      System.out.println("no more than " + sockets.size() + ": " + e.getMessage());
    }
    return sockets;
  }

  private static boolean isReaderIn(House house, Path key) throws Exception {
    long start = System.nanoTime();
    boolean in = house.client.shell(key, "q", "-tt").output().contains("welcome");
    System.out.println(
        (in ? "in" : "NOT in") + " after " + (System.nanoTime() - start) / 1_000_000 + " ms");
    return in;
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
