package org.lunheng.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.document.Block;
import org.lunheng.document.Interview;

class PunctuationTest {

  private static String cleaned(String line) {
    String before = "这是前面的一段话，说的是别的事情，讲了很久，终于讲完。";
    Interview interview = Cleaner.clean(RawTexts.of(before, line));
    Block last = interview.blocks().get(interview.blocks().size() - 1);
    return last.paragraphs().get(last.paragraphs().size() - 1).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "我们来了,看见了;征服了。那么,为什么?因为:想。太好了!|我们来了，看见了；征服了。那么，为什么？因为：想。太好了！",
        "他说:“你好。”然后走了,没有回头。|他说：“你好。”然后走了，没有回头。",
        "用AI去做自己想做的事,AI会帮你,这是AI?|用AI去做自己想做的事，AI会帮你，这是AI？",
        "通用人工智能(AGI)和Meta(当时称为Facebook)都在这里,很好。|通用人工智能（AGI）和Meta（当时称为Facebook）都在这里，很好。",
        "他在《连线》(Wired)工作,后来去了研究院(FAIR)研究模型。|他在《连线》（Wired）工作，后来去了研究院（FAIR）研究模型。",
        "Ada Moreau:为什么 Nimbus 决定开源 Cirrus?|Ada Moreau：为什么 Nimbus 决定开源 Cirrus？",
        "无论是Claude还是Gemini,Transformer这条路都会走下去的。|无论是Claude还是Gemini，Transformer这条路都会走下去的。"
      })
  void chineseHasFullWidth(String raw, String published) {
    assertEquals(published, cleaned(raw));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "会议在 10:30 开始、12:05 结束，一共 1,000 人参加，票价 3.5 元。",
        "请看 https://example.org/a?b=c,d;e!f 这个地址，里面有全部的说明。",
        "He said: wait, what? (Really!) Then he left; nobody knew why. The end, he thought.",
        "代码是 `print(a,b)` 和 `x ? y : z`，照着抄就可以了，不要多想。",
        "请写信给 someone@example.org，或者调用 open(name, mode=\"r\") 这个函数，都可以。",
        "设函数 f(x) 和 g(y) 都连续，那么它们的和也连续，这是一条定理。",
        "本来就是全角：逗号，分号；问号？叹号！括号（都在）。"
      })
  void numbersTimesAddressesCodeAndLatinStay(String line) {
    assertEquals(line, cleaned(line));
  }

  @Test
  void everyChangeIsOnRecord() {
    Interview interview = Cleaner.clean(RawTexts.of("我们来了,看见了;征服了,就这样过了很多年。"));
    assertEquals(3, interview.apparatus().emendations().size());
    assertEquals(",", interview.apparatus().emendations().get(0).raw());
    assertEquals("，", interview.apparatus().emendations().get(0).text());
  }
}
