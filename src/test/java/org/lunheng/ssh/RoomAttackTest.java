package org.lunheng.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Review;
import org.lunheng.reader.Note;
import org.lunheng.reader.Quote;
import org.lunheng.reader.ReaderId;
import org.lunheng.store.ProblemException;

/** What the real OpenSSH client can type into the room that should do nothing but stand there. */
class RoomAttackTest {
  /** For a terminal: a title, a colour, a string that some answer to, and text turned around. */
  private static final List<String> CODES =
      List.of("\u001b]0;owned", "owned\u0007", "\u001b[31mred", "\u001bP$q", "\u009b2J", "\u202e");

  private static final String ESCAPES =
      "\u001b]0;owned\u0007\u001b[31mred\u001bP$q\u001b\\\u009b2J\u202eend";

  private static final String SQL = "x'); DROP TABLE review; -- \" ' \\' %s ? $1 ;";

  @TempDir Path folder;

  private RoomHouse house;
  private Path key;
  private ReaderId reader;
  private ReaderId other;

  @BeforeEach
  void open() throws Exception {
    house = new RoomHouse(folder);
    key = OpenSsh.key(folder, "reader", "ed25519");
    reader = new ReaderId(OpenSsh.fingerprint(key));
    Path otherKey = OpenSsh.key(folder, "other", "ed25519");
    other = new ReaderId(OpenSsh.fingerprint(otherKey));
    house.readers.reviews().append(review());
    house.readers.keepsakes().keep(other, new Note("n", quote(), "others alone", Instant.EPOCH));
  }

  private Review review() {
    return new Review("r", other.value(), "card", Grade.GOOD, Instant.EPOCH, "answer", null);
  }

  private static Quote quote() {
    return new Quote("debate", "p3", 0, 4, "扩大规模");
  }

  /** What another reader has is all there and nobody else's, and nothing was run. */
  @AfterEach
  void nothingHasHappenedToOthers() throws Exception {
    assertTrue(house.isEmpty(), "connections are left");
    assertEquals(1, house.readers.reviews().reviews(other).size());
    assertEquals(1, house.readers.kept(other).notes());
    assertEquals(0, house.noted.count("failed"), house.noted.events::toString);
    house.close();
  }

  private List<String> notes() {
    try {
      return house.readers.keepsakes().keepsakes(reader).stream()
          .filter(Note.class::isInstance)
          .map(keepsake -> ((Note) keepsake).text())
          .toList();
    } catch (ProblemException e) {
      return List.of();
    }
  }

  private static String pasted(String words) {
    return "\u001b[200~" + words + "\u001b[201~";
  }

  /** Types something wherever in the room something can be typed; the note stays. */
  private String everywhere(String words) throws Exception {
    try (Typist typist = house.client.typist(key)) {
      assertTrue(typist.sees("规模之争"), typist::seen);
      typist.type("\r");
      typist.type("i");
      typist.type(words);
      typist.type("\r");
      assertTrue(Until.holds(() -> notes().size() == 1), typist::seen);
      typist.type("J");
      for (String place : List.of("\u001b", ":", "/", "S")) {
        typist.type(place);
        typist.type(words);
        typist.type("\r");
        typist.type("\u001b");
      }
      return typist.seen();
    }
  }

  private static void assertHarmless(String seen) {
    for (String code : CODES) {
      assertFalse(seen.contains(code), () -> code.codePointAt(0) + " in " + seen);
    }
  }

  @Test
  void escapesInANoteReachNoTerminal() throws Exception {
    String room = everywhere(pasted(ESCAPES));
    OpenSsh.Outcome lines =
        house.client.lines(
            key, Map.of(), "1\nnote p3 " + ESCAPES + "\nj\nexport\nmy data export\nq\n");

    assertTrue(room.contains("owned") && lines.output().contains("owned"), lines::output);
    assertHarmless(room + lines.output() + lines.errors());
    assertEquals(2, notes().size());
    assertHarmless(String.join("", notes()));
  }

  @Test
  void sqlIsTextEverywhere() throws Exception {
    everywhere(pasted(SQL));
    String typed =
        "%1$s\n1\n/%1$s\n//%1$s\n~%1$s\nm%1$s\n'%1$s\n*%1$s\nk %1$s\nc %1$s\ne %1$s\npace %1$s\n"
            + "my data %1$s\nmy data erase\n%1$s\nx %1$s\nnote p3 %1$s\nq\n";
    OpenSsh.Outcome lines =
        house.client.lines(
            key,
            Map.of("LANG", SQL, "LC_ALL", SQL, "COLORTERM", SQL),
            String.format(typed, SQL),
            "-o",
            "SendEnv=LANG LC_ALL COLORTERM");

    assertEquals(0, lines.status(), lines::toString);
    assertEquals(List.of(SQL, SQL), notes());
  }

  @Test
  void aGuestWithTheNameOfAReaderHasNothingOfTheirs() throws Exception {
    for (String name : List.of(other.value(), other.value().replace("SHA256:", "SHA256："), SQL)) {
      OpenSsh.Outcome guest = asGuest(name, "j\nmy data\nmy data export\nnote p3 mine\nq\n");
      assertTrue(guest.output().contains("notes: 0"), guest::toString);
      assertFalse(guest.output().contains("others alone"), guest::toString);
      assertTrue(guest.errors().contains("You are a guest"), guest::toString);
      assertFalse(guest.errors().contains(other.value()), guest::toString);
    }
    assertEquals(0, house.noted.count("entered true SHA256:"));
    assertEquals(3, house.noted.count("entered true guest:"));
  }

  private OpenSsh.Outcome asGuest(String name, String typed) throws Exception {
    Path answer = folder.resolve("answer");
    Files.writeString(answer, name);
    Path asked = folder.resolve("askpass");
    Files.writeString(asked, "#!/bin/sh\ncat '" + answer + "'; echo\n");
    Files.setPosixFilePermissions(asked, PosixFilePermissions.fromString("rwx------"));
    return house.client.lines(
        folder.resolve("other.pub"),
        Map.of("SSH_ASKPASS", asked.toString(), "SSH_ASKPASS_REQUIRE", "force"),
        typed,
        "-o",
        "PubkeyAuthentication=no");
  }
}
