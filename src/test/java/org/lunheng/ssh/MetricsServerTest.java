package org.lunheng.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lunheng.store.ProblemException;

@Timeout(120)
class MetricsServerTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Metrics metrics = new Metrics();
  private final AtomicReference<Optional<String>> trouble = new AtomicReference<>(Optional.empty());
  private MetricsServer server;

  @BeforeEach
  void start() throws Exception {
    server = MetricsServer.start(ListenAddress.parse(":0"), metrics, trouble::get);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void figuresInThePlainFormat() throws Exception {
    metrics.stored();

    HttpResponse<String> response = get("/metrics", null);

    assertEquals(200, response.statusCode());
    assertTrue(type(response).startsWith("text/plain; version=0.0.4"), type(response));
    assertEquals(1, Exposition.read(response.body()).get("lunheng_stored_reviews_total"));
  }

  @Test
  void figuresInOpenMetrics() throws Exception {
    HttpResponse<String> response =
        get("/metrics", "application/openmetrics-text;version=1.0.0,text/plain;q=0.5");

    assertTrue(type(response).startsWith("application/openmetrics-text"), type(response));
    assertTrue(response.body().endsWith("# EOF\n"), response.body());
  }

  @Test
  void protobufIsAnsweredInText() throws Exception {
    HttpResponse<String> response =
        get(
            "/metrics",
            "application/vnd.google.protobuf;proto=io.prometheus.client.MetricFamily;"
                + "encoding=delimited");

    assertEquals(200, response.statusCode());
    assertTrue(response.body().contains("lunheng_sessions"), response.body());
  }

  @Test
  void aCountThatFailsIsTold() throws Exception {
    metrics.count(
        "broken",
        "Broken.",
        () -> {
          throw new IllegalStateException("secret");
        });

    HttpResponse<String> response = get("/metrics", null);

    assertEquals(500, response.statusCode());
    assertEquals("failed\n", response.body());
  }

  @Test
  void healthFollowsTheServer() throws Exception {
    assertEquals(200, get("/healthz", null).statusCode());

    trouble.set(Optional.of("stopping"));

    assertEquals(503, get("/healthz", null).statusCode());
    assertEquals("stopping\n", get("/healthz", null).body());
  }

  @Test
  void otherPathsAndMethodsAreRefused() throws Exception {
    for (String path : List.of("/", "/metricsx", "/metrics/", "/healthz/..", "/%2e%2e/etc")) {
      assertEquals(404, get(path, null).statusCode(), path);
    }
    HttpRequest post = request("/metrics").POST(BodyPublishers.ofString("x")).build();
    HttpRequest head = request("/metrics").method("HEAD", BodyPublishers.noBody()).build();

    HttpResponse<String> posted = client.send(post, BodyHandlers.ofString());
    assertEquals(405, posted.statusCode());
    assertEquals(Optional.of("GET, HEAD"), posted.headers().firstValue("Allow"));
    assertEquals(200, client.send(head, BodyHandlers.ofString()).statusCode());
  }

  @Test
  void aTakenPortIsAProblem() {
    InetSocketAddress taken = new InetSocketAddress("127.0.0.1", server.port());

    ProblemException e =
        assertThrows(
            ProblemException.class, () -> MetricsServer.start(taken, metrics, trouble::get));

    assertEquals("listen-failed", e.problem().key());
    assertEquals("127.0.0.1:" + server.port(), e.problem().file());
  }

  @Test
  void theSamePortCanBeServedAgain() throws Exception {
    InetSocketAddress address = new InetSocketAddress("127.0.0.1", server.port());
    get("/metrics", null);
    server.close();

    server = MetricsServer.start(address, metrics, trouble::get);

    assertEquals(200, get("/healthz", null).statusCode());
  }

  @Test
  void aHealthThatDoesNotAnswerIsNoHealthAndAskedOnce() throws Exception {
    CountDownLatch answer = new CountDownLatch(1);
    AtomicInteger asked = new AtomicInteger();
    server.close();
    server =
        MetricsServer.start(
            ListenAddress.parse(":0"),
            metrics,
            () -> {
              asked.incrementAndGet();
              await(answer);
              return Optional.empty();
            });

    assertEquals(503, get("/healthz", null).statusCode());
    assertEquals(503, get("/healthz", null).statusCode());
    assertEquals(1, asked.get());
    assertEquals(200, get("/metrics", null).statusCode(), "figures do not depend on it");

    answer.countDown();
    assertEquals(200, get("/healthz", null).statusCode());
    assertTrue(asked.get() <= 2, "nobody who gave up waits in a queue");
  }

  @Test
  void aHealthThatFailsIsNoHealth() throws Exception {
    server.close();
    server =
        MetricsServer.start(
            ListenAddress.parse(":0"),
            metrics,
            () -> {
              throw new IllegalStateException("secret");
            });

    HttpResponse<String> response = get("/healthz", null);

    assertEquals(503, response.statusCode());
    assertEquals("failed\n", response.body());
  }

  @Test
  void unfinishedRequestsDoNotKeepItBusyForEver() throws Exception {
    List<Socket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < 12; i++) {
        Socket socket = new Socket("127.0.0.1", server.port());
        sockets.add(socket);
        socket.getOutputStream().write("GET /met".getBytes(StandardCharsets.US_ASCII));
      }

      awaitHealth(200);
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  @Test
  void manyMayAskAtOnce() throws Exception {
    List<Thread> threads = new ArrayList<>();
    AtomicInteger answered = new AtomicInteger();
    for (int t = 0; t < 16; t++) {
      threads.add(
          new Thread(
              () -> {
                for (int i = 0; i < 20; i++) {
                  metrics.painted(i);
                  if (status("/metrics") == 200 && status("/healthz") == 200) {
                    answered.incrementAndGet();
                  }
                }
              }));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }

    assertEquals(320, answered.get());
  }

  private void awaitHealth(int status) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (status("/healthz") != status) {
      assertTrue(System.nanoTime() < end, "not " + status + " in time");
      Thread.sleep(50);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int status(String path) {
    try {
      return get(path, null).statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private HttpResponse<String> get(String path, String accept)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request(path).GET();
    if (accept != null) {
      request.header("Accept", accept);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
        .timeout(Duration.ofSeconds(20));
  }

  private static String type(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }
}
