package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.document.Problem;

class NewFileTest {
  @TempDir Path folder;

  @Test
  void foldersAreMadeAndAnOlderFileIsReplaced() throws Exception {
    Path file = folder.resolve("a/b/c.txt");
    NewFile.write(file, output -> output.write('1'));
    NewFile.write(file, output -> output.write('2'));
    assertEquals("2", Files.readString(file));
    assertEquals(List.of(file), listed(file.getParent()));
  }

  @Test
  void aFailureLeavesTheOlderFileAndNothingElse() throws Exception {
    Path file = Files.writeString(folder.resolve("c.txt"), "old");
    ProblemException e =
        assertThrows(
            ProblemException.class,
            () ->
                NewFile.write(
                    file,
                    output -> {
                      output.write('n');
                      throw new IOException("disk full");
                    }));
    assertEquals("file-unwritable", e.problem().key());
    assertEquals(List.of("disk full"), e.problem().arguments());
    assertEquals("old", Files.readString(file));
    assertEquals(List.of(file), listed(folder));
  }

  @Test
  void aFullDiskIsCalledThat() {
    Path file = folder.resolve("c.txt");
    IOException full = new IOException("No space left on device");
    assertEquals(Problem.of(file.toString(), 0, "database-full"), Failures.unwritable(file, full));
  }

  @Test
  void aDiskWithRoomIsNotFull() throws IOException {
    assertFalse(Failures.isDiskFull(folder));
  }

  @Test
  void aFileInTheWayOfAFolderIsAProblem() throws Exception {
    Files.writeString(folder.resolve("a"), "");
    Path file = folder.resolve("a/c.txt");
    ProblemException e =
        assertThrows(ProblemException.class, () -> NewFile.write(file, output -> output.write(1)));
    String there = folder.resolve("a").toString();
    assertEquals(Problem.of(file.toString(), 0, "folder-is-file", there), e.problem());
  }

  @Test
  void aFolderInTheWayOfAFileIsAProblem() throws Exception {
    Path file = Files.createDirectories(folder.resolve("a/b")).getParent();
    ProblemException e =
        assertThrows(ProblemException.class, () -> NewFile.write(file, output -> output.write(1)));
    assertEquals(Problem.of(file.toString(), 0, "file-place-taken"), e.problem());
  }

  @Test
  void whatKilledProgramsHaveLeftIsTakenAway() throws Exception {
    long dead = 999_999_999_999L;
    long alive = ProcessHandle.current().pid();
    Path left = Files.writeString(folder.resolve(".lunheng-" + dead + "-1.part"), "half");
    Path writing = Files.writeString(folder.resolve(".lunheng-" + alive + "-1000000.part"), "half");
    Path strange = Files.writeString(folder.resolve(".lunheng-x-1.part"), "");
    for (Path file : List.of(left, writing, strange)) {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
    }
    Path fresh = Files.writeString(folder.resolve(".lunheng-" + dead + "-2.part"), "half");
    Path file = folder.resolve("c.txt");
    NewFile.write(file, output -> output.write('1'));
    assertEquals(Set.of(writing, strange, fresh, file), Set.copyOf(listed(folder)));
  }

  private static List<Path> listed(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
