package org.lunheng.clean.channel;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.lunheng.text.LanguageModel;

/** The characters that ordinary text is made of, by their bytes. */
final class Alphabet {
  private static final float RAREST = 17;
  private static final String MARKS = "，。、：；！？（）“”‘’「」『』《》—…·【】";

  /** For each byte, the leads that make an ordinary character with it as trail. */
  private final int[][] leads = new int[0x100][];

  /** For each byte, the trails that make an ordinary character with it as lead. */
  private final int[][] trails = new int[0x100][];

  /** Those of the trails that begin a pair that may vanish. */
  private final int[][] vanishing = new int[0x100][];

  /** For each byte, the leads that make a pair with it that vanishes. */
  private final int[][] vanishingBehind = new int[0x100][];

  private final boolean[] ordinary = new boolean[0x10000];

  Alphabet(LanguageModel model) {
    for (int pair = 0x8140; pair < 0xFF00; pair++) {
      char c = Gbk.character(pair >> 8, pair & 0xFF);
      ordinary[pair] = c != 0 && (MARKS.indexOf(c) >= 0 || isKnown(c, model));
    }
    for (int b = 0; b < 0x100; b++) {
      leads[b] = bytes(b, true);
      trails[b] = bytes(b, false);
      int first = b;
      vanishingBehind[b] =
          IntStream.range(0x81, 0xFF).filter(second -> Vanishing.is(first, second)).toArray();
      vanishing[b] = Arrays.stream(trails[b]).filter(Vanishing::isLeadOfSome).toArray();
    }
  }

  private static boolean isKnown(char c, LanguageModel model) {
    return Character.isIdeographic(c) && model.cost(model.simplified(c)) < RAREST;
  }

  private int[] bytes(int known, boolean asTrail) {
    int[] found = new int[0x100];
    int size = 0;
    for (int b = 0; b < 0x100; b++) {
      if (asTrail ? ordinary[b << 8 | known] : ordinary[known << 8 | b]) {
        found[size++] = b;
      }
    }
    return Arrays.copyOf(found, size);
  }

  /** The trails of ordinary characters that begin a pair that may vanish. */
  int[] vanishing(int lead) {
    return vanishing[lead];
  }

  /** The leads that make a pair that vanishes behind a byte. */
  int[] leadsVanishingBehind(int first) {
    return vanishingBehind[first];
  }

  int[] leads(int trail) {
    return leads[trail];
  }

  int[] trails(int lead) {
    return trails[lead];
  }

  boolean isOrdinary(int lead, int trail) {
    return ordinary[lead << 8 | trail];
  }

  /** Whether the character is a punctuation mark that a separator is put before. */
  static boolean isMark(int pair) {
    return pair != 0 && MARKS.indexOf(Gbk.character(pair >> 8, pair & 0xFF)) >= 0;
  }
}
