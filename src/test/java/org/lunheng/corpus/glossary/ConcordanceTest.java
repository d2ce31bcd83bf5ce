package org.lunheng.corpus.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.app.InterviewBuilder;
import org.lunheng.document.BlockType;
import org.lunheng.document.Interview;
import org.lunheng.document.Role;
import org.lunheng.store.Foldings;
import org.lunheng.text.Translations;

/** Who uses a term where. */
class ConcordanceTest {
  private static final Entry MODEL = entry("model", "模型");
  private static final Entry LARGE = entry("large", "大模型");
  private static final Glossary GLOSSARY = new Glossary(List.of(MODEL, LARGE), Foldings.get());

  private static final Interview FIRST =
      InterviewBuilder.interview("first", "一")
          .with("host", "主持", Role.INTERVIEWER)
          .with("guest", "嘉宾", Role.GUEST)
          .block(BlockType.HEADING, "模型是什么")
          .turn("host", "您怎么看模型？", "不是大模型。")
          .turn("guest", "模型就是模型。")
          .build();

  private static final Interview SECOND =
      InterviewBuilder.interview("second", "二")
          .traditional()
          .with("guest", "嘉賓", Role.GUEST)
          .guessedTurn("guest", "好。", "再說一次：模型。")
          .build();

  private static Entry entry(String id, String form) {
    Translations term = new Translations(form, form, form);
    return new Entry(id, Entry.Kind.CONCEPT, term, List.of(), term, List.of());
  }

  private static Concordance of(Entry entry) {
    return Concordance.of(GLOSSARY, entry, List.of(FIRST, SECOND));
  }

  @Test
  void whoUsesItMostComesFirstAndNobodyLast() {
    List<String> speakers =
        of(MODEL).speakers().stream().map(s -> s.id() + " " + s.uses().size()).toList();

    assertEquals(List.of("guest 3", "host 1", "null 1"), speakers);
  }

  @Test
  void aUseTellsWhereItStandsAndWhetherItsSpeakerIsSure() {
    Concordance.Use last = of(MODEL).speakers().get(0).uses().get(2);

    String id = SECOND.blocks().get(0).paragraphs().get(1).id();
    assertEquals(new Concordance.Use("second", 1, id, "再說一次：模型。", 5, 7, false), last);
  }

  @Test
  void paragraphsAreCountedThroughAllBlocks() {
    Concordance.Speaker host = of(LARGE).speakers().get(0);

    assertEquals("host", host.id());
    assertEquals(2, host.uses().get(0).paragraph());
  }

  @Test
  void whatNobodyUsesHasNoSpeakers() {
    Entry other = entry("other", "别的");

    assertEquals(List.of(), of(other).speakers());
  }
}
