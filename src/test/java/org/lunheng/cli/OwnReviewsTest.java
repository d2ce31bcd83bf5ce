package org.lunheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reviews taken to another machine and back. */
class OwnReviewsTest {
  private static final String LATE =
      "{\"id\":\"b\",\"reader\":\"local\",\"card\":\"c\",\"grade\":\"hard\","
          + "\"at\":\"2026-03-02T12:00:00Z\",\"chosen\":\"\",\"regrades\":\"a\"}\n";
  private static final String EARLY =
      "{\"id\":\"a\",\"reader\":\"local\",\"card\":\"c\",\"grade\":\"again\","
          + "\"at\":\"2026-03-01T12:00:00Z\",\"chosen\":\"杨立昆\",\"regrades\":null}\n";

  @TempDir Path home;

  private Path file;

  @BeforeEach
  void makeFile() throws IOException {
    file = Files.writeString(home.resolve("in.jsonl"), LATE + EARLY);
  }

  private Run run(String... arguments) {
    return Run.in(Map.of("XDG_DATA_HOME", home.toString()), 0, arguments);
  }

  private static Run done(String out) {
    return new Run(0, out, "", null);
  }

  @Test
  void whatIsImportedIsExportedInOrderOfTime() throws IOException {
    assertEquals(
        done(file + ": 2 new, 0 already there\n"), run("import", "reviews", file.toString()));
    assertEquals(
        done(file + ": 0 new, 2 already there\n"), run("import", "reviews", file.toString()));
    assertEquals(done(EARLY + LATE), run("export", "reviews"));
    assertEquals(done(EARLY + LATE), run("export", "reviews", "--format", "jsonl"));
    Path target = home.resolve("out/all.jsonl");
    assertEquals(done(""), run("export", "reviews", "-o", target.toString()));
    assertEquals(EARLY + LATE, Files.readString(target));
  }

  @Test
  void theFolderIsTheReadersOwnWhateverTheLibrary() {
    run("import", "reviews", file.toString(), "--library", "corpus");
    assertEquals(done(EARLY + LATE), run("export", "reviews", "--library", "corpus"));
    assertEquals(done(""), run("export", "reviews", "--data", home.resolve("x").toString()));
  }

  @Test
  void whereNothingIsKeptNothingIsWritten() {
    assertEquals(done(""), run("export", "reviews"));
    assertFalse(Files.exists(home.resolve("lunheng")));
  }

  @Test
  void aBadLineIsToldAndTheOthersAreKept() throws IOException {
    Files.writeString(file, EARLY + "x\n" + LATE);
    assertEquals(
        new Run(
            1,
            file + ": 2 new, 0 already there\n",
            file + ":2: this is no well-formed JSON: mend it here, or get the file again\n",
            null),
        run("import", "reviews", file.toString()));
  }
}
