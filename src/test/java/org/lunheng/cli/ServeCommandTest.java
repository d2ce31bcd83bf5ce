package org.lunheng.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.store.Bundles;

class ServeCommandTest {
  @TempDir Path folder;

  private final Map<String, String> variables = new HashMap<>();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** A host that is started and stopped by the test itself. */
  private static final class Program {
    public static void main(String[] arguments) {
      Environment environment = SystemEnvironment.create();
      System.exit(
          Main.run(arguments, environment, (session, ids, wish) -> 0, ServedHost.waiting()));
    }
  }

  /** How a host is to serve; null if what was typed is wrong. */
  private HostSettings serve(int code, String... options) {
    variables.putIfAbsent("HOME", folder.toString());
    return serveSomewhere(code, options);
  }

  private HostSettings serveSomewhere(int code, String... options) {
    ServedHost host = ServedHost.ending();
    PrintStream problems = new PrintStream(err, true, UTF_8);
    Environment environment =
        new Environment(
            InputStream.nullInputStream(),
            new PrintStream(PrintStream.nullOutputStream()),
            problems,
            variables,
            false,
            () -> false,
            () -> false,
            () -> 0,
            InstantSource.system());
    String[] arguments =
        Stream.concat(Stream.of("serve"), Arrays.stream(options)).toArray(String[]::new);
    assertEquals(
        code, Main.run(arguments, environment, (session, ids, wish) -> 0, host), this::said);
    return host.settings();
  }

  private String said() {
    return err.toString(UTF_8);
  }

  @Test
  void withoutAnyOptionAllThatIsUsualHolds() {
    Path data = folder.resolve(".local/share/lunheng");
    assertEquals(
        new HostSettings(
            "0.0.0.0",
            2222,
            data.resolve("host_ed25519"),
            data.toString(),
            true,
            new HostSettings.Caps(1000, 100, 8, 2),
            Duration.ofMinutes(15),
            Duration.ofHours(8),
            HostSettings.LogForm.TEXT,
            null),
        serve(0));
  }

  @Test
  void everyOptionCounts() {
    HostSettings settings =
        serve(
            0,
            "--host=::1",
            "--port=0",
            "--host-key=/etc/lunheng/key",
            "--store=jdbc:postgresql://db.example.org:5433/readers?sslmode=require",
            "--guests=deny",
            "--max-sessions=10",
            "--max-per-address=9",
            "--max-per-key=1",
            "--idle=90s",
            "--longest=12h",
            "--log-format=json",
            "--metrics=[::1]:9464");
    assertEquals(
        new HostSettings(
            "::1",
            0,
            Path.of("/etc/lunheng/key"),
            "jdbc:postgresql://db.example.org:5433/readers?sslmode=require",
            false,
            new HostSettings.Caps(10, 9, 1, 2),
            Duration.ofSeconds(90),
            Duration.ofHours(12),
            HostSettings.LogForm.JSON,
            "[::1]:9464"),
        settings);
  }

  @Test
  void theEnvironmentNamesTheStoreUnlessAnOptionDoes() {
    variables.put("LUNHENG_STORE", "jdbc:postgresql://db/readers");
    assertEquals("jdbc:postgresql://db/readers", serve(0).store());
    assertEquals("/srv/readers", serve(0, "--store", "/srv/readers").store());
  }

  @Test
  void theDataFolderIsTheOneThatIsNamed() {
    HostSettings settings = serve(0, "--data", "/srv/lunheng");
    assertEquals("/srv/lunheng", settings.store());
    assertEquals(Path.of("/srv/lunheng/host_ed25519"), settings.hostKey());
  }

  @Test
  void withoutAHomeBothPlacesHaveToBeNamed() {
    assertNull(serveSomewhere(2));
    assertTrue(said().contains("there is no folder for --host-key"), said());
    assertNull(serveSomewhere(2, "--host-key=/k"));
    assertTrue(said().contains("there is no folder for --store"), said());
    assertEquals("/s", serveSomewhere(0, "--host-key=/k", "--store=/s").store());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "--port=65536; from 0 to 65535",
        "--port=-1; from 0 to 65535",
        "--port=ssh; from 0 to 65535",
        "--port=; from 0 to 65535",
        "--max-sessions=0; from 1 to 100000",
        "--max-per-address=many; from 1 to 100000",
        "--max-per-key=1000000; from 1 to 100000",
        "--idle=15; 90s, 15m or 8h, from 10s to 168h",
        "--idle=9s; from 10s to 168h",
        "--idle=1h30m; from 10s to 168h",
        "--longest=169h; from 10s to 168h",
        "--host=; is no address for --host",
        "--host=a b; is no address for --host",
        "--host=http://x; is no address for --host",
        "--metrics=9464; 9464",
        "--metrics=127.0.0.1:65536; 127.0.0.1:65536",
        "--metrics=::1:9464; ::1:9464",
        "--host-key=; --host-key is empty",
        "--guests=maybe; --guests: choose one of allow, deny",
        "--log-format=xml; --log-format: choose one of",
        "--max-session=1; did you mean --max-sessions",
        "now; is not understood here"
      })
  void whatCannotBeIsSaidInALine(String option, String said) {
    assertNull(serve(2, option));
    assertEquals(1, said().lines().count(), said());
    assertTrue(said().contains(said), said());
    assertTrue(said().startsWith("lunheng serve: "), said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://me:secret@db/readers",
        "jdbc:postgresql://db/readers?user=me&password=secret",
        "jdbc:mysql://me:secret@db/readers",
        ""
      })
  void aStoreThatIsNoneOrShowsAPasswordIsNotTakenNorRepeated(String store) {
    assertNull(serve(2, "--store", store));
    assertTrue(said().startsWith("--store: "), said());
    assertFalse(said().contains("secret"), said());
  }

  @Test
  void helpIsThereInAllLanguages() {
    for (String language : Bundles.LANGUAGES) {
      String help = Run.of("serve", "--help", "--lang", language).out();
      assertTrue(help.contains("--max-per-address=N"), help);
      assertTrue(help.contains("LUNHENG_STORE"), help);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERM", "INT"})
  void aSignalEndsItInOrder(String signal) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path = System.getProperty("java.class.path");
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                path,
                Program.class.getName(),
                "serve",
                "--data",
                folder.toString()));
    Process process = builder.redirectErrorStream(true).start();
    try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
      assertEquals("serving", out.readLine());
      assertEquals(
          0, new ProcessBuilder("kill", "-" + signal, "" + process.pid()).start().waitFor());
      assertEquals("closed", out.readLine());
      assertNull(out.readLine());
      assertTrue(process.waitFor(20, TimeUnit.SECONDS));
      assertEquals(0, process.exitValue());
    } finally {
      process.destroyForcibly();
    }
  }
}
