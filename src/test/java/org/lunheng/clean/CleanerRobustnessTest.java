package org.lunheng.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lunheng.document.BlockType;
import org.lunheng.document.Interview;
import org.lunheng.document.Kind;
import org.lunheng.document.RawText;

/** Whatever a file holds, cleaning ends soon, throws nothing and accounts for everything. */
class CleanerRobustnessTest {
  private static final String[] PIECES = {
    "张三:",
    "问：",
    "答：",
    "李四(某所所长)：",
    "【主持人】",
    "王五 00:01:02",
    "**陈默：**",
    "Q:",
    "A:",
    "编者注：",
    "Sense说:",
    "你怎么看？",
    "我认为是的。",
    "您好!",
    "發(fā)展",
    "說(shuō)",
    "開(kāi)",
    "因?yàn)槿澜缱",
    "?ldquo;",
    "&ldquo;",
    "&#8220;",
    "<br/>",
    "<p class='x'>",
    "**",
    "## ",
    "[链接](http://a.example/b)",
    "“",
    "”",
    "(",
    ")",
    "（编者注：这是一条很长很长的注）",
    "首页 > 正文",
    "分享到",
    "扫一扫",
    "免责声明:",
    "侵权请联系删除",
    "2024-03-28 09:12",
    "来源: 某网",
    "作者：赵六",
    "参考资料",
    "https://example.org/x",
    "延伸阅读",
    "国产精品久久久_日韩av在线_无码",
    "_华体会官网登录|体育app",
    "一、标题",
    "01 前言",
    " ",
    "\u3000",
    "\t",
    "\u0000",
    "\u001b[31m",
    "\uFFFD",
    "😀",
    "e\u0301",
    "\uE000",
    "AI",
    "Transformer",
    "3.5%",
    "……",
    "——",
    "。",
    ",",
    "以下为对话实录:",
    "(责任编辑:孙七)",
    "图为会场",
    "供图",
    "大家好,我是主持人周八,"
  };

  @ParameterizedTest
  @MethodSource("seeds")
  void anyMixOfPiecesIsAccountedFor(long seed) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>();
    int count = random.nextInt(60);
    for (int i = 0; i < count; i++) {
      StringBuilder line = new StringBuilder();
      int pieces = random.nextInt(9);
      for (int k = 0; k < pieces; k++) {
        line.append(PIECES[random.nextInt(PIECES.length)]);
      }
      lines.add(line.toString());
    }
    RawText raw = RawTexts.of(lines.toArray(String[]::new));
    assertEquals(List.of(), Accounts.faults(Cleaner.clean(raw), raw), () -> "seed " + seed);
  }

  static Stream<Long> seeds() {
    return Stream.iterate(1L, seed -> seed + 1).limit(400);
  }

  @ParameterizedTest
  @MethodSource("monsters")
  void monstersAreCleanedInTime(String line) {
    RawText raw = RawTexts.of("张三:你好?", line, line, "李四:是的。");
    Interview interview =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Cleaner.clean(raw));
    assertEquals(List.of(), Accounts.faults(interview, raw));
  }

  static Stream<String> monsters() {
    int size = 60_000;
    return Stream.of(
        "?".repeat(size),
        "(".repeat(size),
        "()".repeat(size / 2),
        "“".repeat(size),
        "發(fā)".repeat(size / 4),
        "字?yàn)字".repeat(size / 8),
        "<p ".repeat(size / 3),
        "[".repeat(size),
        "](".repeat(size / 2),
        "&#1;".repeat(size / 4),
        "a".repeat(size),
        "字".repeat(size),
        "字。".repeat(size / 2),
        " ".repeat(size) + "字",
        "张三:".repeat(size / 3),
        "_".repeat(size),
        "无码_".repeat(size / 3),
        "首页 > ".repeat(size / 5),
        "2024-01-01 ".repeat(size / 11),
        "*".repeat(size));
  }

  @Test
  void aTextWithoutTurnsIsATalk() {
    RawText raw = RawTexts.of("没有人说话的文章", "这是第一段,讲一讲今天的天气和人们的心情。", "这是第二段,天气已经变好了,人们都出门去了。");
    Interview interview = Cleaner.clean(raw);
    assertEquals(Kind.TALK, interview.kind());
    assertEquals(
        List.of(BlockType.BODY),
        interview.blocks().stream().map(b -> b.type()).distinct().toList());
  }

  @Test
  void anEmptyTextIsAnInterviewWithoutBlocks() {
    assertEquals(List.of(), Cleaner.clean(RawTexts.of()).blocks());
    assertEquals(List.of(), Cleaner.clean(RawTexts.of("", "  ", "\u3000")).blocks());
  }
}
