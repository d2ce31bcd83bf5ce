package org.lunheng.clean;

/**
 * Tells at one pass over a word that it cannot be a slip of any of some words, as almost all words
 * cannot. It may take a word for one that can be.
 */
final class Sketches {
  private static final int SIZE = 1 << 14;

  private final boolean[] shapes = new boolean[SIZE];
  private final boolean[] letters = new boolean[SIZE];
  private final boolean[] names = new boolean[SIZE];
  private final boolean[] beginnings = new boolean[SIZE];

  /** Adds a word that others may be slips of. */
  void add(String word) {
    int shape = 0;
    int sum = 0;
    for (int i = 0; i < word.length(); i++) {
      shape = 31 * shape + shape(word.charAt(i));
      sum += letter(word.charAt(i));
    }
    shapes[shape & SIZE - 1] = true;
    letters[sum & SIZE - 1] = true;
  }

  /** Adds the first word of a name whose capitals may be wrong. */
  void addName(String first) {
    int name = 0;
    for (int i = 0; i < first.length(); i++) {
      name = 31 * name + small(first.charAt(i));
    }
    names[name & SIZE - 1] = true;
  }

  /** Adds a word that others may begin with, up to a capital. */
  void addBeginning(String word) {
    int beginning = 0;
    for (int i = 0; i < word.length(); i++) {
      beginning = 31 * beginning + word.charAt(i);
    }
    beginnings[beginning & SIZE - 1] = true;
  }

  /** Whether a word of letters and digits is worth a closer look. */
  boolean resemble(String text, int from, int to) {
    int shape = 0;
    int name = 0;
    int sum = 0;
    int beginning = 0;
    boolean digits = false;
    boolean begun = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      begun |= isCapital(c) && beginnings[beginning & SIZE - 1];
      beginning = 31 * beginning + c;
      shape = 31 * shape + shape(c);
      name = 31 * name + small(c);
      digits |= c <= '9';
      sum += digits ? 0 : letter(c);
    }
    return begun
        || beginnings[beginning & SIZE - 1]
        || shapes[shape & SIZE - 1]
        || letters[sum & SIZE - 1]
        || names[name & SIZE - 1];
  }

  /** What stands for all characters that look like this one. */
  static char shape(char c) {
    return c == 'I' || c == '1' ? 'l' : c == '0' ? 'O' : c;
  }

  private static int letter(char c) {
    return c * c * c;
  }

  private static char small(char c) {
    return (char) (c | 0x20);
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
