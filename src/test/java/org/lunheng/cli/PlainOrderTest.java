package org.lunheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunheng.store.Bundles;
import org.lunheng.text.Messages;

class PlainOrderTest {
  private static final Messages CHINESE = Bundles.load("zh-Hant");

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "'',NEXT,''",
        "'  ',NEXT,''",
        "ｎ,NEXT,''",
        "N,NEXT,''",
        "」,NEXT_TURN,''",
        "「,PREVIOUS_TURN,''",
        "】,NEXT_TURN,''",
        "。,LIST,''",
        "？,HELP,''",
        "p20,PARAGRAPH,p20",
        "P 20,PARAGRAPH,p20",
        "ｐ３２．２,PARAGRAPH,p32.2",
        "/ data ,FIND,data",
        "／／數據,SEARCH,數據",
        "、、數據,SEARCH,數據",
        "s  數據 力,SEARCH,數據 力",
        "尋找 數據,FIND,數據",
        "離開,QUIT,''",
        "５０％,PERCENT,50%",
        "ｍａ,MARK,a",
        "M b,MARK,b",
        "m,TOPICS,''",
        "m scale,TOPICS,scale",
        "《,OLDER,''",
        "》,NEWER,''",
        "～～20,MATCH_ALL,20",
        "~20,MATCH,20",
        "＊ｐ２０：２,BOOKMARK,p20:2",
        "筆記　p20　（全形），,NOTE,p20　（全形），",
        "add ～/甲，乙.txt,ADD,～/甲，乙.txt",
        "term　RLHF,TERM,RLHF"
      })
  void chineseInputMethodsAreUnderstood(String typed, PlainCommand command, String argument) {
    assertEquals(new PlainOrder.Do(command, argument), PlainOrder.of(typed, CHINESE));
  }

  @Test
  void aNumberIsANumberInAnyWidth() {
    assertEquals(new PlainOrder.Number("12"), PlainOrder.of(" １2 ", CHINESE));
  }

  @Test
  void otherThingsAreNotUnderstood() {
    assertEquals(new PlainOrder.Unknown("數據"), PlainOrder.of("數據", CHINESE));
    assertEquals(new PlainOrder.Unknown("nn"), PlainOrder.of("nn", CHINESE));
    assertEquals(new PlainOrder.Unknown("-1"), PlainOrder.of("-1", CHINESE));
  }
}
