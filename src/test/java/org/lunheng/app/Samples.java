package org.lunheng.app;

import static org.lunheng.document.BlockType.BODY;
import static org.lunheng.document.BlockType.CAPTION;
import static org.lunheng.document.BlockType.HEADING;
import static org.lunheng.document.BlockType.LEAD;
import static org.lunheng.document.BlockType.NOTE;
import static org.lunheng.document.BlockType.REFERENCE;

import java.util.List;
import org.lunheng.corpus.Library;
import org.lunheng.document.Interview;
import org.lunheng.document.Role;

/** Interviews made up for the tests. */
public final class Samples {
  /** Every type of block, headings, lost labels, long Latin words. */
  public static final Interview RIVER = river();

  /** A panel in Traditional characters without headings, with many people. */
  public static final Interview PANEL = panel();

  /** A talk: running text of one author and a list of references. */
  public static final Interview TALK = talk();

  /** Nothing to read. */
  public static final Interview EMPTY = InterviewBuilder.interview("empty", null).build();

  public static final List<Interview> ALL = List.of(RIVER, PANEL, TALK, EMPTY);

  public static final Library LIBRARY =
      new Library(ALL.stream().map(InterviewBuilder::summary).toList());

  private Samples() {}

  private static Interview river() {
    return InterviewBuilder.interview("river", "机器会读河流吗？与水文学家林岚谈预测、误差和信任")
        .with("chen-mo", "陈默", Role.INTERVIEWER)
        .with("lin-lan", "林岚", Role.GUEST)
        .block(LEAD, "林岚在长江边上测了二十年的水位。去年夏天，她第一次让一个模型替她守夜。", "“它没有睡，”她说，“可它也不知道自己在怕什么。”以下是谈话的整理稿。")
        .block(HEADING, "一、模型守夜")
        .turn("chen-mo", "您第一次觉得模型比人可靠，是什么时候？")
        .turn(
            "lin-lan",
            "不是它报得准的那一次，而是它报错之后告诉我为什么错的那一次。我们的老办法也会错，但错得没有声音；这套系统会把它没有见过的雨型标出来，说：这里我不懂。",
            "一个会说“我不懂”的工具，比一个总是自信的工具更值得信任。这一点我后来反复对学生讲。",
            "当然，它说的“懂”和我们说的“懂”不是一回事。它处理的是 spatiotemporal-convolution 之类的东西，而我脑子里是一条具体的河。")
        .block(CAPTION, "林岚在水文站检查雷达水位计。")
        .turn("chen-mo", "可是外行人看到的只有一个数字。", "他们怎么知道这个数字背后有多少把握？")
        .guessedTurn("lin-lan", "所以我们不再只给一个数字。我们给一条带子：上沿、下沿，还有带子变宽的理由。")
        .block(HEADING, "二、误差是谁的")
        .turn("chen-mo", "如果模型错了，误差算谁的？")
        .turn(
            "lin-lan",
            "算我的。签字的是我，不是 HydroForecaster 3.2。把责任推给软件的人，其实从来没有打算负责。",
            "不过也要公平：责任要跟权力配在一起。如果规定要求我必须采用模型的结果，那么写规定的人也应当在报告上签名。")
        .block(NOTE, "这里所说的规定，指当地去年试行的汛期调度办法。", "该办法至今没有正式公布，编者未能核实其中的细节。")
        .turn("chen-mo", "同行里有人完全不用模型吗？")
        .turn("lin-lan", "有。我尊重他们。河流需要有人用脚去量。")
        .guessedTurn(null, "我插一句：脚也会量错的。")
        .turn("lin-lan", "对，（笑）所以要量很多次，而且要不同的脚。")
        .block(HEADING, "三、给年轻人的话")
        .turn("chen-mo", "您会建议学生先学编程还是先学水文？")
        .turn(
            "lin-lan",
            "先学会提问。我见过很多人，代码写得漂亮，问题却是借来的。借来的问题只能得到借来的答案。",
            "然后去河边站一整天，什么都不带。晚上回来，把你看见而仪器没有看见的东西写下来。写满一页，你就可以开始编程了。",
            "如果一页都写不满，那就第二天再去。")
        .turn("chen-mo", "最后一个问题：模型将来会替您签字吗？")
        .turn("lin-lan", "它可以替我读河，但不能替我担心。签字是一种担心的方式。")
        .block(
            REFERENCE,
            "林岚：《守夜的人》，江边出版社，2021 年。",
            "https://example.org/rivers/reading-the-water/2024")
        .build();
  }

  private static Interview panel() {
    return InterviewBuilder.interview("panel", "圓桌：翻譯之後，還需要學語言嗎")
        .traditional()
        .with("he-wei", "何薇", Role.MODERATOR)
        .with("zhou-qiming", "周啟明", Role.GUEST)
        .with("anna-lindqvist", "Anna Lindqvist", Role.GUEST)
        .with("listener", "聽眾", Role.AUDIENCE)
        .turn("he-wei", "歡迎各位。今天的題目很直接：機器翻譯已經這麼好了，我們為什麼還要學語言？")
        .turn(
            "zhou-qiming",
            "因為翻譯是把門打開，學語言是搬進去住。門開著，不等於你住在裡面。",
            "我教了三十年書，學生問我最多的不是詞義，而是：這句話他為什麼要這樣說？這個問題，機器答得很流利，但流利不是理解。")
        .turn("anna-lindqvist", "我同意一半。多數人一輩子也不會搬進去，他們只需要敲門。對他們來說，一扇自動門是巨大的進步。")
        .turn("he-wei", "那麼錯譯呢？門開錯了怎麼辦？")
        .turn("anna-lindqvist", "人也會開錯。差別在於，人開錯了會臉紅。我們應該讓機器學會臉紅：不確定的地方要標出來，而不是抹平。")
        .block(BODY, "（現場播放了一段錄音。）")
        .turn("listener", "我是做字幕的，三年前有十個同事，現在只剩我一個。請問兩位，這叫進步嗎？")
        .turn("zhou-qiming", "不叫。", "一個社會怎樣對待被替代的人，才決定它算不算進步。技術只是讓這個問題提前到來。")
        .turn("anna-lindqvist", "我沒有更好的回答。")
        .turn("he-wei", "也許這就是今天最誠實的一句話。謝謝各位。")
        .build();
  }

  private static Interview talk() {
    return InterviewBuilder.interview("talk", "棋盘之外：一次关于规则的演讲")
        .with("gu-yan", "顾言", Role.AUTHOR)
        .block(
            BODY,
            "gu-yan",
            true,
            false,
            "各位下午好。我想从一盘没有下完的棋讲起。棋手在第九十手停下来，不是因为要输了，而是因为他发现自己不再知道什么叫赢。",
            "规则告诉我们什么可以做，却很少告诉我们为什么要做。机器把规则走到了尽头，于是这个“为什么”第一次摆到了桌面上。")
        .block(CAPTION, "演讲中展示的残局。")
        .block(BODY, "gu-yan", true, false, "我没有答案。我只想提醒大家：棋盘之外，没有人替我们数目。")
        .block(REFERENCE, "顾言：《残局札记》。")
        .block(REFERENCE, "《规则与游戏》，作者自印。")
        .build();
  }
}
