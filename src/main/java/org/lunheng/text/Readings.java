package org.lunheng.text;

import java.util.List;

/** How Chinese characters are read. */
public interface Readings {

  /** The syllables that a character may be read as, in pinyin with tone marks; none if unknown. */
  List<String> of(char character);
}
