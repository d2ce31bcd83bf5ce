package org.lunheng.corpus.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lunheng.app.InterviewBuilder;
import org.lunheng.document.Interview;
import org.lunheng.document.Role;
import org.lunheng.store.Foldings;
import org.lunheng.text.Translations;

/** How much terms say of the passages that they stand in. */
class RarityTest {
  private static final Entry RIVER = entry("river", "河流");
  private static final Entry TIDE = entry("tide", "潮汐");
  private static final Entry FLOOD = entry("flood", "洪水");
  private static final Glossary GLOSSARY =
      new Glossary(List.of(RIVER, TIDE, FLOOD), Foldings.get());

  private static Entry entry(String id, String form) {
    Translations term = new Translations(form, form, form);
    return new Entry(id, Entry.Kind.CONCEPT, term, List.of(), term, List.of());
  }

  /** A text of so many paragraphs, of which the first ones have a word, twice. */
  private static Interview text(int paragraphs, int having, String word) {
    String[] texts =
        IntStream.range(0, paragraphs)
            .mapToObj(i -> i < having ? word + "，又是" + word + "。" : "别的。")
            .toArray(String[]::new);
    return InterviewBuilder.interview("text-" + word, "一")
        .with("guest", "嘉宾", Role.GUEST)
        .turn("guest", texts)
        .build();
  }

  private static Rarity counted(Interview... texts) {
    return GLOSSARY.countedIn(List.of(texts)).rarity();
  }

  @Test
  void aTermWeighsTheMoreTheFewerParagraphsHaveIt() {
    Rarity rarity = counted(text(100, 4, "潮汐"), text(100, 9, "洪水"));
    assertEquals(200, rarity.paragraphs());
    assertEquals(4, rarity.uses().get("tide"));
    assertEquals(Math.log(201 / 4.0), rarity.weight(TIDE), 1e-9);
    assertTrue(rarity.weight(TIDE) > rarity.weight(FLOOD));
  }

  @Test
  void whatATenthOfAllParagraphsHaveSaysNothing() {
    Interview rest = text(100, 1, "潮汐");
    assertTrue(counted(text(100, 20, "河流"), rest).weight(RIVER) > 0);
    assertEquals(0, counted(text(100, 21, "河流"), rest).weight(RIVER));
  }

  @Test
  void inAFewParagraphsNoTermIsCommon() {
    Rarity rarity = counted(text(Rarity.FEW, Rarity.FEW, "河流"));
    assertTrue(rarity.weight(RIVER) > 0);
  }

  @Test
  void whereNobodyHasCountedAllWeighTheSame() {
    assertEquals(GLOSSARY.rarity().weight(RIVER), GLOSSARY.rarity().weight(TIDE));
    assertTrue(Rarity.UNKNOWN.weight(RIVER) > 0);
  }
}
