package org.lunheng.clean;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.lunheng.document.RawText;

/** Texts by lot: mixes of everything that rules look for, of prose, of damage and of any bytes. */
final class RandomTexts {
  private static final Charset GBK = Charset.forName("GBK");
  private static final Path PROSE = Path.of("src/test/resources/clean/synthetic/prose-hant.txt");

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

  private static final String[] READINGS = {"(fā)", "(shuō)", "(yàn)", "(gè)", "(xiàn)", "?", "&"};
  private static final int MOST_LINES = 60;
  private static final int MOST_PIECES = 9;

  private final Random random;
  private final List<String> prose;

  private RandomTexts(long seed) {
    this.random = new Random(seed);
    this.prose = prose();
  }

  /** The text of a seed, the same each time. */
  static RawText of(long seed) {
    return new RandomTexts(seed).text();
  }

  private RawText text() {
    List<String> lines = new ArrayList<>();
    int count = random.nextInt(MOST_LINES);
    for (int i = 0; i < count; i++) {
      lines.add(line());
    }
    return RawTexts.of(lines.toArray(String[]::new));
  }

  private String line() {
    StringBuilder line = new StringBuilder();
    int pieces = random.nextInt(MOST_PIECES);
    for (int i = 0; i < pieces; i++) {
      line.append(piece());
    }
    return line.toString();
  }

  private String piece() {
    return switch (random.nextInt(12)) {
      case 0 -> prose.get(random.nextInt(prose.size()));
      case 1 -> damaged(prose.get(random.nextInt(prose.size())));
      case 2 -> bytes(StandardCharsets.UTF_8);
      case 3 -> bytes(GBK);
      default -> PIECES[random.nextInt(PIECES.length)];
    };
  }

  /** Prose with ASCII bytes put anywhere into its GBK bytes. */
  private String damaged(String text) {
    byte[] bytes = text.getBytes(GBK);
    StringBuilder latin = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
    for (int i = random.nextInt(6); i > 0; i--) {
      String reading = new String(any(READINGS).getBytes(GBK), StandardCharsets.ISO_8859_1);
      latin.insert(random.nextInt(latin.length() + 1), reading);
    }
    byte[] broken = latin.toString().getBytes(StandardCharsets.ISO_8859_1);
    return new String(broken, GBK).replace('\uFFFD', '?');
  }

  /** Any bytes as a decoder reads them, without line ends. */
  private String bytes(Charset charset) {
    byte[] bytes = new byte[random.nextInt(12)];
    random.nextBytes(bytes);
    return new String(bytes, charset).replaceAll("[\\r\\n]", "");
  }

  private String any(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static List<String> prose() {
    try {
      return Files.readAllLines(PROSE).stream().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
