package org.lunheng.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.document.Block;
import org.lunheng.document.BlockType;
import org.lunheng.document.Interview;
import org.lunheng.document.Participant;

class LabelsTest {

  private static List<String> turns(String... lines) {
    Interview interview = Cleaner.clean(RawTexts.of(lines));
    return interview.blocks().stream()
        .filter(block -> block.type() == BlockType.TURN)
        .map(block -> turn(interview, block))
        .toList();
  }

  private static String turn(Interview interview, Block block) {
    String name = interview.participant(block.speaker()).map(Participant::name).orElse("nobody");
    String sure = block.certain() ? "" : "?";
    String gap = block.gapBefore() ? "…" : "";
    String words = String.join("/", block.paragraphs().stream().map(p -> p.text()).toList());
    return gap + name + sure + ":" + RawTexts.narrow(words);
  }

  @Test
  void aNameAndAColonBeginATurn() {
    assertEquals(
        List.of("林夏:你为什么写它?", "陈默:因为穷。/后来就习惯了。", "林夏:现在呢?", "陈默:还是穷。"),
        turns("林夏:你为什么写它?", "陈默:因为穷。", "后来就习惯了。", "林夏:现在呢?", "陈默:还是穷。"));
  }

  @Test
  void aNameOnALineOfItsOwnBeginsATurn() {
    assertEquals(
        List.of("何苗:你怕什么?", "顾一鸣:怕摔。", "何苗:摔过吗?", "顾一鸣:天天摔。"),
        turns("何苗", "你怕什么?", "顾一鸣", "怕摔。", "何苗", "摔过吗?", "顾一鸣", "天天摔。"));
  }

  @Test
  void timesAndBracketsAndBoldAreNoPartOfANameOrOfTheWords() {
    assertEquals(List.of("张立:开始吧。", "周可:好。"), turns("张立 00:00:41", "开始吧。", "周可 00:01:20", "好。"));
    assertEquals(
        List.of("主持人:开始吧,好吗?", "赵启明:好。", "主持人:请问?", "赵启明:嗯。"),
        turns("【主持人】开始吧,好吗?", "【赵启明】好。", "【主持人】请问?", "【赵启明】嗯。"));
    assertEquals(
        List.of("林夏:好吗?", "陈默:好。", "林夏:真的?", "陈默:真的。"),
        turns("**林夏：**好吗?", "**陈默：**好。", "**林夏：**真的?", "**陈默：**真的。"));
  }

  @Test
  void aShortFormMeansTheFullName() {
    assertEquals(
        List.of("澄观周刊:意外吗?", "孙若水:意外。", "澄观周刊:为什么?", "孙若水:没想到。"),
        turns("澄观周刊(以下简称“周刊”):意外吗?", "孙若水(某所所长):意外。", "周刊:为什么?", "孙:没想到。"));
  }

  @Test
  void turnsGluedIntoOneLineAreParted() {
    assertEquals(
        List.of("林夏:好吗?", "陈默:好。", "林夏:真的?", "陈默:真的。"), turns("林夏:好吗?陈默:好。", "林夏:真的?", "陈默:真的。"));
  }

  @Test
  void aHeadingWithAColonIsNoTurn() {
    assertEquals(
        List.of("林夏:好吗?", "陈默:好,一切都很好。", "林夏:真的?", "陈默:真的。"),
        turns("林夏:好吗?", "陈默:好,一切都很好。", "价值函数:情绪系统来了?", "林夏:真的?", "陈默:真的。"));
  }

  @Test
  void aQuotedPersonIsNoSpeaker() {
    assertEquals(
        List.of("林夏:好吗?", "陈默:好。/他说:“写这段的人已经离职了。”/原因很简单:没有人看。", "林夏:真的?", "陈默:真的。"),
        turns("林夏:好吗?", "陈默:好。", "他说:“写这段的人已经离职了。”", "原因很简单:没有人看。", "林夏:真的?", "陈默:真的。"));
  }

  @Test
  void anAnswerUnderAQuestionIsUncertainAndFollowsAGap() {
    assertEquals(
        List.of("林夏:好吗?", "陈默:好。", "林夏:为什么?", "…陈默?:因为天气很好,人也很好。", "林夏:真的?", "陈默:真的。"),
        turns("林夏:好吗?", "陈默:好。", "林夏:为什么?", "因为天气很好,人也很好。", "林夏:真的?", "陈默:真的。"));
  }

  @Test
  void aQuestionMayHaveTwoParagraphs() {
    assertEquals(
        List.of("林夏:好吗?/另外,你怎么看天气?", "陈默:好。", "林夏:真的?", "陈默:真的。"),
        turns("林夏:好吗?", "另外,你怎么看天气?", "陈默:好。", "林夏:真的?", "陈默:真的。"));
  }

  @Test
  void twoTurnsOfOneSpeakerInARowHaveAGapBetweenThem() {
    assertEquals(
        List.of("林夏:好吗?", "陈默:好。", "…陈默:是的,确实如此。", "林夏:真的?", "陈默:真的。"),
        turns("林夏:好吗?", "陈默:好。", "陈默:是的,确实如此。", "林夏:真的?", "陈默:真的。"));
  }

  @Test
  void aNumberedQuestionIsAlwaysTheSameQuestioner() {
    assertEquals(
        List.of("Q:好吗?", "A:好。", "Q:真的?", "A:真的。"), turns("Q1:好吗?", "A1:好。", "Q2:真的?", "A2:真的。"));
  }
}
