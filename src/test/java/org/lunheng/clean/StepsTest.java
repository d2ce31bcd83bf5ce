package org.lunheng.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.document.Emendation;
import org.lunheng.document.EmendationKind;
import org.lunheng.document.Interview;
import org.lunheng.document.Removal;
import org.lunheng.document.RemovalReason;
import org.lunheng.document.Script;

class StepsTest {

  private static String text(String... lines) {
    Interview interview = Cleaner.clean(RawTexts.of(lines));
    StringBuilder text = new StringBuilder();
    interview
        .blocks()
        .forEach(b -> b.paragraphs().forEach(p -> text.append(p.text()).append('\n')));
    return RawTexts.narrow(text.toString().strip());
  }

  @Test
  void aConvertersReadingsAreTakenOut() {
    String raw = "AI的發(fā)展很快,說(shuō)的人很多,開(kāi)始研究的人也很多,這個(gè)發(fā)現(xiàn)是這個(gè)人說(shuō)的。";
    assertEquals("AI的發展很快,說的人很多,開始研究的人也很多,這個發現是這個人說的。", text(raw));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "「重」字有兩個讀音,一個是重(zhòng),一個是重(chóng),要看上下文才知道怎麼讀。",
        "小朋友們先念媽(mā)、麻(má)、馬(mǎ)、罵(mà),再念一遍,老師在旁邊聽他們念得對不對。",
        "他姓仇(qiú),不姓仇(chóu),名字里的行字念行(háng),很多人第一次都会念错。"
      })
  void aTeachersReadingsStay(String raw) {
    assertEquals(raw, text(raw));
  }

  @Test
  void entitiesBecomeCharacters() {
    assertEquals(
        "这是“规模效应”——大家都这样说,而且说了很多年。", text("这是&ldquo;规模效应&rdquo;&mdash;&#8212;大家都这样说,而且说了很多年。"));
  }

  @Test
  void marksOfWebPagesAreLeftOutAndPowersStay() {
    assertEquals(
        "请看仓库的说明,2**10 等于 1024,写在这里。",
        text("<p>请看[仓库的说明](https://a.example/b),2**10 等于 <b>1024</b>,写在这里。</p>"));
  }

  @Test
  void misalignedRunsAreOfferedWithoutAReading() {
    Interview interview = Cleaner.clean(RawTexts.of("人工智能很难,因?yàn)槿澜缱,所以大家都在研究它。"));
    List<Emendation> doubted =
        interview.apparatus().emendations().stream().filter(e -> !e.certain()).toList();
    assertEquals(1, doubted.size());
    assertEquals(EmendationKind.GBK_MISALIGNMENT, doubted.get(0).kind());
    assertNull(doubted.get(0).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "国产成人自拍_久草视频在线_日韩欧美在线网站_成年人视频免费观看",
        "澳门金沙娱乐城_百家乐投注平台_真人棋牌官网登录",
        "笔趣阁无弹窗_全文免费阅读_最新章节手打_txt下载",
        "久久精品一区二区三区| 91久久青青| 日韩专区在线观看| 欧美精品视频"
      })
  void advertisingIsSpam(String line) {
    List<Removal> removals = Cleaner.clean(RawTexts.of(line)).apparatus().removals();
    assertEquals(List.of(RemovalReason.SPAM), removals.stream().map(Removal::reason).toList());
  }

  @Test
  void aTitleLosesItsSpamTailOnly() {
    Interview interview =
        Cleaner.clean(RawTexts.of("一位院士谈人工智能的未来_智慧城市_某某体育app官网登录|某某体育手机版", "", "正文从这里开始,讲的是人工智能。"));
    assertEquals("一位院士谈人工智能的未来", interview.title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "首页 > 新闻 > 科技 > 正文",
        "您的位置：首頁 » 資訊 » 正文",
        "打印 | 评论 | 收藏",
        "扫一扫,关注我们的公众号",
        "免责声明:本文不代表本站观点,如有侵权请联系删除。",
        "版权所有 © 某某网 未经许可不得转载",
        "上一篇:别的文章",
        "发E-mail给:"
      })
  void linesOfTheSiteAreChrome(String line) {
    assertEquals("", text(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "我在首页上看到一条新闻,说机器能写诗了,我不太相信。",
        "扫码支付改变了小店,这件事我是亲眼看见的。",
        "版权问题要分开谈:训练是一回事,输出是另一回事,我们不能混在一起。",
        "他们的登录页面做得很糟,我每次都要找很久。"
      })
  void sentencesThatMentionASiteAreKept(String line) {
    assertEquals(line, text(line));
  }

  @Test
  void linesCutAtAFixedWidthAreJoined() {
    String[] lines = {
      "人工智能这个词大家已经听了很多年,但是真正坐下来想一想它是什",
      "么的人并不多。今天我们请到两位朋友,一位做模型,一位做芯片,聊",
      "一聊他们每天面对的问题,也聊一聊他们晚上睡不着的时候在想些什么",
      "事情。",
      "",
      "第一位朋友说自己不喜欢未来这个词,因为它总是让人忘记现在手上还",
      "有没做完的事。第二位朋友说他只关心下个季度的良率,别的都是风景",
      "而已。"
    };
    assertEquals(
        "人工智能这个词大家已经听了很多年,但是真正坐下来想一想它是什么的人并不多。今天我们请到两位朋友,一位做模型,一位做芯片,聊一聊他们每天面对的问题,也聊一聊他们晚上睡不着的时候在想些什么事情。\n"
            + "第一位朋友说自己不喜欢未来这个词,因为它总是让人忘记现在手上还有没做完的事。第二位朋友说他只关心下个季度的良率,别的都是风景而已。",
        text(lines));
  }

  @Test
  void aLineOfInformationIsReadWordByWord() {
    Interview interview =
        Cleaner.clean(
            RawTexts.of(
                "人与机器的关系",
                "作者:沈某某 来源: 某某新闻 发布时间:2024-9-10 0:8:17 字号:大 中 小",
                "",
                "正文从这里开始,讲的是人与机器的关系。"));
    assertEquals("人与机器的关系", interview.title());
    assertEquals("2024-09-10", interview.date());
    assertEquals("某某新闻", interview.publisher());
    assertEquals("沈某某", interview.byline());
    assertEquals("沈某某", interview.participants().get(0).name());
  }

  @Test
  void theScriptIsThatOfMostCharacters() {
    assertEquals(Script.HANT, Cleaner.clean(RawTexts.of("這個問題說來話長,我們慢慢談。")).script());
    assertEquals(Script.HANS, Cleaner.clean(RawTexts.of("这个问题说来话长,我们慢慢谈。")).script());
  }

  @Test
  void everyStepHasItsOwnName() {
    assertEquals(Cleaner.steps().size(), Cleaner.steps().stream().distinct().count());
    assertTrue(Cleaner.steps().stream().allMatch(name -> name.matches("[a-z-]+")));
  }
}
