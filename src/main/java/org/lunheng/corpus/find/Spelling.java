package org.lunheng.corpus.find;

import java.util.Arrays;

/**
 * The ways that letters can be taken apart into syllables, Latin letters and a begun syllable at
 * the end. Bit <i>n</i> of a set says that a character may end before letter <i>n</i>.
 */
final class Spelling {
  private final String typed;

  /** By letter where a Chinese character that begins there may end. */
  private final long[] chinese;

  private final long all;
  private final boolean single;

  /**
   * Where characters may end.
   *
   * @param typed small Latin letters, fewer than 64
   * @param chinese by letter, where a Chinese character that begins there may end
   * @param single whether one character may be all there is
   */
  Spelling(String typed, long[] chinese, boolean single) {
    this.typed = typed;
    this.chinese = Arrays.copyOf(chinese, chinese.length);
    this.all = 1L << typed.length();
    this.single = single;
  }

  /**
   * Whether a text may have characters that spell the letters, one of them Chinese; if not, it has
   * none.
   */
  boolean mayBeIn(InitialPairs pairs) {
    if (single && (chinese[0] & all) != 0) {
      return true;
    }
    // where a character may begin, if all before it are Latin and if not
    long afterLatin = 1;
    long afterChinese = 0;
    for (int from = 0; from < typed.length(); from++) {
      boolean latin = (afterLatin & 1L << from) != 0;
      boolean any = (afterChinese & 1L << from) != 0;
      if (latin || any) {
        long next = chinese[from] | (any ? 2L << from : 0);
        afterChinese |= next & all | followed(from, next & ~all, pairs);
        afterLatin |= latin ? followed(from, 2L << from & ~all, pairs) : 0;
      }
    }
    return (afterChinese & all) != 0;
  }

  /** Those ends of a character where the next one's initial comes after its own in the text. */
  private long followed(int from, long ends, InitialPairs pairs) {
    long followed = 0;
    for (long rest = ends; rest != 0; rest &= rest - 1) {
      int to = Long.numberOfTrailingZeros(rest);
      followed |= pairs.has(typed.charAt(from), typed.charAt(to)) ? 1L << to : 0;
    }
    return followed;
  }
}
