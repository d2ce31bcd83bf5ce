package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed corpus is what the program makes of {@code corpus/raw}, and nothing else. */
class CorpusDriftTest {
  private static final Path CORPUS = Path.of("corpus");
  private static final String ADVICE =
      " is not what the program makes of corpus/raw; if the change is meant, write it with:"
          + " mvn package -DskipTests && java -jar target/lunheng.jar make-corpus corpus";

  @TempDir Path made;

  @Test
  void everySourceIsCleanedWithoutAProblem() throws ProblemException {
    assertEquals(List.of(), Corpora.build(CORPUS, made));
  }

  @ParameterizedTest
  @ValueSource(strings = {"interviews", "apparatus"})
  void theCommittedFilesAreTheOnesMadeNow(String part) throws Exception {
    Corpora.build(CORPUS, made);
    assertEquals(names(made.resolve(part)), names(CORPUS.resolve(part)), part + ADVICE);
    for (String name : names(made.resolve(part))) {
      assertEquals(
          Files.readString(made.resolve(part).resolve(name)),
          Files.readString(CORPUS.resolve(part).resolve(name)),
          part + "/" + name + ADVICE);
    }
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
