package org.lunheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
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
  void whereNothingIsTypedTheInterviewsArePrinted() throws Exception {
    String library = SampleLibrary.in(folder, "a", "b");
    String one = Run.of("show", "a", "--library", library).out();
    assertEquals(one, Run.of("read", "a", "--library", library).out());
    assertEquals(one, Run.of("read", "--plain", "a", "--library", library).out());
    assertEquals(one + "\n\n" + one, Run.of("read", "--library", library).out());
  }

  @Test
  void wherePrintedTextsGoElsewhereNothingIsReadFromTheTerminal() throws Exception {
    String library = SampleLibrary.in(folder, "a");
    Run.Setting setting = new Run.Setting(Map.of(), 0).typing(unreadable()).typedOn();
    String one = Run.of("show", "a", "--library", library).out();
    assertEquals(one, setting.run("read", "a", "--library", library).out());
    assertEquals(one, setting.run("read", "--plain", "--library", library).out());
    assertEquals(one, setting.run("--library", library).out());
  }

  @Test
  void anInterviewThatIsNamedIsPrintedAndTheInputLeftToOthers() throws Exception {
    String library = SampleLibrary.in(folder, "a");
    Run.Setting setting = new Run.Setting(Map.of(), 0).typing(unreadable());
    String one = Run.of("show", "a", "--library", library).out();
    assertEquals(one, setting.run("read", "a", "--library", library).out());
  }

  @Test
  void linesThatAreTypedGetAnswers() throws Exception {
    String library = SampleLibrary.in(folder, "a", "b");
    Run.Setting piped = new Run.Setting(Map.of(), 0);
    String talk = piped.typing("l\n").run("--plain", "--library", library).out();
    assertEquals(2, talk.split("\n1\\. ").length - 1, talk);
    assertEquals(talk, piped.typing("l\n").run("read", "--library", library).out());
    assertEquals(talk, piped.typing("l\n").run("read", "--plain", "--library", library).out());
    assertEquals(talk, piped.typing("l\n").run("--plain", "read", "--library", library).out());
  }

  @Test
  void aDumbTerminalIsTalkedTo() throws Exception {
    String library = SampleLibrary.in(folder, "a", "b");
    Run.Setting dumb = new Run.Setting(Map.of("TERM", "dumb"), 80).typing("");
    Run run = dumb.run("--library", library);
    assertTrue(run.out().endsWith("\n> \n"), run.out());
    assertEquals(0, run.code());
    Run.Setting other = new Run.Setting(Map.of("TERM", "xterm"), 80).typing("");
    assertEquals(run.out(), other.run("--plain", "--library", library).out());
  }

  @Test
  void linesAreNotTypedToAnInterviewThatIsNotThere() {
    Run run = new Run.Setting(Map.of(), 0).typing("l\n").run("read", "--plain", "none");
    assertEquals(1, run.code());
    assertEquals("", run.out());
  }

  private static InputStream unreadable() {
    return new InputStream() {
      @Override
      public int read() {
        throw new AssertionError("somebody reads");
      }
    };
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
