package org.lunheng.store;

import org.lunheng.text.LanguageModel;
import org.lunheng.text.LongFloatTable;

/** A language model filled with frequencies of words and of pairs of words. */
final class WordCosts implements LanguageModel {
  /** The share of a character's occurrences inside words that it is given alone. */
  private static final float ALONE = 0.02f;

  private static final float SIMPLIFIED = 14;
  private static final float VARIANT = 5;

  private final LongFloatTable shares = new LongFloatTable(20);
  private final LongFloatTable costs = new LongFloatTable(20);
  private final LongFloatTable trusts = new LongFloatTable(18);

  /** What it costs that a word was not seen behind another. */
  private final LongFloatTable distrusts = new LongFloatTable(18);

  private final LongFloatTable pairs = new LongFloatTable(20);
  private final double[] occurrences = new double[0x10000];
  private final char[] simplified = new char[0x10000];
  private final float[] formCosts = new float[0x10000];

  WordCosts() {
    for (int c = 0; c < simplified.length; c++) {
      simplified[c] = (char) c;
    }
  }

  /** Adds a Traditional character and its Simplified forms, the usual one first. */
  void addTraditional(String traditional, String forms) {
    if (traditional.length() == 1 && !Character.isSurrogate(forms.charAt(0))) {
      simplified[traditional.charAt(0)] = forms.charAt(0);
      formCosts[traditional.charAt(0)] = VARIANT;
    }
  }

  /** Adds a Simplified character and its Traditional forms, the usual one first. */
  void addSimplified(String character, String forms) {
    formCosts[forms.charAt(0)] = 0;
    for (char form : forms.toCharArray()) {
      if (form > ' ' && simplified[form] == form) {
        simplified[form] = character.charAt(0);
      }
    }
    if (character.length() == 1 && forms.indexOf(character.charAt(0)) < 0) {
      formCosts[character.charAt(0)] = SIMPLIFIED;
    }
  }

  /**
   * Adds a word; one that is too long counts for its characters only.
   *
   * @param share its share of running text
   */
  void addWord(String word, double share) {
    word.chars().forEach(c -> occurrences[simplified[c]] += share);
    if (word.length() <= LONGEST_WORD) {
      put(key(word), shares.get(key(word), 0) + share);
    }
  }

  /**
   * Adds how often a word was followed by another one. The more kinds of words follow it, the less
   * is it trusted that those not seen cannot (Witten and Bell's smoothing).
   */
  void addPair(String first, long frequency, int kinds, String second, long together) {
    if (first.length() <= LONGEST_WORD && second.length() <= LONGEST_WORD) {
      float trust = (float) frequency / (frequency + kinds);
      trusts.put(key(first), trust);
      distrusts.put(key(first), (float) -Math.log(1 - trust));
      pairs.put(key(key(second), key(first)), (float) together / frequency);
    }
  }

  /** Gives characters that are in words only a share of their own, once all words are added. */
  WordCosts finished() {
    for (int c = 0x2E80; c < occurrences.length; c++) {
      if (occurrences[c] > 0) {
        put(c, Math.max(shares.get(c, 0), occurrences[c] * ALONE));
      }
    }
    return this;
  }

  @Override
  public float cost(long word) {
    return costs.get(word, Float.POSITIVE_INFINITY);
  }

  @Override
  public float cost(long word, long previous) {
    float alone = cost(word);
    float trust = alone == Float.POSITIVE_INFINITY ? 0 : trusts.get(previous, 0);
    float together = trust == 0 ? 0 : pairs.get(key(word, previous), 0);
    return together == 0
        ? alone + (trust == 0 ? 0 : distrusts.get(previous, 0))
        : (float) -Math.log((1 - trust) * shares.get(word, 0) + trust * together);
  }

  @Override
  public char simplified(char character) {
    return simplified[character];
  }

  @Override
  public float formCost(char character) {
    return formCosts[character];
  }

  private void put(long word, double share) {
    shares.put(word, (float) share);
    costs.put(word, (float) -Math.log(share));
  }

  private long key(String word) {
    long key = 0;
    for (int i = 0; i < word.length(); i++) {
      key = key << 16 | simplified[word.charAt(i)];
    }
    return key;
  }

  private static long key(long word, long previous) {
    return word ^ Long.rotateLeft(previous * 0xC2B2AE3D27D4EB4FL, 31);
  }
}
