package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lunheng.document.Problem;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Habits;
import org.lunheng.quiz.Review;
import org.lunheng.reader.ReaderId;

/** What becomes of readers' answers when the server of the database does not do its part. */
@Timeout(120)
class PostgresFaultsTest {
  private static final ReaderId READER = new ReaderId("SHA256:x");

  private TestPostgres server;
  private String url;
  private Readers readers;

  @BeforeEach
  void open() throws Exception {
    server = TestPostgres.started();
    url = server.newDatabase();
    readers = at(url, server.environment());
  }

  @AfterEach
  void close() throws Exception {
    readers.close();
    server.start();
  }

  private static Readers at(String url, Map<String, String> environment) throws ProblemException {
    return Readers.at(StoreAddress.of(url, environment).orElseThrow());
  }

  private static Review review(String id) {
    return new Review(id, READER.value(), "c", Grade.GOOD, Answers.NOON, "", null);
  }

  private void assertProblem(String key, String where, Map<String, String> environment)
      throws ProblemException {
    try (Readers strange = at(where, environment)) {
      long start = System.nanoTime();
      Problem problem = assertThrows(ProblemException.class, strange::prepare).problem();
      long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      assertEquals(key, problem.key(), problem::toString);
      assertFalse(problem.toString().contains("geheim"), problem::toString);
      assertTrue(took < 4000, took + " ms");
    }
  }

  private Map<String, String> with(String name, String value) {
    Map<String, String> changed = new HashMap<>(server.environment());
    changed.put(name, value);
    return changed;
  }

  private String name() {
    return url.substring(url.lastIndexOf('/') + 1);
  }

  private void execute(String statement) throws Exception {
    try (Connection connection = server.connection(name());
        Statement change = connection.createStatement()) {
      change.execute(statement);
    }
  }

  @Test
  void whatKeepsAHostOutIsTold() throws Exception {
    assertProblem("store-refused", url, with("LUNHENG_STORE_PASSWORD", "geheim"));
    assertProblem("store-refused", url, with("PGUSER", "nobody"));
    assertProblem("store-refused", url, Map.of("PGUSER", "postgres", "PGPASSFILE", "/none"));
    assertProblem("store-missing", server.url("nowhere"), server.environment());
    String nobody = "jdbc:postgresql://127.0.0.1:" + freePort() + "/x";
    assertProblem("store-unreachable", nobody, with("LUNHENG_STORE_PASSWORD", "geheim"));
    assertProblem("store-unknown", "jdbc:postgresql://127.0.0.1:many/x", Map.of());
    assertProblem("store-unreachable", "jdbc:postgresql://nowhere.invalid/x", Map.of());
  }

  private static int freePort() throws Exception {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  @Test
  void aServerThatSaysNothingIsNoticedSoon() throws Exception {
    try (ServerSocket mute = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Readers strange =
            at("jdbc:postgresql://127.0.0.1:" + mute.getLocalPort() + "/x", Map.of())) {
      int callers = 8;
      ExecutorService pool = Executors.newFixedThreadPool(callers);
      long start = System.nanoTime();
      List<Callable<ProblemException>> calls =
          Collections.nCopies(
              callers, () -> assertThrows(ProblemException.class, strange::prepare));
      for (Future<ProblemException> call : pool.invokeAll(calls)) {
        assertEquals("store-unreachable", call.get().problem().key());
      }
      // they do not wait one after the other
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      assertTrue(took.compareTo(Duration.ofSeconds(9)) < 0, took::toString);
      pool.shutdown();
    }
  }

  @Test
  void aServerThatStandsStillIsNoticedAndThenUsedAgain() throws Exception {
    readers.reviews().append(review("a"));
    server.freeze(true);
    try {
      long start = System.nanoTime();
      ProblemException noticed =
          assertThrows(ProblemException.class, () -> readers.reviews().append(review("b")));
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      assertTrue(took.compareTo(Duration.ofSeconds(9)) < 0, took::toString);
      assertTrue(
          List.of("store-slow", "store-unreachable").contains(noticed.problem().key()),
          noticed::toString);
    } finally {
      server.freeze(false);
    }
    eventually("b");
    assertEquals(List.of(review("a"), review("b")), readers.reviews().reviews(READER));
  }

  /** Tries as the room does, until it is kept. */
  private boolean eventually(String id) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (true) {
      try {
        return readers.reviews().append(review(id));
      } catch (ProblemException e) {
        assertTrue(System.nanoTime() < end, e::toString);
        Thread.sleep(100);
      }
    }
  }

  @Test
  void aServerThatWasStartedAnewBetweenTwoAnswersIsNotEvenNoticed() throws Exception {
    readers.reviews().append(review("a"));
    server.stop();
    server.start();
    assertTrue(readers.reviews().append(review("b")));
    server.kill();
    server.start();
    assertEquals(2, readers.reviews().reviews(READER).size());
    assertTrue(readers.reviews().append(review("c")));
  }

  @Test
  void whileThereIsNoServerThatIsToldAndLaterAllIsWell() throws Exception {
    readers.reviews().append(review("a"));
    server.stop();
    ProblemException told =
        assertThrows(ProblemException.class, () -> readers.reviews().append(review("b")));
    assertTrue(
        List.of("store-unreachable", "store-lost").contains(told.problem().key()), told::toString);
    assertThrows(ProblemException.class, () -> readers.reviews().reviews(READER));
    server.start();
    assertTrue(eventually("b"));
    assertFalse(eventually("b"));
    assertEquals(List.of(review("a"), review("b")), readers.reviews().reviews(READER));
  }

  /** An answer is there if and only once it has been said to be. */
  @Test
  void writersWhoseServerIsKilledInTheMiddleKeepAllOnce() throws Exception {
    int writers = 6;
    AtomicBoolean going = new AtomicBoolean(true);
    ExecutorService pool = Executors.newFixedThreadPool(writers);
    List<Future<List<Review>>> all = new ArrayList<>();
    for (int i = 0; i < writers; i++) {
      String prefix = "w" + i + "-";
      all.add(
          pool.submit(
              () -> {
                List<Review> kept = new ArrayList<>();
                while (going.get()) {
                  eventually(prefix + kept.size());
                  kept.add(review(prefix + kept.size()));
                }
                return kept;
              }));
    }
    for (int round = 0; round < 2; round++) {
      Thread.sleep(500);
      server.kill();
      server.start();
      Thread.sleep(500);
      server.stop();
      server.start();
    }
    Thread.sleep(500);
    going.set(false);
    List<Review> said = new ArrayList<>();
    for (Future<List<Review>> writer : all) {
      said.addAll(writer.get());
    }
    pool.shutdown();
    List<Review> kept = new ArrayList<>(readers.reviews().reviews(READER));
    assertEquals(said.size(), kept.size());
    assertTrue(kept.containsAll(said));
    assertEquals(kept.size(), kept.stream().map(Review::id).distinct().count());
  }

  @Test
  void aTransactionThatBreaksLeavesNothing() throws Exception {
    List<Review> broken = List.of(review("a"), review("b"), review("\u0001".repeat(3_000)));
    readers.prepare();
    execute("ALTER TABLE review ADD CONSTRAINT short CHECK (length(id) < 1000)");
    ProblemException told =
        assertThrows(ProblemException.class, () -> readers.reviews().appendAll(broken));
    assertEquals("store-failed", told.problem().key());
    assertFalse(told.toString().contains("\u0001\u0001"), "rows are not quoted");
    assertEquals(List.of(), readers.reviews().reviews(READER));
  }

  @Test
  void aRowThatAnotherHostHoldsIsWaitedForAndNotForever() throws Exception {
    readers.reviews().keep(READER, Habits.STANDARD);
    try (Connection other = server.connection(name());
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("UPDATE habits SET length = 7");
      ProblemException told = assertThrows(ProblemException.class, () -> readers.erase(READER));
      assertEquals("store-slow", told.problem().key(), told::toString);
      other.rollback();
    }
    readers.erase(READER);
  }

  @Test
  void aDatabaseThatIsNotForThisVersionIsLeftAlone() throws Exception {
    readers.prepare();
    execute("UPDATE lunheng_schema SET version = 1000");
    assertProblem("store-newer", url, server.environment());
    execute("DROP TABLE lunheng_schema");
    assertProblem("store-foreign", url, server.environment());
    execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
    readers.reviews().append(review("a"));
    assertEquals(1, readers.reviews().reviews(READER).size());
  }

  @Test
  void whatTheUserOfTheDatabaseMayNotIsTold() throws Exception {
    execute("CREATE ROLE guest_" + name() + " LOGIN PASSWORD 'geheim'");
    execute("REVOKE ALL ON SCHEMA public FROM PUBLIC; GRANT USAGE ON SCHEMA public TO PUBLIC");
    Map<String, String> guest =
        Map.of("PGUSER", "guest_" + name(), "LUNHENG_STORE_PASSWORD", "geheim");
    assertProblem("store-forbidden", url, guest);
    readers.prepare();
    execute("ALTER DATABASE " + name() + " SET default_transaction_read_only = on");
    try (Readers reading = at(url, server.environment())) {
      ProblemException told =
          assertThrows(ProblemException.class, () -> reading.reviews().append(review("a")));
      assertEquals("store-read-only", told.problem().key());
    }
  }

  @Test
  void commitsAreOnDiskWhateverTheServersDefault() throws Exception {
    execute("ALTER DATABASE " + name() + " SET synchronous_commit = off");
    PostgresDatabase database =
        new PostgresDatabase(StoreAddress.of(url, server.environment()).orElseThrow());
    String setting =
        database.write(
            connection -> {
              try (Statement statement = connection.createStatement();
                  ResultSet row = statement.executeQuery("SHOW synchronous_commit")) {
                row.next();
                return row.getString(1);
              }
            });
    database.close();
    assertEquals("on", setting);
  }
}
