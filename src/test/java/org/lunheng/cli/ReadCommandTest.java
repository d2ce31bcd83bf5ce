package org.lunheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  @TempDir Path folder;

  @Test
  void aTerminalOpensTheRoom() {
    assertEquals(List.of(), Run.onTerminal(80).opened());
    assertEquals(List.of(), Run.onTerminal(80, "--lang", "en").opened());
    assertEquals(
        List.of("shum-talk", "lecun-levy"),
        Run.onTerminal(80, "read", "shum-talk", "lecun-levy").opened());
  }

  @Test
  void theRoomDoesNotOpenForAnInterviewThatIsNotThere() {
    Run run = Run.onTerminal(80, "read", "shum-talk", "none");
    assertNull(run.opened());
    assertEquals(1, run.code());
  }

  @Test
  void withoutARoomTheInterviewsArePrinted() throws Exception {
    String library = SampleLibrary.in(folder, "a", "b");
    String one = Run.of("show", "a", "--library", library).out();
    assertEquals(one, Run.of("read", "a", "--library", library).out());
    assertEquals(one, Run.in(Map.of("TERM", "dumb"), 200, "read", "a", "--library", library).out());
    Run plain = Run.onTerminal(200, "read", "--plain", "--library", library);
    assertEquals(one + "\n\n" + one, plain.out());
    assertNull(plain.opened());
  }

  @Test
  void withoutARoomTheProgramPrintsItsLibrary() {
    Run run = Run.of();
    assertEquals(0, run.code());
    assertEquals("", run.err());
    assertTrue(run.out().startsWith("Steven Levy 访谈 Yann LeCun\n"), run.out());
  }

  @Test
  void anUnknownInterviewDoesNotKeepTheOthersFromBeingPrinted() throws Exception {
    String library = SampleLibrary.in(folder, "a");
    Run run = Run.of("read", "none", "a", "--library", library);
    assertEquals(1, run.code());
    assertTrue(run.out().startsWith("標題"), run.out());
  }
}
