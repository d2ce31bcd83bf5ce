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

class SearchWorkerTest {
  private final TextIndex index = new TextIndex();
  private final Worker searching = new SearchWorker(index, cmd -> List.of());

  @Test
  void findsTheSameWhetherItIsPreparedOrNot() throws Exception {
    Companion texts = texts("大模型很大", 3);
    Findings before = answer(texts, 1, "dmx").findings();
    index.prepare(texts);
    assertEquals(3, before.hits());
    assertTrue(before.complete());
    Findings after = answer(texts, 2, "dmx").findings();
    assertTrue(after.complete());
    assertEquals(before.hits(), after.hits());
  }

  @Test
  void looksThroughTheLibraryThatItIsAskedAbout() throws Exception {
    assertEquals(2, answer(texts("開源", 2), 1, "开源").findings().hits());
    assertEquals(1, answer(texts("开源", 1), 2, "开源").findings().hits());
    assertEquals(0, answer(texts("大模型", 4), 3, "开源").findings().hits());
  }

  @Test
  void aLaterQuestionEndsTheOneBefore() throws Exception {
    Companion texts = texts("大模型", 100);
    answer(texts, 2, "大");
    Findings piece = answer(texts, 1, "大").findings();
    assertFalse(piece.complete());
    assertTrue(piece.hits() < 100, "all hits for a question that nobody waits for");
    assertEquals(1, answer(texts, 1, "大").number());
  }

  @Test
  void aReadersQuestionLetsThoseOfOthersBe() throws Exception {
    Companion texts = texts("大模型", 100);
    answer(texts, 2, "大");
    Query query = Query.typed("大", Query.How.WORDS);
    Worker other = new SearchWorker(index, cmd -> List.of());
    Msg.Found found =
        (Msg.Found) other.perform(new Cmd.Search(1, texts, query, Findings.NONE)).get(0);
    assertTrue(found.findings().complete());
    assertEquals(100, found.findings().hits());
  }

  private Msg.Found answer(Companion texts, int number, String words) throws Exception {
    Query query = Query.typed(words, Query.How.WORDS);
    return (Msg.Found)
        searching.perform(new Cmd.Search(number, texts, query, Findings.NONE)).get(0);
  }

  private static Companion texts(String text, int times) {
    Interview one = InterviewBuilder.interview("i", null).block(BlockType.BODY, text, "的").build();
    List<Interview> interviews = Collections.nCopies(times, one);
    return new Companion(Arguments.NONE, Glossary.EMPTY, interviews);
  }
}
