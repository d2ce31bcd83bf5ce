package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.document.Problem;

class TextFilesTest {
  @TempDir Path folder;

  @Test
  void textsAreFoundInFoldersBelowToo() throws Exception {
    Path below = Files.createDirectories(folder.resolve("b/c"));
    Files.writeString(folder.resolve("z.txt"), "");
    Files.writeString(FileNames.resolve(below, "甲.TXT"), "");
    Files.writeString(folder.resolve("a.txt"), "");
    Files.writeString(folder.resolve("a.md"), "");
    Files.writeString(folder.resolve("._a.txt"), "");
    Files.createDirectories(folder.resolve("folder.txt"));
    TextFiles found = TextFiles.under(folder);
    assertEquals(
        List.of(
            folder.resolve("a.txt"), FileNames.resolve(below, "甲.TXT"), folder.resolve("z.txt")),
        found.files());
    assertEquals(List.of(), found.problems());
  }

  @Test
  void savedPagesAreFoundButNotWhatBelongsToThem() throws Exception {
    for (String name : List.of("page.html", "old.HTM", "other.xhtml")) {
      Files.writeString(folder.resolve(name), "");
    }
    for (String name : List.of("page_files", "old.files", "no_files")) {
      Files.createDirectories(folder.resolve(name));
      Files.writeString(folder.resolve(name).resolve("frame.html"), "");
    }
    assertEquals(
        List.of("no_files/frame.html", "old.HTM", "other.xhtml", "page.html"),
        TextFiles.under(folder).files().stream()
            .map(file -> folder.relativize(file).toString())
            .toList());
  }

  @Test
  void aFolderWithoutTextsIsAProblem() {
    assertEquals(
        List.of(Problem.of(folder.toString(), 0, "folder-empty")),
        TextFiles.under(folder).problems());
  }

  @Test
  void aMissingFolderIsAProblem() {
    Path none = folder.resolve("none");
    assertEquals(
        List.of(Problem.of(none.toString(), 0, "file-missing")), TextFiles.under(none).problems());
  }

  @Test
  void aLinkThatLeadsNowhereIsTold(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("a.txt"), "a");
    Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("a.txt"));
    Files.createSymbolicLink(folder.resolve("c.txt"), folder.resolve("none"));
    Files.createSymbolicLink(folder.resolve("d.png"), folder.resolve("none"));
    TextFiles found = TextFiles.under(folder);
    assertEquals(List.of(folder.resolve("a.txt"), folder.resolve("b.txt")), found.files());
    String link = folder.resolve("c.txt").toString();
    assertEquals(List.of(Problem.of(link, 0, "link-broken")), found.problems());
  }
}
