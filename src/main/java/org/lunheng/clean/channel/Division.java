package org.lunheng.clean.channel;

import org.lunheng.text.LanguageModel;

/** The cheapest division of a phrase into words. */
final class Division {
  private static final float UNKNOWN = 18;

  private Division() {}

  /**
   * For each index that a word ends at, where the word begins.
   *
   * @param phrase Simplified characters without marks
   */
  static int[] starts(String phrase, LanguageModel model) {
    int[] starts = new int[phrase.length() + 1];
    float[] costs = new float[phrase.length() + 1];
    for (int end = 1; end <= phrase.length(); end++) {
      long word = 0;
      costs[end] = Float.POSITIVE_INFINITY;
      for (int length = 1; length <= Math.min(end, LanguageModel.LONGEST_WORD); length++) {
        word |= (long) phrase.charAt(end - length) << 16 * (length - 1);
        float alone = length == 1 ? UNKNOWN : Float.POSITIVE_INFINITY;
        float cost = costs[end - length] + Math.min(alone, model.cost(word));
        if (cost < costs[end]) {
          costs[end] = cost;
          starts[end] = end - length;
        }
      }
    }
    return starts;
  }
}
