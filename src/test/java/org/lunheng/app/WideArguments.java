package org.lunheng.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.Library;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Evidence;
import org.lunheng.corpus.argument.Stance;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.corpus.glossary.Glossary;
import org.lunheng.document.Interview;
import org.lunheng.document.Role;
import org.lunheng.store.Foldings;
import org.lunheng.text.Translations;

/** Made-up arguments that fill a screen: 18 topics, 11 speakers in 3 interviews. */
public final class WideArguments {
  /** A letter a speaker: supports, opposes, qualifies, neutral, reports; . for nothing. */
  private static final String[] GRID = {
    "S.O.Q..S..N",
    "SO.....O.Q.",
    "S.S.S....S.",
    "Q..Q..Q..Q.",
    ".S......R..",
    "N.N.......N",
    "S.S.Q.O.S.O",
    ".....S.....",
    "O.O.O.O.O.O",
    "SQ.........",
    ".........SO",
    "S.Q.O.N.S.Q",
    "..SS..QQ...",
    "O..........",
    "....SO.....",
    "Q.S..S..S..",
    ".N.O.Q.S...",
    "S.........O"
  };

  private static final String[][] TOPICS = {
    {"Night watch", "守夜", "守夜", "A model may keep watch alone.", "模型可以独自守夜。", "模型可以獨自守夜。"},
    {"Signatures", "签字", "簽字", "Who signs is liable.", "谁签字谁负责。", "誰簽字誰負責。"},
    {
      "Learning languages",
      "学习外语",
      "學習外語",
      "People should learn languages although machines translate well enough for nearly every need.",
      "即使机器翻译几乎足以应付一切需要，人们也仍然应当花时间去学习外语并且住进那种语言里。",
      "即使機器翻譯幾乎足以應付一切需要，人們也仍然應當花時間去學習外語並且住進那種語言裡。"
    },
    {"Open models", "开放模型", "開放模型", "Models should be open.", "模型应当开放。", "模型應當開放。"},
    {"Go and rules", "棋与规则", "棋與規則", "Rules explain games.", "规则能解释棋局。", "規則能解釋棋局。"},
    {"Courtesy", "礼貌", "禮貌", "Machines should be polite.", "机器应当有礼貌。", "機器應當有禮貌。"},
    {"Errors", "误差", "誤差", "Every forecast must show its error.", "预报必须标明误差。", "預報必須標明誤差。"},
    {"Silence", "沉默", "沉默", "Silence is an answer.", "沉默也是回答。", "沉默也是回答。"},
    {"Subtitles", "字幕", "字幕", "Subtitling has a future.", "字幕工作有前途。", "字幕工作有前途。"},
    {"Schools", "学校", "學校", "Schools should teach AI early.", "学校应尽早教 AI。", "學校應盡早教 AI。"},
    {"Taste", "品味", "品味", "Taste cannot be computed.", "品味无法计算。", "品味無法計算。"},
    {"Measuring rivers", "测量河流", "測量河流", "Rivers must be walked.", "河要用脚量。", "河要用腳量。"},
    {"Patience", "耐心", "耐心", "Research takes patience.", "研究需要耐心。", "研究需要耐心。"},
    {"Doors", "自动门", "自動門", "Doors help more than keys.", "门比钥匙有用。", "門比鑰匙有用。"},
    {"Energy", "能源", "能源", "Computing wastes energy.", "计算浪费能源。", "計算浪費能源。"},
    {"Blushing", "脸红", "臉紅", "Machines should blush.", "机器应当会脸红。", "機器應當會臉紅。"},
    {"Borrowed questions", "借来的问题", "借來的問題", "Borrowed questions fail.", "借来的问题没有用。", "借來的問題沒有用。"},
    {"Endgames", "残局", "殘局", "Endgames teach most.", "残局最能教人。", "殘局最能教人。"}
  };

  /** Id, name, interview. */
  private static final String[][] PEOPLE = {
    {"lin", "林岚", "0"},
    {"chen", "陈默", "0"},
    {"sutherland", "Margaret Sutherland-Ashworth", "0"},
    {"nikolai", "尼古拉·别尔嘉耶夫", "0"},
    {"he", "何薇", "1"},
    {"zhou", "周啟明", "1"},
    {"anna", "Anna Lindqvist", "1"},
    {"paper", "江邊日報", "1"},
    {"gu", "顾言", "2"},
    {"erik", "Erik Lindqvist", "2"},
    {"guest", "观众1", "2"}
  };

  private static final String[] TITLES = {"河边长谈：谁来守夜", "圓桌：門與鑰匙", "An Evening on Rules and Games"};

  /** Everything with the texts that it rests on. */
  public static final Companion COMPANION = companion();

  /** The library of these interviews. */
  public static final Library LIBRARY =
      new Library(COMPANION.interviews().stream().map(InterviewBuilder::summary).toList());

  private WideArguments() {}

  /** A room with this library, in which these interviews are open. */
  public static Room room(int columns, int rows, String language) {
    return in(Room.open(columns, rows, language));
  }

  /** A room with this library instead of the one it has. */
  public static Room in(Room room) {
    return room.send(new Msg.LibraryLoaded(LIBRARY)).send(new Msg.CompanionLoaded(COMPANION));
  }

  private static Companion companion() {
    List<Interview> interviews = new ArrayList<>();
    for (int i = 0; i < TITLES.length; i++) {
      interviews.add(interview(i));
    }
    Map<String, List<Claim>> claims = new LinkedHashMap<>();
    interviews.forEach(interview -> addClaims(claims, interview));
    List<Topic> topics = new ArrayList<>();
    for (int t = 0; t < TOPICS.length; t++) {
      String[] w = TOPICS[t];
      Translations proposition = new Translations(w[3], w[4], w[5]);
      topics.add(
          new Topic("t" + t, new Translations(w[0], w[1], w[2]), proposition, claims.get("t" + t)));
    }
    Glossary glossary = new Glossary(List.of(), Foldings.get());
    return new Companion(new Arguments(topics), glossary, interviews);
  }

  /** An interview in which each speaker says a sentence on each topic that the grid has. */
  private static Interview interview(int number) {
    InterviewBuilder builder = InterviewBuilder.interview("wide-" + number, TITLES[number]);
    for (int p = 0; p < PEOPLE.length; p++) {
      if (PEOPLE[p][2].equals(Integer.toString(number))) {
        builder.with(PEOPLE[p][0], PEOPLE[p][1], Role.GUEST);
        for (int t = 0; t < TOPICS.length; t++) {
          if (GRID[t].charAt(p) != '.') {
            builder.turn(PEOPLE[p][0], "先说一句别的。" + sentence(p, t) + "这就是我要说的。");
          }
        }
      }
    }
    return builder.build();
  }

  private static void addClaims(Map<String, List<Claim>> claims, Interview interview) {
    for (var block : interview.blocks()) {
      var paragraph = block.paragraphs().get(0);
      for (int p = 0; p < PEOPLE.length; p++) {
        for (int t = 0; t < TOPICS.length; t++) {
          if (PEOPLE[p][0].equals(block.speaker())
              && GRID[t].charAt(p) != '.'
              && paragraph.text().contains(sentence(p, t))) {
            Evidence evidence = new Evidence(paragraph.id(), sentence(p, t));
            claims
                .computeIfAbsent("t" + t, key -> new ArrayList<>())
                .add(claim(p, t, interview.id(), evidence));
          }
        }
      }
    }
  }

  private static Claim claim(int p, int t, String interview, Evidence evidence) {
    char letter = GRID[t].charAt(p);
    Stance stance =
        switch (letter) {
          case 'S' -> Stance.SUPPORTS;
          case 'O' -> Stance.OPPOSES;
          case 'N' -> Stance.NEUTRAL;
          default -> Stance.QUALIFIES;
        };
    Translations summary =
        new Translations(
            "Says something of weight on " + TOPICS[t][0].toLowerCase() + ".",
            "就" + TOPICS[t][1] + "说了一句有分量的话。",
            "就" + TOPICS[t][2] + "說了一句有分量的話。");
    return new Claim(
        PEOPLE[p][0] + "-" + t,
        "t" + t,
        PEOPLE[p][0],
        interview,
        stance,
        letter == 'R' ? "王充" : null,
        summary,
        List.of(evidence));
  }

  private static String sentence(int p, int t) {
    return "关于" + TOPICS[t][1] + "，我" + PEOPLE[p][1] + "想了很久才敢这样讲。";
  }
}
