package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lunheng.reader.ReaderId;

/** Hosts that start at once on a database that nobody has used. */
@Timeout(120)
class PostgresMigrationTest {
  private static final int ROUNDS = 10;
  private static final int HOSTS = 4;

  @Test
  void hostsThatAllFindItEmptyMakeItOnce() throws Exception {
    TestPostgres server = TestPostgres.started();
    ExecutorService pool = Executors.newFixedThreadPool(HOSTS);
    for (int round = 0; round < ROUNDS; round++) {
      List<Readers> hosts = hosts(server);
      CyclicBarrier start = new CyclicBarrier(HOSTS);
      List<Callable<Boolean>> starts = new ArrayList<>();
      for (int i = 0; i < HOSTS; i++) {
        Readers host = hosts.get(i);
        String id = "r" + i;
        starts.add(
            () -> {
              start.await();
              return host.reviews().append(Answers.of(id, 0));
            });
      }
      for (Future<Boolean> started : pool.invokeAll(starts)) {
        assertEquals(true, started.get());
      }
      assertEquals(HOSTS, hosts.get(0).reviews().reviews(ReaderId.LOCAL).size());
      hosts.forEach(Readers::close);
    }
    pool.shutdown();
  }

  private static List<Readers> hosts(TestPostgres server) throws Exception {
    StoreAddress address =
        StoreAddress.of(server.newDatabase(), server.environment()).orElseThrow();
    List<Readers> hosts = new ArrayList<>();
    for (int i = 0; i < HOSTS; i++) {
      hosts.add(Readers.at(address));
    }
    return hosts;
  }

  @Test
  void processesToo() throws Exception {
    TestPostgres server = TestPostgres.started();
    String url = server.newDatabase();
    List<Process> hosts = new ArrayList<>();
    for (String id : List.of("x", "y")) {
      hosts.add(start(server, url, id));
    }
    for (Process host : hosts) {
      assertEquals('r', host.getInputStream().read(), "ready");
    }
    for (Process host : hosts) {
      host.getOutputStream().write('\n');
      host.getOutputStream().flush();
    }
    for (Process host : hosts) {
      assertEquals(0, host.waitFor());
    }
    try (Readers readers = Readers.at(StoreAddress.of(url, server.environment()).orElseThrow())) {
      assertEquals(2, readers.reviews().reviews(ReaderId.LOCAL).size());
    }
  }

  private static Process start(TestPostgres server, String url, String id) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Host.class.getName(),
            url,
            id);
    builder.environment().putAll(server.environment());
    return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** What such a process runs. */
  public static final class Host {
    private Host() {}

    /**
     * Says that it is ready, waits for a line, and keeps a review.
     *
     * @param arguments the address, and the id of the review
     */
    public static void main(String[] arguments) throws Exception {
      try (Readers readers =
          Readers.at(StoreAddress.of(arguments[0], System.getenv()).orElseThrow())) {
        System.out.write('r');
        System.out.flush();
        System.in.read();
        readers.reviews().append(Answers.of(arguments[1], 0));
      }
    }
  }
}
