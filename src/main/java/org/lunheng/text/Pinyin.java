package org.lunheng.text;

/** The readings of Chinese characters. */
public interface Pinyin {

  /**
   * Whether a character is read so.
   *
   * @param syllable pinyin with its tone mark
   */
  boolean isReading(char character, String syllable);
}
