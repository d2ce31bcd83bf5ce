package org.lunheng.store;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * A real PostgreSQL on the loopback, one for the whole run, that ends with it. Tests that stop it
 * start it again. PostgreSQL refuses to run as root, so there it runs as nobody.
 */
public final class TestPostgres {
  private static final String USER = "postgres";
  private static final String PASSWORD = "'s a \\ secret";
  private static final int NOBODY = 65534;
  private static final int START_SECONDS = 60;

  private static TestPostgres shared;

  private final AtomicInteger databases = new AtomicInteger();
  private final Path home;
  private final int port;
  private Process server;

  private TestPostgres() throws IOException {
    home = Files.createTempDirectory("lunheng-postgres");
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
  }

  /** The server, which is running. */
  public static synchronized TestPostgres started() throws IOException {
    if (shared == null) {
      TestPostgres fresh = new TestPostgres();
      Runtime.getRuntime().addShutdownHook(new Thread(fresh::remove));
      fresh.make();
      shared = fresh;
    }
    shared.start();
    return shared;
  }

  /** What the environment of a host is to hold, so that it may use the server. */
  public Map<String, String> environment() {
    return Map.of("PGUSER", USER, "LUNHENG_STORE_PASSWORD", PASSWORD);
  }

  /** The address of a new database. */
  public String newDatabase() throws SQLException {
    String name = "readers" + databases.incrementAndGet();
    try (Connection connection = connection(USER);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    return url(name);
  }

  /** The address of a database, whether or not there is one. */
  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** A connection to a database, past the program. */
  public Connection connection(String database) throws SQLException {
    return DriverManager.getConnection(url(database), USER, PASSWORD);
  }

  /** Starts the server if it is not running. */
  public synchronized void start() throws IOException {
    if (server != null && server.isAlive()) {
      return;
    }
    server =
        run(
            "server.log",
            "postgres",
            "-D",
            home.resolve("data").toString(),
            "-p",
            Integer.toString(port),
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "unix_socket_directories=",
            "-c",
            "shared_buffers=16MB",
            // nobody pulls the plug in a test
            "-c",
            "fsync=off");
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
    while (!answers()) {
      if (!server.isAlive() || System.nanoTime() > end) {
        throw new IOException(Files.readString(home.resolve("server.log")));
      }
      pause();
    }
  }

  private boolean answers() {
    try (Connection connection = connection(USER)) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  /** Stops the server as its system does; connections break. */
  public void stop() throws IOException {
    end("-INT");
  }

  /** Ends the server and all its processes without a word. */
  public void kill() throws IOException {
    end("-QUIT");
  }

  /** Lets the server's processes stand still, as if its machine were gone; or go on. */
  public void freeze(boolean still) throws IOException {
    String signal = still ? "-STOP" : "-CONT";
    List<Long> all = new ArrayList<>(server.descendants().map(ProcessHandle::pid).toList());
    all.add(server.pid());
    for (long process : all) {
      signal(signal, process);
    }
  }

  private synchronized void end(String signal) throws IOException {
    if (server == null || !server.isAlive()) {
      return;
    }
    signal(signal, server.pid());
    try {
      if (!server.waitFor(START_SECONDS, TimeUnit.SECONDS)) {
        server.destroyForcibly();
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static void signal(String signal, long process) throws IOException {
    finish(new ProcessBuilder("kill", signal, Long.toString(process)).start(), "kill");
  }

  private void make() throws IOException {
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    unpack();
    Path data = Files.createDirectory(home.resolve("data"));
    Path secret = Files.writeString(home.resolve("secret"), PASSWORD + "\n");
    if (isRoot()) {
      Files.setAttribute(data, "unix:uid", NOBODY);
    }
    Process initdb =
        run(
            "initdb.log",
            "initdb",
            "--pgdata=" + data,
            "--username=" + USER,
            "--pwfile=" + secret,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--no-locale",
            "--no-sync");
    try {
      finish(initdb, "initdb");
    } catch (IOException e) {
      throw new IOException(Files.readString(home.resolve("initdb.log")), e);
    }
  }

  /** What is in the archive is read by everybody. */
  private void unpack() throws IOException {
    String machine = System.getProperty("os.arch").replace("amd64", "x86_64");
    try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary("Linux", machine);
        TarArchiveInputStream tar =
            new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(packed)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path target = home.resolve("program").resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          unpack(tar, entry, target);
        }
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target);
    String permissions = target.getParent().endsWith("bin") ? "rwxr-xr-x" : "rw-r--r--";
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(permissions));
  }

  private Process run(String log, String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(
          List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
    }
    command.add(home.resolve("program/bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    return builder
        .directory(home.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve(log).toFile()))
        .start();
  }

  private boolean isRoot() throws IOException {
    return Files.getAttribute(home, "unix:uid").equals(0);
  }

  private static void finish(Process process, String name) throws IOException {
    try {
      int code = process.waitFor();
      if (code != 0) {
        throw new IOException(name + " ended with " + code);
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private void remove() {
    try {
      kill();
      try (Stream<Path> files = Files.walk(home)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      System.err.println("left behind: " + home + ": " + e);
    }
  }
}
