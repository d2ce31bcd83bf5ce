package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.document.Interview;
import org.lunheng.document.Participant;
import org.lunheng.document.Problem;
import org.lunheng.document.SourceFormat;

class OwnLibraryTest {
  private static final String TEXT = "河流访谈\n问：今天谈什么？\n答：谈河流。\n问：还有呢？\n答：没有了。\n";

  @TempDir Path folder;

  private OwnLibrary library;
  private Path file;

  @BeforeEach
  void makeLibrary() throws IOException {
    library = new OwnLibrary(folder.resolve("library"), CorpusStore.builtIn());
    file = text("河流 (一).txt", TEXT);
  }

  private Path text(String name, String content) throws IOException {
    return Files.writeString(FileNames.resolve(folder, name), content);
  }

  private Added add(Path path) throws ProblemException {
    return library.add(path, Corrections.NONE);
  }

  @Test
  void whatIsAddedStandsBesideTheBuiltInCorpus() throws Exception {
    assertEquals(new Added("河流-(一)", Added.Outcome.ADDED, List.of()), add(file));
    Loaded<org.lunheng.corpus.Library> all = library.all().library();
    assertEquals(6, all.value().interviews().size());
    assertEquals(List.of("河流-(一)"), List.copyOf(all.value().own()));
    assertEquals(List.of(), all.problems());
    assertEquals("答", library.all().interview("河流-(一)").participants().get(1).name());
    assertEquals(TEXT.lines().toList(), library.all().raw("河流-(一)").lines());
    assertEquals(List.of(), library.all().raw("河流-(一)").problems());
    library.all().apparatus("河流-(一)");
    assertEquals(TEXT, Files.readString(FileNames.resolve(folder, "library/raw/河流-(一).txt")));
  }

  @Test
  void theSameBytesTwiceChangeNothing() throws Exception {
    add(file);
    Map<String, String> before = files();
    assertEquals(Added.Outcome.UNCHANGED, add(file).outcome());
    assertEquals(Added.Outcome.UNCHANGED, add(text("copy.txt", TEXT)).outcome());
    assertEquals(before, files());
  }

  @Test
  void otherBytesUnderATakenNameGetAnIdOfTheirOwn() throws Exception {
    add(text("a.txt", TEXT));
    assertEquals("a-2", add(text("a.html", "<p>问：什么？<p>答：这个。")).id());
    assertEquals(SourceFormat.HTML, library.all().interview("a-2").source().format());
    assertEquals("lecun-levy-2", add(text("lecun-levy.txt", TEXT + "。")).id());
    assertEquals("a-2.html", library.all().raw("a-2").source().name());
  }

  @Test
  void whatTheProgramHasIsNotAddedAgain() throws Exception {
    Path raw = Path.of("corpus/raw/003_39b33f7c879ab70a.txt");
    assertEquals(new Added("lecun-levy", Added.Outcome.UNCHANGED, List.of()), add(raw));
    assertFalse(Files.exists(folder.resolve("library")));
  }

  @Test
  void correctionsStayWhenTheFileIsAddedAgain() throws Exception {
    add(file);
    Corrections corrections =
        new Corrections("题目", "2024-05-06", Map.of("答", "李航", "问", "记者甲"), null);
    assertEquals(Added.Outcome.CHANGED, library.add(file, corrections).outcome());
    assertCorrected("李航");
    assertEquals(Added.Outcome.UNCHANGED, add(file).outcome());
    assertEquals(Added.Outcome.UNCHANGED, library.add(file, corrections).outcome());
    library.add(file, new Corrections(null, null, Map.of("李航", "李 航"), null));
    assertCorrected("李 航");
  }

  private void assertCorrected(String name) throws ProblemException {
    Interview interview = library.all().interview("河流-(一)");
    assertEquals("题目", interview.title());
    assertEquals("2024-05-06", interview.date());
    assertEquals(
        List.of("记者甲", name), interview.participants().stream().map(Participant::name).toList());
    String id = Participant.idOf(name);
    assertEquals(id, interview.participants().get(1).id());
    assertTrue(interview.blocks().stream().anyMatch(block -> id.equals(block.speaker())));
    assertFalse(interview.blocks().stream().anyMatch(block -> "答".equals(block.speaker())));
  }

  @Test
  void nobodyGetsTheNameOfSomebodyElse() throws Exception {
    String name = FileNames.of(file);
    assertEquals(Problem.of(name, 0, "speaker-taken", "答"), renameProblem(Map.of("问", "答")));
    Map<String, String> both = Map.of("问", "李航", "答", "李航");
    assertEquals(Problem.of(name, 0, "speaker-taken", "李航"), renameProblem(both));
    assertEquals(Map.of(), files());
    library.add(file, new Corrections(null, null, Map.of("问", "李航"), null));
    assertEquals(Problem.of(name, 0, "speaker-taken", "李航"), renameProblem(Map.of("答", "李航")));
    library.add(file, new Corrections(null, null, Map.of("李航", "李航"), null));
  }

  private Problem renameProblem(Map<String, String> renames) {
    Corrections corrections = new Corrections(null, null, renames, null);
    return assertThrows(ProblemException.class, () -> library.add(file, corrections)).problem();
  }

  @Test
  void somebodyWhoIsNotThereCannotBeRenamed() throws IOException {
    Corrections corrections = new Corrections(null, null, Map.of("某", "李航"), null);
    Problem problem =
        assertThrows(ProblemException.class, () -> library.add(file, corrections)).problem();
    assertEquals(Problem.of(FileNames.of(file), 0, "speaker-unknown", "某", "问, 答"), problem);
    assertEquals(Map.of(), files());
  }

  @Test
  void anEncodingThatWasGivenIsKept() throws Exception {
    Charset big5 = Charset.forName("Big5");
    Path strange = folder.resolve("strange.txt");
    Files.write(
        strange,
        TEXT.replaceAll("[^问答谈河：？。\n]", "").replace("问", "問").replace("谈", "談").getBytes(big5));
    library.add(strange, new Corrections(null, null, Map.of(), big5));
    assertEquals("Big5", library.all().interview("strange").source().encoding());
    assertEquals(Added.Outcome.UNCHANGED, add(strange).outcome());
    assertEquals("Big5", library.all().raw("strange").source().encoding());
  }

  @Test
  void aRemovedInterviewIsGoneAndItsFileKept() throws Exception {
    add(file);
    add(text("other.txt", TEXT + "!"));
    Path kept = library.remove("河流-(一)").orElseThrow();
    assertEquals(TEXT, Files.readString(kept));
    assertEquals("interview-unknown", removeProblem("河流-(一)").key());
    assertEquals(1, library.all().library().value().own().size());
    assertEquals(List.of("other"), library.all().catalogue().ids().stream().skip(5).toList());
    assertEquals(Added.Outcome.ADDED, add(kept).outcome());
  }

  @Test
  void whatComesWithTheProgramStays() {
    assertEquals(Problem.of("lecun-levy", 0, "built-in-stays"), removeProblem("lecun-levy"));
  }

  @Test
  void aLostCatalogueDoesNotDoubleAnything() throws Exception {
    add(file);
    Files.delete(folder.resolve("library/catalogue.json"));
    assertEquals("河流-(一)", add(file).id());
    assertEquals(1, library.all().library().value().own().size());
  }

  @Test
  void nothingIsLeftWhereKeepingFails() throws Exception {
    add(file);
    Map<String, String> before = files();
    Path interviews = folder.resolve("library/interviews");
    Path other = text("other.txt", TEXT + "!");
    Files.move(interviews, folder.resolve("aside"));
    Files.writeString(interviews, "in the way");
    Problem problem = assertThrows(ProblemException.class, () -> add(other)).problem();
    assertEquals("folder-is-file", problem.key());
    assertEquals(List.of(interviews.toString()), problem.arguments());
    Files.delete(interviews);
    Files.move(folder.resolve("aside"), interviews);
    assertEquals(before, files());
  }

  @Test
  void aBrokenCatalogueIsAProblemAndStaysAsItIs() throws Exception {
    Path catalogue = folder.resolve("library/catalogue.json");
    Files.createDirectories(catalogue.getParent());
    Files.writeString(catalogue, "{");
    assertEquals(
        Problem.of(catalogue.toString(), 1, "json-malformed"),
        assertThrows(ProblemException.class, () -> add(file)).problem());
    assertEquals("{", Files.readString(catalogue));
  }

  @Test
  void manyAtOnceAllFindTheirPlace() throws Exception {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      files.add(
          Files.writeString(
              Files.createDirectories(folder.resolve("d" + i)).resolve("same.txt"), TEXT + i % 6));
    }
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<Added>> added = new ArrayList<>();
    for (Path path : files) {
      OwnLibrary another = new OwnLibrary(folder.resolve("library"), CorpusStore.builtIn());
      added.add(threads.submit(() -> another.add(path, Corrections.NONE)));
    }
    for (Future<Added> future : added) {
      future.get();
    }
    threads.shutdown();
    assertEquals(6, library.all().library().value().own().size());
    assertEquals(11, library.all().catalogue().ids().size());
  }

  private Problem removeProblem(String id) {
    return assertThrows(ProblemException.class, () -> library.remove(id)).problem();
  }

  /** What the library consists of: each file with its content. */
  private Map<String, String> files() throws IOException {
    Path root = folder.resolve("library");
    Map<String, String> files = new TreeMap<>();
    if (Files.exists(root)) {
      try (Stream<Path> found = Files.walk(root)) {
        found
            .filter(Files::isRegularFile)
            .filter(path -> !path.endsWith(".lock"))
            .forEach(path -> files.put(FileNames.of(path), content(path)));
      }
    }
    return files;
  }

  private static String content(Path path) {
    try {
      return Files.getLastModifiedTime(path) + " " + Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void correctionsComeBackWithTheFile() throws Exception {
    library.add(file, new Corrections("题目", "2024-05-06", Map.of("答", "李航", "问", "记者甲"), null));
    Path kept = library.remove("河流-(一)").orElseThrow();
    assertEquals(5, library.all().catalogue().ids().size());
    assertEquals(new Added("河流-(一)", Added.Outcome.ADDED, List.of()), add(kept));
    assertCorrected("李航");
    library.remove("河流-(一)");
    assertEquals("河流-(一)", add(text("河流 (一).txt", TEXT + "。")).id());
    Path copy = text("copy.txt", TEXT);
    assertEquals("河流-(一)-2", add(copy).id());
    assertEquals("题目", library.all().interview("河流-(一)-2").title());
    assertNotEquals("题目", library.all().interview("河流-(一)").title());
    assertEquals(Added.Outcome.UNCHANGED, add(copy).outcome());
  }
}
