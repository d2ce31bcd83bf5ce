package org.lunheng.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lunheng.document.Interview;
import org.lunheng.document.RawText;
import org.lunheng.store.CleaningResources;

/** Texts that nobody wrote, of the shapes that make rules slow, are cleaned in seconds. */
class PathologicalTest {
  /** How much of the full size to try: all of it with the profile "soak". */
  private static final int PERCENT = Integer.getInteger("pathological.percent", 10);

  private static final int MILLION = 10_000 * PERCENT;

  /** Characters of three bytes that make 50 MB. */
  private static final int FIFTY_MEGABYTES = 50 * (MILLION / 3);

  private static final Duration LIMIT = Duration.ofSeconds(60);

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void shapeIsCleanedInTime(String name, Supplier<List<String>> lines) {
    RawText raw = RawTexts.of(lines.get().toArray(String[]::new));
    Interview interview =
        assertTimeoutPreemptively(LIMIT, () -> Cleaner.clean(raw, CleaningResources.all()));
    assertEquals(List.of(), Accounts.faults(interview, raw));
  }

  static Stream<Arguments> shapes() {
    return Stream.of(
        line("a million question marks", "?", MILLION),
        line("a million opening brackets", "(", MILLION),
        line("a million brackets of every kind", "([【“", MILLION / 4),
        line("nested brackets", "（甲(乙[丙", MILLION / 6),
        shape("brackets opened and closed", () -> List.of(nested(MILLION / 2))),
        line("readings whose bracket was eaten", "?yàn)", MILLION / 10),
        line("readings in brackets", "說(shuō)", MILLION / 10),
        line("a million ampersands", "&", MILLION),
        line("entities", "&amp;", MILLION / 5),
        line("quoted words with entities", "他说&ldquo;好&rdquo;，", MILLION / 20),
        line("private-use characters", "\uE000", MILLION),
        line("characters outside the basic plane", "😀𠮷", MILLION / 4),
        line("turns glued together", "你好吗？张三：我很好。", MILLION / 10, "张三："),
        line("turns with emoji glued together", "你好吗😀？张三：我很好。", MILLION / 50, "张三："),
        line("colons", "。:", MILLION / 2, "张三:"),
        line("underscores and keywords", "无码_", MILLION / 3),
        line("tags that are not closed", "<p ", MILLION / 3),
        line("links", "[链接](http://a.example/b)", MILLION / 20),
        line("50 MB of prose on one line", "这是一句平常的话，说的是平常的事。", FIFTY_MEGABYTES / 17),
        line("50 MB of punctuation to widen", "这是一句平常的话,说的是(平常)的事?", FIFTY_MEGABYTES / 19),
        line("50 MB with signs of damage", "他说(shuo)因?这样&nbsp;的事<b>,F?/p>。", FIFTY_MEGABYTES / 28),
        lines("half a million lines of one character", i -> "字", MILLION / 2),
        lines(
            "half a million different characters",
            i -> Character.toString(0x4E00 + i % 20_000),
            MILLION / 2),
        lines("labels only", i -> "张三：", MILLION / 5),
        lines("different labels", i -> name(i) + "：好的。", MILLION / 20),
        lines("names alone", i -> name(i % 1000), MILLION / 10),
        lines("people introducing themselves", i -> "我是" + name(i) + "，来自某地。", MILLION / 20),
        lines(
            "lines cut within sentences", i -> "这一行写到这里还没有写完所以要到下一行再接着写下去而下一行也没有写完", MILLION / 20),
        lines("dates", i -> "2024-01-01 来源：某网 作者：张三", MILLION / 20),
        lines("a menu", i -> "首页 > 新闻 > 正文", MILLION / 10));
  }

  private static Arguments line(String name, String piece, int times) {
    return line(name, piece, times, "");
  }

  private static Arguments line(String name, String piece, int times, String before) {
    return shape(name, () -> List.of(before + piece.repeat(times)));
  }

  private static Arguments lines(String name, IntFunction<String> line, int count) {
    return shape(name, () -> IntStream.range(0, count).mapToObj(line).toList());
  }

  private static Arguments shape(String name, Supplier<List<String>> lines) {
    return Arguments.of(name, lines);
  }

  private static String nested(int depth) {
    return "(".repeat(depth) + "甲" + ")".repeat(depth);
  }

  /** One of many names: a surname and two characters. */
  private static String name(int number) {
    String surnames = "王李张刘陈杨黄赵吴周";
    return surnames.charAt(number % 10)
        + Character.toString(0x4E00 + number / 10 % 100)
        + Character.toString(0x5E00 + number / 1000 % 1000);
  }
}
