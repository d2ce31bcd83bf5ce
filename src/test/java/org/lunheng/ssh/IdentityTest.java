package org.lunheng.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is let in as whom, asked with the real OpenSSH client. */
class IdentityTest {
  @TempDir static Path folder;

  private static House house;
  private static Path key;

  @BeforeAll
  static void open() throws Exception {
    house = new House(folder, House.usual(folder));
    key = OpenSsh.key(folder, "reader", "ed25519");
  }

  @AfterAll
  static void close() throws Exception {
    house.close();
  }

  @ParameterizedTest
  @CsvSource({"ed25519, 256", "rsa, 3072", "ecdsa, 256", "ecdsa, 521"})
  void aKeyIsItsReader(String type, String bits) throws Exception {
    Path own = OpenSsh.key(folder, type + bits, type, "-b", bits);

    OpenSsh.Outcome outcome = house.client.shell(own, "q", "-tt");

    String welcome = "welcome " + OpenSsh.fingerprint(own) + " []";
    assertTrue(outcome.output().startsWith(welcome), outcome::toString);
    assertEquals(0, outcome.status());
  }

  @Test
  void aKeyThatCanBeBrokenIsRefused() throws Exception {
    Path weak = OpenSsh.key(folder, "weak", "rsa", "-b", "1024");

    OpenSsh.Outcome outcome =
        house.client.shell(weak, "q", "-o", "BatchMode=yes", "-o", "RequiredRSASize=1024");

    String refused = "authenticated false publickey " + OpenSsh.fingerprint(weak);
    assertTrue(house.noted.hears(refused), house.noted.events::toString);
    assertEquals(255, outcome.status());
    assertTrue(outcome.errors().contains("Permission denied"), outcome::toString);
  }

  @Test
  void anothersPublicKeyLetsNobodyIn() throws Exception {
    OpenSsh.Outcome outcome = house.client.shell(publicHalf(), "q", "-o", "BatchMode=yes");

    assertEquals(255, outcome.status());
    assertTrue(outcome.errors().contains("Permission denied"), outcome::toString);
  }

  @Test
  void whoeverOfferedAnothersKeyIsAGuestLikeAll() throws Exception {
    int before = house.doors.visitors.size();

    OpenSsh.Outcome outcome = asGuest(publicHalf(), "小明", List.of());

    assertEquals(0, outcome.status(), outcome::toString);
    Visitor visitor = house.doors.visitors.get(before);
    assertTrue(visitor.guest());
    assertTrue(visitor.reader().value().startsWith("guest:"), visitor::toString);
    assertEquals("小明", visitor.name());
  }

  @Test
  void noGuestBecomesAReaderByName() throws Exception {
    int before = house.doors.visitors.size();
    String other = OpenSsh.fingerprint(key);

    asGuest(publicHalf(), other, List.of());
    asGuest(publicHalf(), other, List.of("-l", other));

    Visitor first = house.doors.visitors.get(before);
    Visitor second = house.doors.visitors.get(before + 1);
    assertTrue(first.guest() && second.guest());
    assertFalse(first.name().contains(":"), first::name);
    assertNotEquals(first.reader(), second.reader());
  }

  @Test
  void namesCarryNoEscapeSequences() throws Exception {
    int before = house.doors.visitors.size();

    asGuest(publicHalf(), "\u001b[31mEve\u0007\u202e\u200b", List.of());

    assertEquals("31mEve", house.doors.visitors.get(before).name());
  }

  @Test
  void noPasswordIsAskedFor() throws Exception {
    OpenSsh.Outcome outcome =
        house.client.shell(publicHalf(), "", "-o", "PreferredAuthentications=password");

    assertTrue(
        outcome.errors().contains("Permission denied (publickey,keyboard-interactive)"),
        outcome::toString);
  }

  @Test
  void guestsMayBeKeptOut() throws Exception {
    try (House closed = new House(folder, House.usual(folder).withGuests(false))) {
      OpenSsh.Outcome outcome = closed.client.shell(publicHalf(), "");

      assertTrue(outcome.errors().contains("Permission denied (publickey)"), outcome::toString);
    }
  }

  /** The client is told a file with nothing but the public half of the reader's key. */
  private static Path publicHalf() throws Exception {
    Path half = folder.resolve("stolen.pub");
    Files.writeString(half, Files.readString(folder.resolve("reader.pub")));
    return half;
  }

  private static OpenSsh.Outcome asGuest(Path key, String name, List<String> options)
      throws Exception {
    Path answer = folder.resolve("answer");
    Files.writeString(answer, name);
    Path asked = folder.resolve("askpass");
    Files.writeString(asked, "#!/bin/sh\ncat '" + answer + "'; echo\n");
    Files.setPosixFilePermissions(asked, PosixFilePermissions.fromString("rwx------"));
    return house.client.ssh(
        key, Map.of("SSH_ASKPASS", asked.toString(), "SSH_ASKPASS_REQUIRE", "force"), options);
  }
}
