package org.lunheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.reader.Layout;
import org.lunheng.reader.Memory;
import org.lunheng.reader.Position;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;
import org.lunheng.store.ProblemException;
import org.lunheng.store.Readers;

class LeftWithReadersTest {
  private static final ReaderId ANNA = new ReaderId("SHA256:anna");
  private static final Position P3 = new Position("debate", "p3", 0);
  private static final Position P5 = new Position("debate", "p5", 0);

  @TempDir Path folder;

  private static RoomState marked(char letter, Position place) {
    return new RoomState(Layout.EMPTY, Memory.NONE.with(letter, place));
  }

  @Test
  void whatIsLeftIsThereAgain() throws Exception {
    try (Readers readers = Readers.in(folder)) {
      LeftRoom left = new LeftWithReaders(readers, ANNA);
      assertEquals(RoomState.NEW, left.read().value());
      left.keep(marked('a', P3));
      assertEquals(marked('a', P3), new LeftWithReaders(readers, ANNA).read().value());
    }
  }

  @Test
  void whatCouldNotBeReadIsNotWrittenOver() throws Exception {
    Path place = folder.resolve("readers");
    try (Readers readers = Readers.in(place)) {
      readers.keepRooms(Map.of(ANNA, marked('a', P3)), Map.of());
    }
    Path aside = folder.resolve("aside");
    Files.move(place, aside);
    Files.writeString(place, "in the way");
    try (Readers readers = Readers.in(place)) {
      LeftRoom left = new LeftWithReaders(readers, ANNA);
      assertEquals(1, left.read().problems().size());
      assertThrows(ProblemException.class, () -> left.keep(marked('b', P5)));
      Files.delete(place);
      Files.move(aside, place);
      left.keep(marked('b', P5));
      Memory both = Memory.NONE.with('a', P3).with('b', P5);
      assertEquals(new RoomState(Layout.EMPTY, both), readers.room(ANNA).orElseThrow());
    }
  }
}
