package org.lunheng.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.store.FileNames;

/** Files of a reader's own: added, corrected, read, exported, removed. */
class OwnFilesTest {
  private static final String TEXT =
      "守夜的人怎样谈河流与模型\n记者：今天谈什么？\n林岚：谈河流，也谈模型。\n" + "记者：为什么一起谈？\n林岚：因为两样都会涨水。\n";

  @TempDir Path home;

  private Path file;

  @BeforeEach
  void makeFile() throws IOException {
    file = FileNames.resolve(home, "河流.txt");
    Files.write(file, TEXT.getBytes(Charset.forName("GB18030")));
  }

  private static String told(Path file, String outcome) {
    return FileNames.of(file) + " → 河流: " + outcome + "\n";
  }

  private Run run(String... arguments) {
    return Run.in(Map.of("HOME", home.toString()), 0, arguments);
  }

  @Test
  void aFileIsAddedReadAndRemoved() {
    assertEquals(new Run(0, told(file, "added"), "", null), run("add", FileNames.of(file)));
    assertEquals(
        new Run(0, told(file, "already in the library, nothing changed"), "", null),
        run("add", FileNames.of(file)));
    assertTrue(run("list").out().contains("守夜的人怎样谈河流与模型"));
    assertTrue(run("show", "河流").out().contains("林岚：谈河流，也谈模型。"));
    assertTrue(run("show", "河流", "--format", "json").out().contains("\"GB18030\""));
    assertEquals("3  林岚：谈河流，也谈模型。", run("show", "河流", "--format", "raw").outLines().get(2));
    assertEquals(0, run("diff", "河流").code());
    String kept = home + "/.local/share/lunheng/library/removed/河流.txt";
    assertEquals(
        new Run(0, "河流: removed; to bring it back: lunheng add " + kept + "\n", "", null),
        run("remove", "河流"));
    assertFalse(run("list").out().contains("守夜的人怎样谈河流与模型"));
    assertEquals(kept + " → 河流: added\n", run("add", kept).out());
  }

  @Test
  void correctionsAreShownEverywhere() {
    String path = FileNames.of(file);
    run("add", path);
    Run corrected =
        run("add", path, "--title", "守夜", "--date", "2024-05-06", "--rename-speaker", "记者=陈默");
    assertEquals(told(file, "corrected"), corrected.out());
    assertTrue(run("list").out().contains("2024-05-06  林岚, 陈默"));
    assertTrue(run("show", "河流").out().startsWith("守夜\n2024-05-06\n"));
  }

  @Test
  void theDataFolderCanBeChosen() {
    String data = home.resolve("data").toString();
    Run.of("add", FileNames.of(file), "--data", data);
    assertTrue(Run.of("list", "--data", data).out().contains("守夜的人怎样谈河流与模型"));
    assertFalse(run("list").out().contains("守夜的人怎样谈河流与模型"));
    Run xdg = Run.in(Map.of("XDG_DATA_HOME", data, "HOME", "/none"), 0, "add", FileNames.of(file));
    assertEquals(told(file, "added"), xdg.out());
    assertTrue(Files.exists(home.resolve("data/lunheng/library/catalogue.json")));
    assertEquals(5, Run.of("list").outLines().size());
    assertEquals(5, Run.of("list", "--library", "corpus", "--data", data).outLines().size());
  }

  @Test
  void oneBadFileDoesNotKeepTheOthersOut() throws IOException {
    Files.write(home.resolve("empty.txt"), new byte[0]);
    Run run = run("add", home.toString());
    assertEquals(1, run.code());
    assertEquals(told(file, "added"), run.out());
    assertTrue(run.err().startsWith(home + "/empty.txt: there is no text"));
  }

  @Test
  void interviewsAreExported() throws IOException {
    run("add", FileNames.of(file));
    assertTrue(run("export", "interviews", "河流").out().startsWith("# 守夜的人怎样谈河流与模型\n"));
    assertEquals(6, run("export", "interviews", "--format", "json").outLines().size());
    assertTrue(run("export", "interviews", "--format=json", "河流").out().contains("\"removed\":["));
    Path target = home.resolve("out");
    Run all = run("export", "interviews", "--format", "text", "-o", target.toString());
    assertEquals(new Run(0, "", "", null), all);
    assertTrue(Files.readString(FileNames.resolve(target, "河流.txt")).contains("谈河流"));
    try (var files = Files.list(target)) {
      assertEquals(6, files.count());
    }
  }

  @Test
  void anEncodingCanBeGiven() throws IOException {
    Path wrong =
        Files.write(
            home.resolve("x.txt"), "Question: déjà vu?\nAnswer: à la carte.".getBytes(ISO_8859_1));
    String given = run("clean", wrong.toString(), "--encoding", "iso-8859-1").out();
    assertTrue(given.contains("\"encoding\":\"ISO-8859-1\""), given);
    assertTrue(given.contains("déjà"), given);
    run("add", wrong.toString(), "--encoding", "iso-8859-1");
    assertTrue(run("show", "x", "--format", "json").out().contains("ISO-8859-1"));
  }

  @Test
  void cleaningKnowsNothingOfTheReadersOwnLibrary() throws IOException {
    Path copy = home.resolve("copy.txt");
    Files.copy(file, copy);
    Run before = run("clean", copy.toString());
    run("add", FileNames.of(file), "--title", "守夜", "--rename-speaker", "记者=陈默");
    assertEquals(before, run("clean", copy.toString()));
    assertTrue(before.out().contains("\"id\":\"copy\""), before.out());
    Path target = home.resolve("out");
    assertEquals(
        new Run(0, "", "", null),
        run("clean", FileNames.of(file), copy.toString(), "-o", target.toString()));
    assertTrue(Files.exists(target.resolve("copy.json")));
    assertTrue(Files.exists(FileNames.resolve(target, "河流.json")));
  }

  @Test
  void aRemovedFileComesBackAsItWas() {
    run("add", FileNames.of(file), "--title", "守夜", "--date", "2024-05-06");
    String kept = home + "/.local/share/lunheng/library/removed/河流.txt";
    String before = run("show", "河流").out();
    run("remove", "河流");
    run("add", kept);
    assertEquals(before, run("show", "河流").out());
  }

  @Test
  void whatCannotBeMeantIsRefused() {
    String path = FileNames.of(file);
    assertRefused("a name or a title is missing for --title", path, "--title", "");
    assertRefused("a name or a title is missing for --title", path, "--title", " \u3000");
    assertRefused("what --title says has a line break", path, "--title", "守\n夜");
    assertRefused("\"\" is not a date", path, "--date", "");
    assertRefused("\"6.5.2024\" is not a date", path, "--date", "6.5.2024");
    assertRefused("a name or a title is missing", path, "--rename-speaker", "记者=");
    assertRefused("a name or a title is missing", path, "--rename-speaker", "=记者");
    assertRefused("\"记者\" does not say", path, "--rename-speaker", "记者");
    Run taken = run("add", path, "--rename-speaker", "记者=林岚");
    assertTrue(taken.err().contains("\"林岚\" would be the name of two speakers"), taken.err());
    assertEquals(1, taken.code());
    assertFalse(run("list").out().contains("守夜的人怎样谈河流与模型"));
  }

  private void assertRefused(String why, String path, String option, String value) {
    Run run = run("add", path, option, value);
    assertTrue(run.err().startsWith("lunheng add: " + why), run.err());
    assertEquals(2, run.code());
    assertEquals("", run.out());
  }
}
