package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileIdsTest {

  @ParameterizedTest
  @CsvSource({
    "访谈.v2.txt, 访谈.v2",
    "'专访 李某　(上).html', 专访-李某-(上)",
    "-rf.txt, rf",
    "..txt, interview",
    "'a\tb\n.txt', a-b",
    "'a:b?*.txt', a-b",
    "notes, notes",
    "' .txt', interview"
  })
  void anIdCanBeTypedAndNamesAFile(String name, String id) {
    assertEquals(id, FileIds.of(name));
  }

  @Test
  void aLongNameIsCutBetweenCharacters() {
    assertEquals("一".repeat(60), FileIds.of("一".repeat(90) + ".txt"));
    assertEquals("a" + "𠮷".repeat(29), FileIds.of("a" + "𠮷".repeat(40) + ".txt"));
  }
}
