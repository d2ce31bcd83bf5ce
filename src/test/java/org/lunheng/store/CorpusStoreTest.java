package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.corpus.InterviewSummary;
import org.lunheng.corpus.Library;
import org.lunheng.document.Interview;
import org.lunheng.document.Problem;

class CorpusStoreTest {
  private static final List<String> IDS =
      List.of("lecun-levy", "shum-talk", "sutskever-patel", "tian-yuandong", "xue-zhang-li-panel");

  @TempDir Path folder;

  @Test
  void theProgramHoldsFiveInterviews() throws ProblemException {
    Loaded<Library> library = CorpusStore.builtIn().library();
    assertEquals(List.of(), library.problems());
    assertEquals(IDS, ids(library));
  }

  @Test
  void everyInterviewOpensWithItsApparatusAndSource() throws ProblemException {
    CorpusStore store = CorpusStore.builtIn();
    for (String id : IDS) {
      Interview interview = store.interview(id);
      assertEquals(id, interview.id());
      assertTrue(interview.apparatus().removals().isEmpty());
      assertEquals(interview.source(), store.raw(id).source());
      assertEquals(List.of(), store.raw(id).problems());
      assertNotNull(store.apparatus(id));
    }
  }

  @Test
  void aFolderLaidOutTheSameWayIsALibrary() throws Exception {
    put("b");
    put("a");
    CorpusStore store = CorpusStore.in(folder);
    assertEquals(List.of("a", "b"), ids(store.library()));
    assertEquals(Samples.interview("a").blocks(), store.interview("a").blocks());
    assertEquals(Samples.interview("a").apparatus(), store.apparatus("a"));
    assertEquals(List.of(), store.catalogue().ids());
  }

  @Test
  void aBrokenFileDoesNotHideTheOthers() throws Exception {
    put("good");
    Path broken = folder.resolve("interviews/broken.json");
    Files.writeString(broken, "{\n\"id\": \"bro");
    Path renamed = folder.resolve("interviews/renamed.json");
    Files.copy(folder.resolve("interviews/good.json"), renamed);
    Loaded<Library> library = CorpusStore.in(folder).library();
    assertEquals(List.of("good"), ids(library));
    assertEquals(
        List.of(
            Problem.of(broken.toString(), 2, "json-malformed"),
            Problem.of(renamed.toString(), 0, "interview-misnamed", "good")),
        library.problems());
  }

  @Test
  void anEmptyFolderIsAnEmptyLibrary() throws ProblemException {
    assertEquals(List.of(), ids(CorpusStore.in(folder).library()));
  }

  @Test
  void aLibraryMustBeAFolder() {
    Path none = folder.resolve("none");
    ProblemException e = assertThrows(ProblemException.class, () -> CorpusStore.in(none));
    assertEquals(Problem.of(none.toString(), 0, "library-missing"), e.problem());
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "", "../a", "/a", "a/../a", ".a", "a\0"})
  void anUnknownIdIsAProblem(String id) throws Exception {
    put("a");
    Problem unknown = Problem.of(id, 0, "interview-unknown");
    assertEquals(unknown, problem(() -> CorpusStore.in(folder).interview(id)));
    assertEquals(unknown, problem(() -> CorpusStore.in(folder).apparatus(id)));
    assertEquals(unknown, problem(() -> CorpusStore.builtIn().raw(id)));
  }

  @Test
  void anIdThatIsNearlyRightIsRecognised() {
    assertEquals(
        Problem.of("shumtalk", 0, "interview-unknown-near", "shum-talk"),
        problem(() -> CorpusStore.builtIn().interview("shumtalk")));
  }

  @Test
  void aMissingPartIsAProblem() throws Exception {
    put("a");
    Files.delete(folder.resolve("apparatus/a.json"));
    CorpusStore store = CorpusStore.in(folder);
    assertEquals(
        Problem.of(folder.resolve("apparatus/a.json").toString(), 0, "corpus-file-missing"),
        problem(() -> store.apparatus("a")));
    assertEquals(
        Problem.of(folder.resolve("raw/raw one.txt").toString(), 0, "corpus-file-missing"),
        problem(() -> store.raw("a")));
  }

  @Test
  void aChangedSourceIsNoticed() throws Exception {
    put("a");
    Path raw = folder.resolve("raw/raw one.txt");
    Files.createDirectories(raw.getParent());
    Files.writeString(raw, "something else");
    assertEquals(
        List.of(Problem.of(raw.toString(), 0, "raw-changed", "a")),
        CorpusStore.in(folder).raw("a").problems());
  }

  private void put(String id) throws ProblemException, IOException {
    Interview interview = Samples.interview(id);
    NewFile.write(
        folder.resolve("interviews/" + id + ".json"),
        output -> InterviewJson.writeReading(interview, output));
    NewFile.write(
        folder.resolve("apparatus/" + id + ".json"),
        output -> InterviewJson.writeApparatus(interview, output));
  }

  private static List<String> ids(Loaded<Library> library) {
    return library.value().interviews().stream().map(InterviewSummary::id).toList();
  }

  private static Problem problem(Executable reading) {
    return assertThrows(ProblemException.class, reading).problem();
  }
}
