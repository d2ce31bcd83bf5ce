package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.app.Cmd;
import org.lunheng.app.Msg;
import org.lunheng.corpus.Companion;
import org.lunheng.document.Emendation;
import org.lunheng.document.Problem;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.OwnLibrary;
import org.lunheng.store.ProblemException;
import org.lunheng.store.TypedPath;

class CorpusWorkerTest {
  private final Worker worker = worker(CorpusStore.builtIn());

  @Test
  void loadsTheLibraryAndItsInterviews() throws Exception {
    Msg.LibraryLoaded loaded =
        (Msg.LibraryLoaded) worker.perform(new Cmd.LoadLibrary(false)).get(0);
    String id = loaded.library().interviews().get(0).id();
    List<Msg> answers = worker.perform(new Cmd.LoadInterview(id));
    assertEquals(id, ((Msg.InterviewLoaded) answers.get(0)).interview().id());
  }

  @Test
  void tellsWhatIsMissingFromTheLibrary(@TempDir Path folder) throws Exception {
    brokenInterview(folder);
    List<Msg> answers = worker(CorpusStore.in(folder)).perform(new Cmd.LoadLibrary(false));
    assertEquals(2, answers.size());
    assertTrue(((Msg.LibraryLoaded) answers.get(0)).library().interviews().isEmpty());
    assertTrue(((Msg.Failed) answers.get(1)).problem().file().endsWith("broken.json"));
  }

  @Test
  void namesTheInterviewsThatASearchLeavesOut(@TempDir Path folder) throws Exception {
    brokenInterview(folder);
    Worker partial = worker(CorpusStore.in(folder));
    partial.perform(new Cmd.LoadLibrary(false));
    Msg.CompanionLoaded texts =
        (Msg.CompanionLoaded) partial.perform(new Cmd.LoadCompanion()).get(0);
    Msg.SearchPrepared prepared =
        (Msg.SearchPrepared) partial.perform(new Cmd.PrepareSearch(texts.companion())).get(0);
    assertEquals(1, prepared.missing().size());
    assertTrue(prepared.missing().get(0).file().endsWith("broken.json"));
  }

  @Test
  void whatASearchNeedsMayFail() {
    for (Cmd cmd : List.of(new Cmd.LoadCompanion(), new Cmd.PrepareSearch(Companion.NONE))) {
      List<Msg> answers = new ArrayList<>();
      Worker full =
          ignored -> {
            throw new OutOfMemoryError("as if");
          };
      new CmdRunner(Crew.of(full, Runnable::run), answers::add).run(cmd);
      assertEquals(List.of(new Msg.SearchFailed(Problem.of("lunheng", 0, "memory"))), answers);
    }
  }

  @Test
  void tellsWhyAnInterviewCannotBeHad() {
    List<Msg> answers = new ArrayList<>();
    new CmdRunner(Crew.of(worker, Runnable::run), answers::add)
        .run(new Cmd.LoadInterview("nobody"));
    Msg.InterviewFailed failed = (Msg.InterviewFailed) answers.get(0);
    assertEquals("interview-unknown", failed.problem().key());
  }

  @Test
  void loadsAnApparatusAndItsRawText() throws Exception {
    String id = "tian-yuandong";
    Msg.ApparatusLoaded loaded =
        (Msg.ApparatusLoaded) worker.perform(new Cmd.LoadApparatus(id)).get(0);
    Msg.RawLoaded raw = (Msg.RawLoaded) worker.perform(new Cmd.LoadRaw(id)).get(0);
    Emendation first = loaded.apparatus().emendations().get(0);
    assertEquals(first.raw(), raw.raw().textOf(first.span()));
    assertEquals(id, loaded.id());
    assertEquals(id, raw.id());
  }

  @Test
  void tellsWhyARawTextCannotBeHad() {
    List<Msg> answers = new ArrayList<>();
    new CmdRunner(Crew.of(worker, Runnable::run), answers::add).run(new Cmd.LoadRaw("nobody"));
    assertEquals("interview-unknown", ((Msg.RawFailed) answers.get(0)).problem().key());
  }

  @Test
  void loadsWhatConvertsBetweenTheScripts() throws Exception {
    Msg answer = worker.perform(new Cmd.LoadConverter()).get(0);
    assertEquals("后来", ((Msg.ConverterLoaded) answer).converter().toHans("後來").text());
  }

  @Test
  void doesNotPerformWhatIsNotItsBusiness() {
    assertThrows(IllegalArgumentException.class, () -> worker.perform(new Cmd.Quit()));
  }

  @Test
  void addsAndRemovesWhatIsTheReadersOwn(@TempDir Path folder) throws Exception {
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Files.writeString(texts.resolve("one.txt"), "问：今天谈什么？\n答：谈河流。\n");
    Files.writeString(texts.resolve("none.txt"), " ");
    OwnLibrary own = new OwnLibrary(folder.resolve("library"), CorpusStore.builtIn());
    Worker changing =
        new CorpusWorker(own.all(), new TextIndex(), () -> own, new TypedPath(folder.toString()));
    List<Msg> added = changing.perform(new Cmd.AddFiles("~/texts"));
    assertTrue(((Msg.LibraryLoaded) added.get(0)).library().own().contains("one"));
    Msg.Added told = (Msg.Added) added.get(1);
    assertEquals(List.of("one"), told.ids());
    assertEquals(0, told.present());
    assertEquals("file-empty", told.problems().get(0).key());
    Msg.Added again = (Msg.Added) changing.perform(new Cmd.AddFiles("~/texts")).get(1);
    assertEquals(List.of(), again.ids());
    assertEquals(1, again.present());
    List<Msg> removed = changing.perform(new Cmd.RemoveInterview("one"));
    assertTrue(((Msg.LibraryLoaded) removed.get(0)).library().own().isEmpty());
    assertEquals(new Msg.Removed("one", folder + "/library/removed/one.txt"), removed.get(1));
  }

  @Test
  void tellsWhyNothingWasAdded() {
    List<Msg> answers = new ArrayList<>();
    new CmdRunner(Crew.of(worker, Runnable::run), answers::add).run(new Cmd.AddFiles("x.txt"));
    assertEquals("library-fixed", ((Msg.AddFailed) answers.get(0)).problem().key());
  }

  private static Worker worker(CorpusStore corpus) {
    return new CorpusWorker(
        corpus,
        new TextIndex(),
        () -> {
          throw new ProblemException(Problem.of("lunheng", 0, "library-fixed"));
        },
        new TypedPath(""));
  }

  private static void brokenInterview(Path folder) throws IOException {
    Path interviews = Files.createDirectories(folder.resolve("interviews"));
    Files.writeString(interviews.resolve("broken.json"), "{");
  }
}
