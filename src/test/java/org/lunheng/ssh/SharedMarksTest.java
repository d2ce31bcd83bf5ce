package org.lunheng.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.app.Cmd;
import org.lunheng.app.Msg;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.Debate;
import org.lunheng.store.ProblemException;
import org.lunheng.store.TypedPath;
import org.lunheng.terminal.CorpusWorker;
import org.lunheng.terminal.TextIndex;
import org.lunheng.terminal.Worker;

class SharedMarksTest {
  private static final Cmd MARKS = new Cmd.LoadApparatus("debate");

  @TempDir Path folder;

  private final List<Cmd> asked = new ArrayList<>();
  private Worker marks;

  @BeforeEach
  void makeWorker() throws Exception {
    CorpusStore corpus = Debate.in(folder);
    Worker texts = new CorpusWorker(corpus, new TextIndex(), () -> null, new TypedPath(""));
    marks =
        new SharedMarks(
            cmd -> {
              asked.add(cmd);
              return texts.perform(cmd);
            });
  }

  @Test
  void anApparatusIsLaidBesideItsInterviewOnce() throws Exception {
    Msg.ApparatusLoaded first = (Msg.ApparatusLoaded) marks.perform(MARKS).get(0);
    assertNotNull(first.marks());
    assertEquals(Debate.DEBATE.apparatus(), first.apparatus());
    assertSame(first, marks.perform(new Cmd.LoadApparatus("debate")).get(0));
    assertEquals(List.of(MARKS, new Cmd.LoadInterview("debate")), asked);
  }

  @Test
  void oneThatCouldNotBeReadIsTriedAgain() throws Exception {
    Path file = folder.resolve("apparatus/debate.json");
    String sound = Files.readString(file);
    Files.delete(file);
    assertThrows(ProblemException.class, () -> marks.perform(MARKS));
    Files.writeString(file, sound);
    assertNotNull(((Msg.ApparatusLoaded) marks.perform(MARKS).get(0)).marks());
  }

  @Test
  void everythingElseIsForTheOtherWorker() throws Exception {
    Cmd load = new Cmd.LoadInterview("letter");
    marks.perform(load);
    marks.perform(load);
    assertEquals(List.of(load, load), asked);
  }
}
