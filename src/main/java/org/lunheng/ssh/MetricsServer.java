package org.lunheng.ssh;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.lunheng.document.Problem;
import org.lunheng.store.ProblemException;

/**
 * Serves {@code /metrics} in the formats of Prometheus (text 0.0.4, or OpenMetrics where it is
 * asked for) and {@code /healthz}: 200 when readers are served, 503 with the reason when they are
 * not. There is no authentication: it is meant for the machine itself or a closed network.
 */
public final class MetricsServer implements AutoCloseable {
  private static final int THREADS = 4;
  private static final int BACKLOG = 16;
  private static final String PLAIN = "text/plain; charset=utf-8";
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int NOT_ALLOWED = 405;
  private static final int FAILED = 500;
  private static final int UNAVAILABLE = 503;

  private final ExpositionFormats formats = ExpositionFormats.init();
  private final Metrics metrics;
  private final Health health;
  private final HttpServer server;
  private final ExecutorService threads;

  private MetricsServer(HttpServer server, Metrics metrics, Health health) {
    this.server = server;
    this.metrics = metrics;
    this.health = health;
    this.threads = Executors.newFixedThreadPool(THREADS, Pools.named("metrics"));
  }

  /**
   * Serves figures from now on.
   *
   * @param trouble why readers are not served, in a few words for whoever looks after the server;
   *     empty if they are; may take long, and is not asked again before it has answered
   * @throws ProblemException if nothing can listen there
   */
  public static MetricsServer start(
      InetSocketAddress address, Metrics metrics, Supplier<Optional<String>> trouble)
      throws ProblemException {
    limitRequests();
    try {
      HttpServer http = HttpServer.create(address, BACKLOG);
      MetricsServer server = new MetricsServer(http, metrics, new Health(trouble));
      http.setExecutor(server.threads);
      http.createContext("/", server::answer);
      http.start();
      return server;
    } catch (IOException e) {
      throw new ProblemException(
          Problem.of(ListenAddress.shown(address), 0, "listen-failed", e.getMessage()));
    }
  }

  /**
   * Without these a client that never finishes its request keeps a thread for ever. They can only
   * be said for all servers of the process, in seconds, and before the first.
   */
  private static void limitRequests() {
    System.getProperties().putIfAbsent("sun.net.httpserver.maxReqTime", "5");
    System.getProperties().putIfAbsent("sun.net.httpserver.maxRspTime", "10");
    System.getProperties().putIfAbsent("jdk.httpserver.maxConnections", "64");
  }

  /** Where it listens. */
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    health.close();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
        find(exchange, exchange.getRequestURI().getPath());
      } else {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        send(exchange, NOT_ALLOWED, "only GET and HEAD\n");
      }
    }
  }

  private void find(HttpExchange exchange, String path) throws IOException {
    if ("/metrics".equals(path)) {
      sendFigures(exchange);
    } else if ("/healthz".equals(path)) {
      Optional<String> trouble = health.trouble();
      send(exchange, trouble.isEmpty() ? OK : UNAVAILABLE, trouble.orElse("ok") + "\n");
    } else {
      send(exchange, NOT_FOUND, "/metrics or /healthz\n");
    }
  }

  private void sendFigures(HttpExchange exchange) throws IOException {
    ExpositionFormatWriter writer = writer(exchange.getRequestHeaders().getFirst("Accept"));
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try {
      writer.write(text, metrics.figures());
    } catch (RuntimeException e) {
      // somebody else's count: Prometheus has to be told that there is nothing, and no more
      send(exchange, FAILED, "failed\n");
      return;
    }
    send(exchange, OK, writer.getContentType(), text.toByteArray());
  }

  /** The library would choose protobuf where it is accepted, which is not on the class path. */
  private ExpositionFormatWriter writer(String accepted) {
    ExpositionFormatWriter openMetrics = formats.getOpenMetricsTextFormatWriter();
    return openMetrics.accepts(accepted) ? openMetrics : formats.getPrometheusTextFormatWriter();
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    send(exchange, status, PLAIN, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    if ("HEAD".equals(exchange.getRequestMethod())) {
      exchange.sendResponseHeaders(status, -1);
    } else {
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
