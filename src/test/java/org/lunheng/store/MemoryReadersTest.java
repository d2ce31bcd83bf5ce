package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lunheng.reader.ReaderId;

class MemoryReadersTest extends ReadersContract {
  private final Readers readers = Readers.inMemory();

  @Override
  Readers readers() {
    return readers;
  }

  @AfterEach
  void close() {
    readers.close();
  }

  @Test
  void nothingIsLeftWhenItIsClosed() throws Exception {
    readers.reviews().append(Answers.of("a", 0));
    assertEquals(1, readers.reviews().reviews(ReaderId.LOCAL).size());
    readers.close();
    assertEquals(0, readers.reviews().reviews(ReaderId.LOCAL).size());
    assertEquals(0, Readers.inMemory().reviews().reviews(ReaderId.LOCAL).size());
  }
}
