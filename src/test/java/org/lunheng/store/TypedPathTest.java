package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypedPathTest {
  @TempDir Path home;

  private TypedPath paths;

  @BeforeEach
  void makeFiles() throws Exception {
    paths = new TypedPath(home.toString());
    Path folder = Files.createDirectories(FileNames.resolve(home, "访谈"));
    for (String name : List.of("河流一.txt", "河流二.txt", "图.png", ".hidden.txt")) {
      Files.writeString(FileNames.resolve(folder, name), "x");
    }
  }

  @Test
  void aTildeIsTheHome() throws Exception {
    assertEquals(List.of(home.resolve("x.txt")), paths.files("~/x.txt").files());
    assertEquals(List.of(Path.of("~x")), paths.files("~x").files());
    assertEquals(2, paths.files(" ~ ").files().size());
    assertEquals("~/", paths.complete("~").path());
  }

  @Test
  void aPathIsCompletedAsFarAsThereIsNoChoice() {
    assertEquals(completion("~/访谈/", "访谈/"), paths.complete("~/"));
    assertEquals(completion("~/访谈/河流", "河流一.txt", "河流二.txt"), paths.complete("~/访谈/"));
    assertEquals(completion("~/访谈/河流二.txt", "河流二.txt"), paths.complete("~/访谈/河流二"));
    assertEquals(
        completion("~/访谈/.hidden.txt".replace(".hidden.txt", ".x")), paths.complete("~/访谈/.x"));
    assertEquals(completion("~/none/x"), paths.complete("~/none/x"));
  }

  @Test
  void whatCanBeNoPathIsAProblem() {
    assertThrows(ProblemException.class, () -> paths.files("a\0b"));
    assertEquals(completion("a\0/b"), paths.complete("a\0/b"));
  }

  private static TypedPath.Completion completion(String path, String... names) {
    return new TypedPath.Completion(path, List.of(names));
  }
}
