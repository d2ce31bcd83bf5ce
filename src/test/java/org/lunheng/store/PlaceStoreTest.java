package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.reader.Memory;
import org.lunheng.reader.Position;
import org.lunheng.reader.Reached;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.Trail;

class PlaceStoreTest {
  private static final ReaderId READER = ReaderId.LOCAL;

  @TempDir private Path folder;

  private static Position at(int paragraph) {
    return new Position("talk", "p" + paragraph, paragraph);
  }

  private static Memory memory() {
    return RoomFileTest.STATE.memory();
  }

  @Test
  void whatIsKeptIsThereForTheNextProgram() throws ProblemException {
    try (ReviewStore reviews = new ReviewStore(folder)) {
      reviews.places("").keep(READER, memory());
    }
    try (ReviewStore reviews = new ReviewStore(folder)) {
      assertEquals(memory(), reviews.places("").memory(READER));
      assertEquals(
          List.copyOf(memory().reached().keySet()),
          List.copyOf(reviews.places("").memory(READER).reached().keySet()));
    }
  }

  @Test
  void readersAndLibrariesAreKeptApart() throws ProblemException {
    try (ReviewStore reviews = new ReviewStore(folder)) {
      reviews.places("").keep(READER, memory());
      assertEquals(Memory.NONE, reviews.places("/other").memory(READER));
      assertEquals(Memory.NONE, reviews.places("").memory(new ReaderId("somebody")));
      reviews.places("/other").keep(READER, Memory.NONE.with('a', at(1)));
      assertEquals(memory(), reviews.places("").memory(READER));
    }
  }

  @Test
  void twoProgramsKeepWhatEachHasChanged() throws ProblemException {
    try (ReviewStore reviews = new ReviewStore(folder)) {
      PlaceStore one = reviews.places("");
      one.keep(READER, Memory.NONE.with('a', at(1)).with('b', at(2)));
      PlaceStore two = reviews.places("");
      Memory seen = two.memory(READER);
      one.keep(READER, Memory.NONE.with('a', at(3)).with('b', at(2)));
      two.keep(READER, seen.with('c', at(4)).with(new Reached(at(5), 50)));
      Memory both = reviews.places("").memory(READER);
      assertEquals(at(3), both.letters().get('a'));
      assertEquals(at(2), both.letters().get('b'));
      assertEquals(at(4), both.letters().get('c'));
      assertEquals(50, both.reached().get("talk").percent());
    }
  }

  @Test
  void aTrailIsReplacedAsAWhole() throws ProblemException {
    try (ReviewStore reviews = new ReviewStore(folder)) {
      PlaceStore places = reviews.places("");
      Trail trail = Trail.NONE.jumped(at(1)).jumped(at(2)).jumped(at(3));
      places.keep(READER, Memory.NONE.with(trail));
      Trail other = Trail.of(List.of(at(3)), at(9));
      places.keep(READER, Memory.NONE.with(other));
      assertEquals(other, reviews.places("").memory(READER).trail());
    }
  }

  @Test
  void nothingIsMadeToLookForPlaces() throws ProblemException {
    try (ReviewStore reviews = new ReviewStore(folder.resolve("none"))) {
      assertEquals(Memory.NONE, reviews.places("").memory(READER));
    }
    assertFalse(Files.exists(folder.resolve("none")));
  }
}
