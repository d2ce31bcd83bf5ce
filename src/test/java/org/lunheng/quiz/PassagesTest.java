package org.lunheng.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lunheng.app.Argued;
import org.lunheng.app.InterviewBuilder;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.document.Interview;
import org.lunheng.document.Role;

/** What is asked of interviews whose claims nobody has written down. */
class PassagesTest {
  private static final Interview DEBATE =
      InterviewBuilder.interview("debate", "评测之争")
          .with("host", "主持人", Role.MODERATOR)
          .with("shen", "沈亦舟", Role.GUEST)
          .with("gao", "高岚", Role.GUEST)
          .with("gu", "顾长风", Role.GUEST)
          .turn("host", "我认为今天必须先谈一谈评测榜单，这是最重要的问题。")
          .turn("shen", "评测榜单应该全部废掉，我主张每个季度由第三方出新题。考完就销毁。")
          .turn("gao", "食品检验有法律，模型评测没有。我希望先立规矩，再谈保密。")
          .turn("gao", "高岚我认为可复核永远比新鲜更重要，不能只图新鲜。")
          .turn("gu", "我也反对把效率当成唯一的指标，慢是思考的必要条件。")
          .turn("gu", "我认为我们公司的助手都应该有一个安静模式。")
          .turn("shen", "顾长风先生说的慢我不同意，我认为评测必须跟上。")
          .build();

  private static final Interview ENGLISH =
      InterviewBuilder.interview("english", "Models and liability")
          .with("mara", "Mara Ellison", Role.GUEST)
          .turn(
              "mara",
              "I believe that whoever deploys a model in a hospital must own what it does there.")
          .build();

  @Test
  void shortSentencesAreAskedTogether() {
    assertTrue(asked(CardKind.QUOTATION_SPEAKER, DEBATE).contains("食品检验有法律，模型评测没有。我希望先立规矩，再谈保密。"));
  }

  @Test
  void somebodyWithoutANameIsNeitherAskedForNorAnOption() {
    for (Card card : deck(DEBATE).cards()) {
      assertFalse(card.isAbout("host"), card.toString());
      Question question = deck(DEBATE).question(card, 1, 4, Decks.wording("en"));
      assertTrue(question.options().stream().noneMatch(option -> option.id().equals("host")));
    }
  }

  @Test
  void wordsThatPointToTheSpeakerOrToWhoSitsBesideAreNotAsked() {
    Set<String> asked = asked(CardKind.QUOTATION_SPEAKER, DEBATE);
    assertEquals(3, asked.size(), asked.toString());
    assertTrue(asked.stream().noneMatch(text -> text.contains("高岚")), "names the speaker");
    assertTrue(asked.stream().noneMatch(text -> text.contains("我们公司")), "only one has it");
    assertTrue(asked.stream().noneMatch(text -> text.contains("顾长风")), "names another one");
  }

  @Test
  void noPassageIsInAnother() {
    List<String> asked = List.copyOf(asked(CardKind.QUOTATION_SPEAKER, DEBATE));
    for (String one : asked) {
      assertEquals(1, asked.stream().filter(other -> other.contains(one)).count(), one);
    }
  }

  @Test
  void whoSpeaksAnotherLanguageIsNoOption() {
    Deck deck = deck(DEBATE, ENGLISH);
    assertTrue(deck.cards().stream().noneMatch(card -> card.isAbout("mara")), "has no rivals");
    for (Card card : deck.cards()) {
      Question question = deck.question(card, 1, 4, Decks.wording("zh-Hans"));
      assertTrue(question.options().stream().noneMatch(option -> option.id().equals("mara")));
    }
    assertTrue(deck.isSpeaker("mara"), "but her words are known");
  }

  private static Set<String> asked(CardKind kind, Interview... interviews) {
    return deck(interviews).cards().stream()
        .filter(card -> card.kind() == kind)
        .map(card -> card.quotation().text())
        .collect(Collectors.toSet());
  }

  private static Deck deck(Interview... interviews) {
    return Deck.of(new Companion(Arguments.NONE, Argued.GLOSSARY, Arrays.asList(interviews)));
  }
}
