package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.quiz.Habits;
import org.lunheng.quiz.Review;
import org.lunheng.reader.Bookmark;
import org.lunheng.reader.Highlight;
import org.lunheng.reader.Keepsake;
import org.lunheng.reader.Note;
import org.lunheng.reader.Quote;
import org.lunheng.reader.ReaderId;

class KeepsakeStoreTest {
  private static final Quote QUOTE = new Quote("river", "p3.2", 4, 2, "“我不懂\n𠮷'");
  private static final Instant AT = Instant.parse("2026-03-01T12:00:00.123456789Z");
  private static final Note NOTE = new Note("n", QUOTE, "第一行\n; DROP TABLE", AT);
  private static final Highlight HIGHLIGHT = new Highlight("h", QUOTE, AT);
  private static final Bookmark BOOKMARK = new Bookmark("b", QUOTE, Instant.EPOCH);

  @TempDir Path folder;

  private List<Keepsake> kept(ReaderId reader) throws ProblemException {
    try (KeepsakeStore store = new KeepsakeStore(folder)) {
      return store.keepsakes(reader);
    }
  }

  private void keep(Keepsake... keepsakes) throws ProblemException {
    try (KeepsakeStore store = new KeepsakeStore(folder)) {
      for (Keepsake keepsake : keepsakes) {
        store.keep(ReaderId.LOCAL, keepsake);
      }
    }
  }

  @Test
  void whatIsKeptIsReadAsItWasByItsReaderAlone() throws Exception {
    keep(NOTE, HIGHLIGHT, BOOKMARK, HIGHLIGHT);
    assertEquals(List.of(NOTE, HIGHLIGHT, BOOKMARK), kept(ReaderId.LOCAL));
    assertEquals(List.of(), kept(new ReaderId("other")));
  }

  @Test
  void aNoteIsChangedByItsIdAndByItsReaderAlone() throws Exception {
    keep(NOTE, BOOKMARK);
    Note other = new Note("n", QUOTE, "改过", AT.plusSeconds(1));
    try (KeepsakeStore store = new KeepsakeStore(folder)) {
      store.keep(new ReaderId("other"), other);
      store.forget(new ReaderId("other"), "b");
    }
    assertEquals(List.of(NOTE, BOOKMARK), kept(ReaderId.LOCAL));
    keep(other);
    assertEquals(List.of(other, BOOKMARK), kept(ReaderId.LOCAL));
  }

  @Test
  void whatIsTakenAwayIsGoneAndCanComeBack() throws Exception {
    keep(NOTE, HIGHLIGHT);
    try (KeepsakeStore store = new KeepsakeStore(folder)) {
      store.forget(ReaderId.LOCAL, "n");
      store.forget(ReaderId.LOCAL, "n");
    }
    assertEquals(List.of(HIGHLIGHT), kept(ReaderId.LOCAL));
    keep(NOTE);
    assertEquals(List.of(HIGHLIGHT, NOTE), kept(ReaderId.LOCAL));
  }

  @Test
  void twoProgramsMayKeepAtOnce() throws Exception {
    try (KeepsakeStore one = new KeepsakeStore(folder);
        KeepsakeStore other = new KeepsakeStore(folder)) {
      one.keep(ReaderId.LOCAL, NOTE);
      other.keep(ReaderId.LOCAL, BOOKMARK);
      one.forget(ReaderId.LOCAL, "b");
      other.keep(ReaderId.LOCAL, HIGHLIGHT);
      assertEquals(List.of(NOTE, HIGHLIGHT), one.keepsakes(ReaderId.LOCAL));
    }
  }

  @Test
  void nothingIsMadeToRead() throws Exception {
    assertEquals(List.of(), kept(ReaderId.LOCAL));
    assertFalse(Files.exists(folder.resolve("lunheng.db")));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void olderDatabasesKeepWhatTheyHaveAndTakeNotes(int version) throws Exception {
    try (InputStream old = getClass().getResourceAsStream("/store/version-" + version + ".db")) {
      Files.copy(old, folder.resolve("lunheng.db"));
    }
    assertEquals(List.of(), kept(ReaderId.LOCAL));
    keep(NOTE);
    assertEquals(List.of(NOTE), kept(ReaderId.LOCAL));
    try (ReviewStore reviews = new ReviewStore(folder)) {
      Stream<String> ids = reviews.reviews(ReaderId.LOCAL).stream().map(Review::id);
      assertEquals(List.of("a", "b", "c"), ids.toList());
      Habits habits = version == 1 ? Habits.STANDARD : new Habits(3, 30);
      assertEquals(habits, reviews.habits(ReaderId.LOCAL));
    }
  }

  @Test
  void whatCannotBeKeptIsTold() throws Exception {
    Files.writeString(
        folder.resolve("lunheng.db"), "no database, but long enough to be read. ".repeat(40));
    assertThrows(ProblemException.class, () -> keep(NOTE));
  }
}
