package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.app.Cmd;
import org.lunheng.app.Msg;
import org.lunheng.app.Samples;
import org.lunheng.document.Problem;

class CmdRunnerTest {
  private static final Msg LOADED = new Msg.LibraryLoaded(Samples.LIBRARY);
  private static final Msg NOTICE = new Msg.Failed(Problem.of("river.json", 0, "json-malformed"));

  private final List<Msg> answers = new ArrayList<>();

  @Test
  void handsOverEverythingThatCameOfACommand() {
    run(cmd -> List.of(LOADED, NOTICE), new Cmd.LoadLibrary(false));
    assertEquals(List.of(LOADED, NOTICE), answers);
  }

  @Test
  void tellsWhatCouldNotBeDone() {
    run(
        cmd -> {
          throw new IOException("no disk");
        },
        new Cmd.LoadLibrary(false));
    Problem problem = Problem.of("lunheng", 0, "internal", "java.io.IOException: no disk");
    assertEquals(List.of(new Msg.Failed(problem)), answers);
  }

  @Test
  void tellsWhichInterviewCouldNotBeRead() {
    run(
        cmd -> {
          throw new StackOverflowError();
        },
        new Cmd.LoadInterview("river"));
    assertEquals("river", ((Msg.InterviewFailed) answers.get(0)).id());
  }

  @Test
  void tellsThatNothingCanConvert() {
    run(
        cmd -> {
          throw new UncheckedIOException(new IOException("no tables"));
        },
        new Cmd.LoadConverter());
    assertEquals("internal", ((Msg.ConverterFailed) answers.get(0)).problem().key());
  }

  private void run(Worker worker, Cmd cmd) {
    new CmdRunner(Crew.of(worker, Runnable::run), answers::add).run(cmd);
  }
}
