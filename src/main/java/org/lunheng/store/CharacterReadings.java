package org.lunheng.store;

import com.github.houbb.pinyin.bs.PinyinBs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lunheng.text.Pinyin;
import org.lunheng.text.Readings;

/** The readings of characters from houbb's dictionary. */
public final class CharacterReadings implements Pinyin, Readings {
  private static final String READINGS = "/pinyin_dict_char.txt";

  private final Map<String, List<String>> readings = new HashMap<>(65_536);

  private CharacterReadings() {
    ResourceLines.read(
        PinyinBs.class, READINGS, ':', (c, all) -> readings.put(c, List.of(all.split(","))));
  }

  /** The readings, read on the first call and shared from then on. */
  public static CharacterReadings shared() {
    return Holder.SHARED;
  }

  @Override
  public boolean isReading(char character, String syllable) {
    return of(character).contains(syllable);
  }

  @Override
  public List<String> of(char character) {
    return readings.getOrDefault(String.valueOf(character), List.of());
  }

  private static final class Holder {
    static final CharacterReadings SHARED = new CharacterReadings();
  }
}
