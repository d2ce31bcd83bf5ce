package org.lunheng.text;

/**
 * How ordinary a piece of Chinese is, told from the frequencies of words and of pairs of words. A
 * cost is minus the natural logarithm of a probability.
 *
 * <p>A word is one to four chars, the last in the lowest 16 bits of a long. Words are Simplified;
 * {@link #simplified} brings other text to them. Full-width marks are words too.
 */
public interface LanguageModel {
  /** The number of chars of the longest word that is looked up. */
  int LONGEST_WORD = 4;

  /** The cost of a word anywhere; infinite if it is not known. */
  float cost(long word);

  /**
   * The cost of a word behind another; infinite if the word is not known.
   *
   * @param previous the word before; any, known or not
   */
  float cost(long word, long previous);

  /** The Simplified form of a character; the character itself if it has no other. */
  char simplified(char character);

  /** What a form that Traditional text hardly uses costs: a Simplified one or a rare variant. */
  float formCost(char character);
}
