package org.lunheng.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.store.FileNames;
import org.lunheng.store.InterviewJson;
import org.lunheng.store.ProblemException;

class CleanCommandTest {
  @TempDir Path folder;

  private Path source;

  @BeforeEach
  void makeTexts() throws IOException {
    source = Files.createDirectories(folder.resolve("in/below")).getParent();
    Files.writeString(FileNames.resolve(source, "乙.txt"), "问：今天谈什么？\n答：谈人工智能。\n");
    Files.writeString(FileNames.resolve(source, "below/甲.txt"), "问：明天呢？\n答：还谈人工智能。\n");
  }

  @Test
  void everyTextIsAnObjectOnALine() throws ProblemException {
    Run run = Run.of("clean", source.toString());
    assertEquals("", run.err());
    assertEquals(0, run.code());
    assertEquals(List.of("甲", "乙"), run.outLines().stream().map(CleanCommandTest::idOf).toList());
  }

  @Test
  void textAndMarkdownAreForPeople() {
    for (String format : List.of("text", "markdown")) {
      Run run = Run.of("clean", source.toString(), "--format", format);
      assertTrue(run.out().contains("谈人工智能。"), run.out());
      assertEquals(0, run.code());
    }
  }

  @Test
  void everyInterviewCanHaveAFileOfItsOwn() throws IOException {
    Path target = folder.resolve("out/new");
    assertEquals(
        new Run(0, "", "", null), Run.of("clean", source.toString(), "-o", target.toString()));
    assertEquals(List.of("below/甲.json", "乙.json"), names(target));
    assertEquals("甲", idOf(Files.readString(FileNames.resolve(target, "below/甲.json"))));
    Run.of("clean", source.toString(), "-o", target.toString(), "--format", "markdown");
    assertEquals(List.of("below/甲.json", "below/甲.md", "乙.json", "乙.md"), names(target));
  }

  @Test
  void theSecondOfTwoTextsOfOneNameIsNotWritten() throws IOException {
    Path first = FileNames.resolve(source, "乙.txt");
    Path second = FileNames.resolve(source, "below/乙.txt");
    Files.writeString(second, "问：还有吗？\n答：没有了。\n");
    Path target = folder.resolve("out");
    Run run = Run.of("clean", FileNames.of(first), FileNames.of(second), "-o", target.toString());
    assertEquals(
        FileNames.of(second)
            + (": " + target + "/乙.json was already written from ")
            + (FileNames.of(first) + ": rename one of the two,")
            + " or clean them into different folders\n",
        run.err());
    assertEquals(1, run.code());
    assertTrue(Files.readString(FileNames.resolve(target, "乙.json")).contains("今天"));
  }

  @Test
  void aReportCountsWhatWasDone() {
    Run run = Run.of("clean", "corpus/raw/003_39b33f7c879ab70a.txt", source.toString(), "--report");
    assertEquals(3, run.outLines().size());
    List<String> report = run.err().lines().toList();
    assertEquals("corpus/raw/003_39b33f7c879ab70a.txt", report.get(0));
    assertTrue(report.get(1).matches(" +[0-9],[0-9]{3} characters kept"), report.get(1));
    assertTrue(report.stream().anyMatch(l -> l.matches(" +\\d+ characters removed: boilerplate")));
    assertTrue(report.stream().anyMatch(line -> line.matches(" +\\d+ emended: punctuation.*")));
    int total = report.indexOf("3 files together");
    long sum =
        report.subList(0, total).stream()
            .filter(line -> line.endsWith("characters kept"))
            .mapToLong(CleanCommandTest::count)
            .sum();
    assertEquals(sum, count(report.get(total + 1)));
    String target = folder.resolve("out").toString();
    Run written = Run.of("clean", source.toString(), "--report", "-o", target);
    assertEquals("", written.err());
    assertTrue(written.out().endsWith("blocks whose speaker is uncertain\n"), written.out());
  }

  private static long count(String line) {
    return Long.parseLong(line.strip().split(" ")[0].replace(",", ""));
  }

  @Test
  void manyFilesComeOutInTheirOrder() throws IOException {
    Path many = Files.createDirectory(folder.resolve("many"));
    for (int i = 100; i < 200; i++) {
      Files.writeString(many.resolve(i + ".txt"), "问：多少？\n答：" + "很多。".repeat(i % 7 * 50));
    }
    Run run = Run.of("clean", many.toString());
    assertEquals(
        IntStream.range(100, 200).mapToObj(Integer::toString).toList(),
        run.outLines().stream().map(CleanCommandTest::idOf).toList());
  }

  @Test
  void textsOfOneNameInDifferentFoldersKeepTheirFolders() throws IOException {
    Files.writeString(FileNames.resolve(source, "below/乙.txt"), "问：还有吗？\n答：没有了。\n");
    Path target = folder.resolve("out");
    assertEquals(0, Run.of("clean", source.toString(), "-o", target.toString()).code());
    assertEquals(List.of("below/乙.json", "below/甲.json", "乙.json"), names(target));
  }

  @Test
  void aKnownSourceGetsItsNameFromTheCatalogue() {
    Run run = Run.of("clean", "corpus/raw/003_39b33f7c879ab70a.txt");
    assertEquals("lecun-levy", idOf(run.out()));
  }

  @Test
  void aFolderThatCannotBeWrittenIsAProblem() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Run run = Run.of("clean", source.toString(), "-o", file.resolve("below").toString());
    assertEquals(1, run.code());
    assertEquals(
        file
            + "/below/below/甲.json: this cannot be written because "
            + file
            + " is a file and not a folder:"
            + " choose another folder",
        run.err().lines().findFirst().orElseThrow());
  }

  private static String idOf(String json) {
    try {
      return InterviewJson.readHead("x", new ByteArrayInputStream(json.getBytes(UTF_8))).id();
    } catch (ProblemException e) {
      throw new AssertionError(json, e);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> FileNames.of(file).substring(FileNames.of(folder).length() + 1))
          .sorted()
          .toList();
    }
  }

  @Test
  void aFileIsNamedForItsSource() throws IOException {
    Path target = folder.resolve("out");
    Path known = Path.of("corpus/raw/003_39b33f7c879ab70a.txt");
    assertEquals(0, Run.of("clean", known.toString(), "-o", target.toString()).code());
    assertEquals(List.of("003_39b33f7c879ab70a.json"), names(target));
  }

  @Test
  void ofTwoSourcesWithOneStemTheSecondIsTold() throws IOException {
    Path both = Files.createDirectory(folder.resolve("both"));
    Files.writeString(both.resolve("a.html"), "<p>问：什么？<p>答：这个。");
    Files.writeString(both.resolve("a.txt"), "问：今天谈什么？\n答：谈人工智能。\n");
    Path target = folder.resolve("out");
    Run run = Run.of("clean", both.toString(), "-o", target.toString());
    assertTrue(run.err().startsWith(both + "/a.txt: " + target + "/a.json was already"), run.err());
    assertEquals(1, run.code());
    assertTrue(Files.readString(target.resolve("a.json")).contains("这个"));
  }

  @Test
  void oneOfSomethingIsCountedAsOne() throws IOException {
    Path one = Files.writeString(folder.resolve("one.txt"), "好");
    String report = Run.of("clean", one.toString(), "--report").err();
    assertTrue(report.contains(" 1 character kept\n"), report);
  }
}
