package org.lunheng.clean.channel;

import java.util.List;
import org.lunheng.text.LanguageModel;

/**
 * A language model that knows whether people or things are spoken of: which of 他, 她 and 它 is meant
 * no grammar tells, but those around it do. Their second bytes are neighbours, so that the channel
 * often leaves it open.
 */
final class Pronouns implements LanguageModel {
  private static final String ALL = "他她它";

  /** How much all other lines together weigh beside the pronouns near the place. */
  private static final double ELSEWHERE = 0.7;

  private final LanguageModel words;

  /** What each pronoun costs more than in ordinary text, in nats. */
  private final float[] costs = new float[ALL.length()];

  /**
   * @param counts those of the whole text
   * @param near the lines around the place
   */
  Pronouns(LanguageModel words, int[] counts, List<String> near) {
    this.words = words;
    double[] usual = new double[ALL.length()];
    double[] shares = new double[ALL.length()];
    double all = 0;
    for (int i = 0; i < usual.length; i++) {
      usual[i] = Math.exp(-words.cost(ALL.charAt(i)));
      all += usual[i];
    }
    int[] nearby = count(near);
    for (int i = 0; i < shares.length; i++) {
      double elsewhere = (counts[i] + usual[i] / all) / (counts[ALL.length()] + 1);
      double share = (nearby[i] + ELSEWHERE * elsewhere) / (nearby[ALL.length()] + ELSEWHERE);
      costs[i] = (float) -Math.log(share / (usual[i] / all));
    }
  }

  /** How often each pronoun is used, and at the end how often any. */
  static int[] count(List<String> lines) {
    int[] counts = new int[ALL.length() + 1];
    for (String line : lines) {
      for (int i = 0; i < line.length(); i++) {
        int pronoun = ALL.indexOf(line.charAt(i));
        if (pronoun >= 0) {
          counts[pronoun]++;
          counts[ALL.length()]++;
        }
      }
    }
    return counts;
  }

  private float more(long word) {
    char first = (char) (word >> 16 == 0 ? word : word >> 16);
    int pronoun = word >> 32 == 0 ? ALL.indexOf(first) : -1;
    return pronoun < 0 ? 0 : costs[pronoun];
  }

  @Override
  public float cost(long word) {
    return words.cost(word) + more(word);
  }

  @Override
  public float cost(long word, long previous) {
    return words.cost(word, previous) + more(word);
  }

  @Override
  public char simplified(char character) {
    return words.simplified(character);
  }

  @Override
  public float formCost(char character) {
    return words.formCost(character);
  }
}
