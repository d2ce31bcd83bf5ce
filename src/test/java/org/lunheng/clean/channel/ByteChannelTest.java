package org.lunheng.clean.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunheng.clean.channel.ByteChannel.Insertion;
import org.lunheng.store.CleaningResources;

/** The damage, re-created: raw readings of the sources out of what was published. */
class ByteChannelTest {
  private static final Path SOURCE = Path.of("corpus/raw/000_93dcd1814163e62e.txt");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "因為全世界最聰明的人都在做科研， | 驗 yàn | 30 | 因?yàn)槿澜缱盥斆鞯娜硕荚谧隹蒲?,",
        "音樂家。”他建議， | 樂 lè | 7 | 音樂(lè)家?!彼ㄗh,",
        "自己寫代碼。現在 | 寫 xiě,現 xiàn | 11 | 自己寫(xiě)代碼?,F(xiàn)在",
        "一開始非常渴望做出震驚世界的科研成果， | 開 kāi | 9 | 一開(kāi)始非??释龀稣痼@世界的科研成果,",
        "以OpenAI為代表 | 設 shè | | 以O(shè)penAI為代表",
        "因為AI的普及 | 驗 yàn | | 因?yàn)锳I的普及",
        "所有的職業病？</p> | 職 zhí,業 yè | 11 | 所有的職(zhí)業(yè)?。?/p>"
      })
  void publishedTextBecomesTheRawOne(String text, String listed, String separator, String raw) {
    List<Insertion> insertions = new ArrayList<>();
    Readings readings = readings(listed);
    insertions.addAll(Damage.readings(ByteChannel.encode(text), readings.listed()));
    if (separator != null) {
      insertions.add(new Insertion(Integer.parseInt(separator), ByteChannel.SEPARATOR));
    }
    assertEquals(raw, ByteChannel.damage(text, insertions));
  }

  @Test
  void linesInStepAreAnnotatedWithoutException() throws IOException {
    List<String> lines = Files.readAllLines(SOURCE);
    Map<Integer, String> listed =
        Readings.of(lines, CleaningResources.all().pinyin().get()).listed();
    for (String line : lines) {
      if (line.indexOf('?') < 0) {
        String text = line.replaceAll("\\(" + Readings.SYLLABLE + "\\)", "");
        assertEquals(
            line, ByteChannel.damage(text, Damage.readings(ByteChannel.encode(text), listed)));
      }
    }
  }

  @Test
  void whatIsNotInGbkIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> ByteChannel.damage("😀", List.of()));
  }

  private static Readings readings(String listed) {
    Readings readings = Readings.of(List.of(), (character, syllable) -> false);
    for (String entry : listed.split(",")) {
      readings.add(entry.charAt(0), entry.substring(2));
    }
    return readings;
  }
}
