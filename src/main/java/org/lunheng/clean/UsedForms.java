package org.lunheng.clean;

import java.util.List;

/**
 * Which forms a text uses of each Simplified character. One-to-one conversion leaves one form of
 * each; who writes Traditional has 後 and 后, 裡 and 里, 發 and 髮 side by side.
 */
final class UsedForms {
  private static final int CHARACTERS = 1 << Character.SIZE;

  /** One in so many may be another form: from a quotation, or misread bytes. */
  private static final int STRAY = 10;

  private final char[] representatives = new char[CHARACTERS];
  private final char[] simplified = new char[CHARACTERS];
  private final int[] uses = new int[CHARACTERS];
  private final int[] usesOfAll = new int[CHARACTERS];
  private int length;

  UsedForms(List<String> interchangeable) {
    for (int c = 0; c < CHARACTERS; c++) {
      representatives[c] = (char) c;
    }
    for (String group : interchangeable) {
      for (int i = 0; i < group.length(); i++) {
        representatives[group.charAt(i)] = group.charAt(0);
      }
    }
  }

  /** Counts a text whose characters are the Simplified ones at the same places. */
  void add(String text, String simple) {
    length += text.length();
    for (int i = 0; i < text.length(); i++) {
      char form = representatives[text.charAt(i)];
      char character = simple.charAt(i);
      simplified[form] = character;
      uses[form]++;
      usesOfAll[character]++;
    }
  }

  /** Whether two characters are written for each other. */
  boolean areInterchangeable(char one, char other) {
    return representatives[one] == representatives[other];
  }

  /** Whether hardly any other form of the same Simplified character is used. */
  boolean isOnlyForm(char form) {
    char one = representatives[form];
    return (usesOfAll[simplified[one]] - uses[one]) * STRAY <= usesOfAll[simplified[one]];
  }

  /** Whether a character is used, or one that is written for it. */
  boolean isUsed(char form) {
    return uses[representatives[form]] > 0;
  }

  /** How many chars were counted. */
  int length() {
    return length;
  }

  /** How many Simplified characters have more than one form. */
  int mixed() {
    boolean[] settled = new boolean[CHARACTERS];
    for (int form = 0; form < CHARACTERS; form++) {
      if (uses[form] > 0 && isOnlyForm((char) form)) {
        settled[simplified[form]] = true;
      }
    }
    int mixed = 0;
    for (int c = 0; c < CHARACTERS; c++) {
      mixed += usesOfAll[c] > 0 && !settled[c] ? 1 : 0;
    }
    return mixed;
  }
}
