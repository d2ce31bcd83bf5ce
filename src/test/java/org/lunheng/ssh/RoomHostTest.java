package org.lunheng.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.app.Cmd;
import org.lunheng.app.Msg;
import org.lunheng.corpus.Companion;
import org.lunheng.quiz.Days;
import org.lunheng.quiz.Deck;
import org.lunheng.reader.ReaderId;
import org.lunheng.store.Bundles;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.Debate;
import org.lunheng.store.Readers;

/** What a host's rooms and those who talk in lines have of one another's. */
class RoomHostTest {
  @TempDir Path folder;

  private final Noted noted = new Noted();
  private final Readers guests = Readers.inMemory();
  private Readers readers;
  private CorpusStore corpus;
  private RoomHost host;

  @BeforeEach
  void openHost() throws Exception {
    corpus = Debate.in(folder.resolve("texts")).shared();
    readers = Readers.in(folder.resolve("readers"));
    Premises premises =
        new Premises(
            corpus,
            readers,
            guests,
            variables -> Bundles.load("en"),
            new Days(ZoneOffset.UTC, 4),
            InstantSource.system(),
            (visitor, in, out, err) -> 0);
    host = new RoomHost(premises, noted);
  }

  @AfterEach
  void closeHost() {
    host.close();
    readers.close();
    guests.close();
  }

  private Companion companion(boolean guest) throws Exception {
    Msg loaded = host.worker(guest).perform(new Cmd.LoadCompanion()).get(0);
    return ((Msg.CompanionLoaded) loaded).companion();
  }

  private Deck deck(boolean guest) throws Exception {
    Cmd load = new Cmd.LoadQuiz(companion(guest), new ReaderId("anna"), List.of());
    return ((Msg.QuizLoaded) host.worker(guest).perform(load).get(0)).study().deck();
  }

  @Test
  void readersAndGuestsAndThoseInLinesHaveTheSameTextsAndCards() throws Exception {
    Companion companion = corpus.companion().value();
    assertSame(companion, companion(false));
    assertSame(companion, companion(true));
    Deck deck = corpus.deck(companion).value();
    assertSame(deck, deck(false));
    assertSame(deck, deck(true));
  }

  @Test
  void aHostThatIsPreparedNeedsItsTextsNoMore() throws Exception {
    host.prepare();
    try (var files = Files.walk(folder.resolve("texts"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    assertTrue(deck(false).cards().size() > 0);
    assertSame(deck(false), deck(true));
    Msg opened = host.worker(true).perform(new Cmd.LoadInterview("letter")).get(0);
    assertSame(corpus.interview("letter"), ((Msg.InterviewLoaded) opened).interview());
    assertEquals(List.of(), noted.events);
  }
}
