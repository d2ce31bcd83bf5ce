package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.corpus.Companion;
import org.lunheng.document.Interview;
import org.lunheng.document.Problem;

class SharedCorpusTest {
  @TempDir Path folder;

  private CorpusStore alone;
  private CorpusStore corpus;

  @BeforeEach
  void makeCorpus() throws Exception {
    alone = Debate.in(folder);
    corpus = alone.shared();
  }

  @Test
  void itHasWhatTheCorpusHas() throws Exception {
    assertEquals(alone.library(), corpus.library());
    assertEquals(alone.companion().value().interviews(), corpus.companion().value().interviews());
    assertEquals(alone.interview("letter"), corpus.interview("letter"));
    assertEquals(
        alone.deck(alone.companion().value()).value().cards(),
        corpus.deck(corpus.companion().value()).value().cards());
  }

  @Test
  void theTextsOfTheCompanionAreThoseThatAreOpened() throws Exception {
    Companion companion = corpus.companion().value();
    assertSame(companion, corpus.companion().value());
    for (Interview interview : companion.interviews()) {
      assertSame(interview, corpus.interview(interview.id()));
    }
    assertSame(corpus.library(), corpus.library());
    assertNotSame(alone.interview("letter"), alone.interview("letter"));
  }

  @Test
  void theCardsAreMadeOnce() throws Exception {
    Companion companion = corpus.companion().value();
    assertSame(corpus.deck(companion), corpus.deck(companion));
    assertTrue(corpus.deck(companion).value().cards().size() > 0);
  }

  @Test
  void otherTextsHaveTheirOwnCards() throws Exception {
    Companion less = corpus.companion().value().with(List.of(corpus.interview("letter")));
    assertNotSame(corpus.deck(corpus.companion().value()).value(), corpus.deck(less).value());
    assertTrue(
        corpus.deck(less).value().cards().stream()
            .flatMap(card -> card.claims().stream())
            .allMatch(claim -> claim.interview().equals("letter")));
  }

  @Test
  void whatHasBeenReadIsThereWhenItsFileIsGone() throws Exception {
    Interview before = corpus.interview("letter");
    Files.delete(folder.resolve("interviews/letter.json"));
    assertSame(before, corpus.interview("letter"));
    assertThrows(ProblemException.class, () -> alone.interview("letter"));
  }

  @Test
  void whatCouldNotBeReadIsTriedAgain() throws Exception {
    Path file = folder.resolve("interviews/letter.json");
    String sound = Files.readString(file);
    Files.writeString(file, "{");
    assertThrows(ProblemException.class, () -> corpus.interview("letter"));
    Files.writeString(file, sound);
    assertEquals("letter", corpus.interview("letter").id());
  }

  @Test
  void anInterviewWhoseApparatusIsMissingHasNoCards() throws Exception {
    Files.delete(folder.resolve("apparatus/letter.json"));
    Companion companion = corpus.companion().value();
    List<Problem> problems = corpus.deck(companion).problems();
    assertEquals(1, problems.size(), problems.toString());
    assertTrue(problems.get(0).file().endsWith("letter.json"), problems.toString());
    assertTrue(
        corpus.deck(companion).value().cards().stream()
            .flatMap(card -> card.claims().stream())
            .noneMatch(claim -> claim.interview().equals("letter")));
  }

  @Test
  void sharedOnceMoreItIsTheSame() {
    assertSame(corpus, corpus.shared());
  }
}
