package org.lunheng.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The room in lines on terminals that can do no more than print, with the real client. */
class PlainTerminalTest {
  @TempDir static Path folder;

  private static Path key;

  private final Noted noted = new Noted();
  private final LineTalks talks = new LineTalks();
  private ReadingServer server;
  private OptionalInt columns;

  @BeforeAll
  static void key() throws Exception {
    key = OpenSsh.key(folder, "reader", "ed25519");
  }

  @BeforeEach
  void columns() {
    columns = OptionalInt.empty();
  }

  /** Says back what it hears, and stays until it is sent away when that is {@code stay}. */
  private int talk(Visitor visitor, LineRoom.Line line) {
    columns = line.columns();
    BufferedReader heard = new BufferedReader(new InputStreamReader(line.in(), UTF_8));
    try {
      for (String said = heard.readLine(); said != null; said = heard.readLine()) {
        line.out().write(("heard " + said + "\n").getBytes(UTF_8));
        if (said.equals("stay")) {
          Thread.sleep(30_000);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  private OpenSsh.Outcome client(String typed, String... options) throws Exception {
    Tongues tongues = new Tongues("en");
    Premises premises = new Premises(null, null, null, tongues::of, null, null, this::talk);
    ServerSettings.Times times =
        new ServerSettings.Times(
            Duration.ofSeconds(10),
            Duration.ofMillis(2500),
            Duration.ofMillis(1500),
            Duration.ofMinutes(1),
            Duration.ofSeconds(2));
    server =
        ReadingServer.start(
            House.usual(folder).with(times).at("127.0.0.1", 0),
            (visitor, wire) ->
                wire.terminal()
                    ? new EchoDoors().enter(visitor, wire)
                    : talks.begin(premises, visitor, wire, noted, null),
            noted);
    return new OpenSsh(folder, server.port()).shell(key, typed, options);
  }

  @AfterEach
  void close() {
    server.stop();
    talks.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dumb", "unknown"})
  void whatIsTypedIsSeenAndCanBeChanged(String term) throws Exception {
    OpenSsh.Outcome outcome = client("hellp\u007fo\r\u0004", "-tt", "-o", "SetEnv=TERM=" + term);
    assertEquals("hellp\b \bo\r\n\r\nheard hello\r\n", outcome.output());
    assertEquals(0, outcome.status(), outcome::toString);
    assertTrue(columns.isPresent());
  }

  @Test
  void aTerminalWithAScreenGetsThatRoom() throws Exception {
    OpenSsh.Outcome outcome = client("q", "-tt", "-o", "SetEnv=TERM=xterm");
    assertTrue(outcome.output().startsWith("welcome "), outcome::toString);
  }

  @Test
  void withoutATerminalNothingIsShownTwice() throws Exception {
    OpenSsh.Outcome outcome = client("hello\n", "-T");
    assertEquals("heard hello\n", outcome.output());
    assertFalse(columns.isPresent());
  }

  @ParameterizedTest
  @CsvSource({"-T", "-tt"})
  void whoeverDoesNothingIsWarned(String terminal) throws Exception {
    OpenSsh.Outcome outcome = client("stay\n", terminal, "-o", "SetEnv=TERM=dumb");
    String said = terminal.equals("-T") ? outcome.errors() : outcome.output();
    assertTrue(said.contains("You will be signed out in 1 min"), outcome::toString);
    assertTrue(noted.hears("left IDLE"));
  }
}
