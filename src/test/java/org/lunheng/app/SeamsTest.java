package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SeamsTest {
  /** What is left of a text that begins near a place. */
  private static String from(String text, String near, String quoted) {
    return text.substring(new Seams(text).start(text.indexOf(near), text.indexOf(quoted)));
  }

  /** What is left of a text that ends near a place. */
  private static String to(String text, String near, String quoted) {
    int earliest = text.indexOf(quoted) + quoted.length();
    return text.substring(0, new Seams(text).end(text.indexOf(near), earliest));
  }

  @Test
  void beginsAfterASentenceRatherThanANearerComma() {
    String text = "这一句说得很长而且没有停顿的地方。他谈到了价值函数，确实人们这样看。";
    assertEquals("他谈到了价值函数，确实人们这样看。", from(text, "数，", "确实"));
  }

  @Test
  void beginsAfterACommaIfNoSentenceEndsNear() {
    String text = "今天我们坐在这里想要好好谈一谈的那个题目，是大家已经讨论了很久的所谓价值函数，确实人们这样看。";
    assertEquals("确实人们这样看。", from(text, "数，", "确实"));
  }

  @Test
  void neverPartsWhatIsQuoted() {
    String text = "第一句。我说。引用的话在这里。最后一句。";
    assertEquals("引用的话在这里。最后一句。", from(text, "用的话", "引用"));
    assertEquals("第一句。我说。引用的话在这里。", to(text, "的话", "引用的话在这里。"));
  }

  @Test
  void goesOutUntilAMarkIfNoneIsNear() {
    String clause = "一二三四五六七八九十".repeat(3);
    String text = "甲，" + clause + "乙" + clause + "，丙";
    assertEquals(clause + "乙" + clause + "，丙", from(text, "乙", "丙"));
    assertEquals("甲，" + clause + "乙" + clause + "，", to(text, "乙", "甲"));
    assertEquals(0, new Seams(clause).start(25, 28));
    assertEquals(30, new Seams(clause).end(5, 2));
  }

  @Test
  void latinWordsAndNumbersStayWhole() {
    String text = "the very long incomprehensibilities of 2,000 unquestionably remarkable words";
    assertEquals("unquestionably remarkable words", from(text, "tionably", "words"));
    assertEquals("the very long incomprehensibilities ", to(text, "sibilities", "the"));
    assertEquals("so it ends.", to("so it ends. And goes on", "nds", "so"));
  }

  @Test
  void quotationMarksStayWithTheirSentence() {
    String text = "“它没有睡。”她说了很久很久的话。";
    assertEquals("她说了很久很久的话。", from(text, "”", "话"));
  }
}
