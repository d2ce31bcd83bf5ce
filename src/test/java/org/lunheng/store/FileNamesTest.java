package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds in a UTF-8 locale and in the C locale. */
class FileNamesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "甲 乙%41+.txt", "𠮷?#.txt", "e\u0301.txt"})
  void aFileIsFoundByItsNameAndTellsIt(String name) throws Exception {
    Path file = Files.writeString(FileNames.resolve(folder, name), "x");
    assertEquals(folder + "/" + name, FileNames.of(file));
    assertEquals(name, FileNames.of(file.getFileName()));
    assertEquals("x", Files.readString(FileNames.path(FileNames.of(file))));
    assertEquals("x", Files.readString(FileNames.resolve(folder, "b/../" + name).normalize()));
  }

  @Test
  void aRelativeNameStaysRelative() {
    assertEquals("访谈/甲.txt", FileNames.of(FileNames.path("访谈/甲.txt")));
    assertEquals("/访谈/甲.txt", FileNames.of(FileNames.path("/访谈/甲.txt")));
  }

  @Test
  void whatCanBeNoPathIsRefused() {
    assertThrows(InvalidPathException.class, () -> FileNames.path("a\0甲"));
  }
}
