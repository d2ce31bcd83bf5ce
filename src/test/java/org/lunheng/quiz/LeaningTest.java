package org.lunheng.quiz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.app.Argued;

class LeaningTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "首先，河床会自己改道。",
        "第二，沒有人記得舊的河道。",
        "此外，水位站也太少。",
        "另一方面是测站还没有修好，数据断断续续",
        "它在汛期会变得完全不可靠。",
        "我覺得他們早晚會放棄這條河。",
        "如果它算错了，谁来负责呢？",
        "确实如此。但他们还会再试几年。",
        "很少有流域真的能做到這一點。",
        "看起来，这两种情况都会在今年发生。",
        "从这个角度看，堤坝应当拆掉。",
        "我认为这些都是水文学家的责任。",
        "我不同意這是個錯誤。",
        "後者比較貴，但是更可靠。",
        "They will give up on the river sooner or later.",
        "Second, nobody remembers the old river."
      })
  void pointsToWhatIsNotQuoted(String text) {
    assertTrue(Leaning.leans(fold(text)), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "这个世界不缺少会预报洪水的机器。",
        "這種在上游蓄水、在下游放水的做法並不安全。",
        "那些住在岸边的人最先知道水要来了。",
        "河流总会自己找到出路，这一点毫无疑问。",
        "讓機器預報，它會照辦，但會算錯。",
        "如果机器说不知道，它就值得信任。",
        "但工程师总是想把河道修直。",
        "第一次看到洪水的人不会忘记。",
        "最后一个测站也关掉了。",
        "他人的经验不能代替自己的测量。",
        "This river has never kept to its bed."
      })
  void namesWhatItMeans(String text) {
    assertFalse(Leaning.leans(fold(text)), text);
  }

  private static String fold(String text) {
    return Argued.GLOSSARY.folding().of(text);
  }
}
