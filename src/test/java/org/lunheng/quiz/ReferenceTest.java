package org.lunheng.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sample of what {@code .ci/fsrs} compares in full. */
class ReferenceTest {
  private static final Path SAMPLE = Path.of("src/test/resources/fsrs/histories.jsonl");

  @Test
  void theScheduleIsThatOfTheReference() throws IOException {
    Comparison comparison = new Comparison();
    Reference.read(SAMPLE, comparison::replay);
    assertEquals(List.of(), comparison.differences());
    assertEquals(400, comparison.histories());
    assertEquals(200, comparison.shortTerm());
  }
}
