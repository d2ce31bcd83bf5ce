package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Evidence;
import org.lunheng.corpus.argument.Stance;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.document.Interview;
import org.lunheng.document.Role;
import org.lunheng.quiz.CardKind;
import org.lunheng.quiz.Option;
import org.lunheng.text.Translations;

/** The passages that feedback shows, on one paragraph with two quotations and on several topics. */
class FeedbackSheetTest {
  private static final String FIRST = "新的想法比更多的机器更加重要。";
  private static final String SECOND = "我们还没有弄懂学习这件事情。";
  private static final String PADDING = "那一年冬天下了很大的雪，山路上几乎没有行人。";
  private static final String PARAGRAPH = FIRST + "后来情况变了。" + SECOND;

  private static Companion companion(String paragraph) {
    Interview talk =
        InterviewBuilder.interview("talk", "对谈")
            .with("an-yi", "安易", Role.GUEST)
            .with("bo-er", "柏尔", Role.GUEST)
            .with("cen-san", "岑三", Role.GUEST)
            .turn("an-yi", paragraph)
            .turn("bo-er", "只要机器足够多，问题自己就会消失。")
            .turn("cen-san", "代码应当放在每个人都拿得到的地方。")
            .build();
    return new Companion(
        new Arguments(
            List.of(
                topic(
                    "ideas",
                    "Ideas",
                    claim(talk, 0, Stance.SUPPORTS, "Ideas count most.", FIRST, SECOND),
                    claim(talk, 1, Stance.OPPOSES, "Machines suffice.", "只要机器足够多，问题自己就会消失。")),
                topic(
                    "open",
                    "Openness",
                    claim(talk, 2, Stance.NEUTRAL, "Code lies open.", "代码应当放在每个人都拿得到的地方。")))),
        Argued.GLOSSARY,
        List.of(talk));
  }

  private static Topic topic(String id, String name, Claim... claims) {
    List<Claim> own =
        Arrays.stream(claims)
            .map(
                c ->
                    new Claim(
                        c.id(),
                        id,
                        c.speaker(),
                        c.interview(),
                        c.stance(),
                        null,
                        c.summary(),
                        c.evidence()))
            .toList();
    return new Topic(id, same(name), same(name + " matter."), own);
  }

  private static Claim claim(
      Interview talk, int block, Stance stance, String summary, String... quotes) {
    var turn = talk.blocks().get(block);
    String paragraph = turn.paragraphs().get(0).id();
    List<Evidence> evidence =
        Arrays.stream(quotes).map(quote -> new Evidence(paragraph, quote)).toList();
    String id = "claim-" + block;
    return new Claim(id, "", turn.speaker(), "talk", stance, null, same(summary), evidence);
  }

  private static Translations same(String words) {
    return new Translations(words, words, words);
  }

  private static Room asking(int columns, int rows, String paragraph, CardKind kind) {
    Room room = Room.open(columns, rows, "en");
    room.send(new Msg.CompanionLoaded(companion(paragraph)));
    return room.asking(kind, "an-yi");
  }

  private static Room choosing(Room room, String speaker) {
    List<String> ids =
        room.model().quiz().round().question().options().stream().map(Option::id).toList();
    return room.press((char) ('1' + ids.indexOf(speaker)));
  }

  private static List<Sheet.Line> sheet(Room room) {
    return ((QuizScreen.Feedback) room.model().screen()).sheet(room.model()).lines();
  }

  private static List<String> lines(Room room) {
    return sheet(room).stream()
        .map(line -> line.parts().stream().map(Sheet.Part::text).collect(Collectors.joining()))
        .toList();
  }

  /** The words of a tone, stretch by stretch, as they follow each other through the lines. */
  private static List<String> toned(Room room, Sheet.Tone tone) {
    List<String> found = new ArrayList<>();
    boolean before = false;
    for (Sheet.Part part : sheet(room).stream().flatMap(line -> line.parts().stream()).toList()) {
      int last = found.size() - 1;
      if (part.tone() == tone) {
        String joined = before ? found.remove(last) + part.text() : part.text();
        found.add(joined);
      }
      before = part.tone() == tone;
    }
    return found;
  }

  private static long times(Room room, String words) {
    String all = String.join("", lines(room));
    return IntStream.range(0, all.length()).filter(i -> all.startsWith(words, i)).count();
  }

  @Test
  void twoQuotationsOfOneParagraphStandInItOnce() {
    Room room = asking(120, 40, PARAGRAPH, CardKind.RECALL).press(Key.Type.ENTER);
    assertEquals(1, times(room, "后来情况变了。"));
    assertEquals(List.of(FIRST, SECOND), toned(room, Sheet.Tone.QUOTED));
  }

  @Test
  void aLongParagraphIsCutBetweenSentencesAndStandsBelowWholeOnce() {
    // a line of an 80-column screen holds 35 or fewer characters: 40 sentences of 22 take over 24
    String paragraph = PADDING.repeat(20) + PARAGRAPH + PADDING.repeat(20);
    Room room = asking(80, 24, paragraph, CardKind.RECALL).press(Key.Type.ENTER);
    List<String> lines = lines(room);
    List<String> cuts = lines.stream().filter(line -> line.contains("…")).toList();
    assertEquals(2, cuts.size());
    assertTrue(cuts.get(0).startsWith("…那一年") || cuts.get(0).startsWith("…山路"), cuts.get(0));
    assertTrue(cuts.get(1).endsWith("。…") || cuts.get(1).endsWith("，…"), cuts.get(1));
    assertEquals(1, lines.stream().filter("安易, the whole paragraph"::equals).count());
    assertEquals(List.of(FIRST, SECOND, FIRST, SECOND), toned(room, Sheet.Tone.QUOTED));
  }

  @Test
  void aPassageOnAnotherTopicSaysOnWhich() {
    Room room = choosing(asking(120, 40, PARAGRAPH, CardKind.QUOTATION_SPEAKER), "cen-san");
    assertEquals(1, times(room, "on “Openness”, o neutral: Code lies open."));
    assertEquals(1, times(room, "+ supports: Ideas count most."));
    assertEquals(0, times(room, "on “Ideas”, "));
  }

  @Test
  void aTypedNameIsHeldToTheClaimAndItsStance() {
    Room room = asking(80, 24, PARAGRAPH, CardKind.RECALL).press(Key.Type.ENTER);
    assertEquals(1, times(room, "+ supports: Ideas count most."));
    assertEquals(1, times(room, "Ideas count most."));
  }

  @Test
  void onASmallScreenTheQuestionAndItsQuotationStandAtTheEnd() {
    Room room = asking(40, 12, PARAGRAPH, CardKind.QUOTATION_SPEAKER);
    String asked = room.model().quiz().round().question().texts().get(0);
    choosing(room, "bo-er").pressTimes(60, 'j');
    List<String> lines = lines(room);
    int rows = ((QuizScreen.Feedback) room.model().screen()).rows(room.model());
    assertEquals(lines.size() - rows, room.model().screen() instanceof QuizScreen q ? q.top() : -1);
    String seen = String.join("", lines.subList(lines.size() - rows, lines.size()));
    assertTrue(seen.endsWith("whose words are these?“" + asked + "”"), seen);
  }
}
