package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.app.Cmd;
import org.lunheng.app.InterviewBuilder;
import org.lunheng.app.Msg;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.corpus.find.Findings;
import org.lunheng.corpus.find.Query;
import org.lunheng.corpus.glossary.Glossary;
import org.lunheng.document.BlockType;
import org.lunheng.document.Interview;

class LibrarySearchingTest {
  private final LibrarySearching searching = new LibrarySearching();

  @Test
  void findsTheSameWhetherItIsPreparedOrNot() {
    Companion texts = texts("大模型很大", 3);
    Findings before = answer(texts, 1, "dmx").findings();
    searching.prepare(texts);
    assertEquals(3, before.hits());
    assertTrue(before.complete());
    Findings after = answer(texts, 2, "dmx").findings();
    assertTrue(after.complete());
    assertEquals(before.hits(), after.hits());
  }

  @Test
  void looksThroughTheLibraryThatItIsAskedAbout() {
    assertEquals(2, answer(texts("開源", 2), 1, "开源").findings().hits());
    assertEquals(1, answer(texts("开源", 1), 2, "开源").findings().hits());
    assertEquals(0, answer(texts("大模型", 4), 3, "开源").findings().hits());
  }

  @Test
  void aLaterQuestionEndsTheOneBefore() {
    Companion texts = texts("大模型", 100);
    answer(texts, 2, "大");
    Findings piece = answer(texts, 1, "大").findings();
    assertFalse(piece.complete());
    assertTrue(piece.hits() < 100, "all hits for a question that nobody waits for");
    assertEquals(1, answer(texts, 1, "大").number());
  }

  private Msg.Found answer(Companion texts, int number, String words) {
    Query query = Query.typed(words, Query.How.WORDS);
    return (Msg.Found) searching.search(new Cmd.Search(number, texts, query, Findings.NONE));
  }

  private static Companion texts(String text, int times) {
    Interview one = InterviewBuilder.interview("i", null).block(BlockType.BODY, text, "的").build();
    List<Interview> interviews = Collections.nCopies(times, one);
    return new Companion(Arguments.NONE, Glossary.EMPTY, interviews);
  }
}
