package org.lunheng.corpus.find;

import java.util.concurrent.atomic.AtomicLongArray;
import org.lunheng.text.Syllables;

/**
 * Looks for characters whose syllables spell what was typed. Latin letters of the text stand for
 * themselves, but at least one Chinese character must be among them. All readings of a character
 * are tried at once: bit <i>n</i> of a set says that the first <i>n</i> letters can be spelt.
 */
final class TypedPinyin implements Places {
  /** A set has 64 bits, and one of them says that all letters can be spelt. */
  static final int LONGEST = Long.SIZE - 1;

  private static final String VOWELS = "aeiouv";
  private static final String DIGRAPHS = "zcs";

  /** That all letters may be spelt by now. */
  private static final int END = 1 << 30;

  /** That the set is filled in. */
  private static final int KNOWN = 1 << 31;

  /** Few characters begin with the same letter, so most of a text's find room. */
  private static final int REMEMBERED = 1 << 9;

  private final String typed;
  private final Syllables syllables;
  private final Way way;
  private final long all;

  /** The letter that every place begins with, as a bit from a on. */
  private final int first;

  /**
   * What may come after a character: the letters that the next one may begin with, as bits from a
   * on, {@link #END} and {@link #KNOWN}; above these bits the character. It is the same whoever
   * fills it in.
   */
  private final AtomicLongArray after = new AtomicLongArray(REMEMBERED);

  /** Null as long as nobody asked whether a text may have a place. */
  private volatile Spelling spelling;

  /**
   * Looks for letters.
   *
   * @param typed between two and {@link #LONGEST} small Latin letters
   * @param way {@link Way#SYLLABLES}, {@link Way#BEGUN} or {@link Way#INITIALS}
   */
  TypedPinyin(String typed, Syllables syllables, Way way) {
    this.typed = typed;
    this.syllables = syllables;
    this.way = way;
    this.all = 1L << typed.length();
    this.first = 1 << typed.charAt(0) - 'a';
  }

  /** By letter where a character that begins there may end. */
  private long[] ends() {
    long[] ends = new long[typed.length()];
    for (int from = 0; from < ends.length; from++) {
      for (String syllable : syllables.all()) {
        ends[from] |= spelt(from, syllable);
      }
    }
    return ends;
  }

  @Override
  public boolean mayBeIn(InitialPairs pairs) {
    Spelling known = spelling;
    if (known == null) {
      known = new Spelling(typed, ends(), way != Way.INITIALS);
      spelling = known;
    }
    return known.mayBeIn(pairs);
  }

  @Override
  public void in(String folded, Sink places) {
    int at = 0;
    int length = folded.length();
    while (at < length) {
      int from = at++;
      if ((syllables.initials(folded.charAt(from)) & first) == 0 || !mayBegin(folded, from)) {
        continue;
      }
      int to = end(folded, from);
      if (to > from) {
        places.add(from, to);
        at = to;
      }
    }
  }

  /** Whether a place may begin at an index, by its first two characters. */
  private boolean mayBegin(String folded, int from) {
    int set = after(folded.charAt(from));
    return (set & END) != 0
        || from + 1 < folded.length() && (set & syllables.initials(folded.charAt(from + 1))) != 0;
  }

  private int after(char c) {
    long found = after.getOpaque(c % REMEMBERED);
    if (found >>> Integer.SIZE == c && (found & KNOWN) != 0) {
      return (int) found;
    }
    int set = KNOWN;
    for (long rest = spelt(1, c); rest != 0; rest &= rest - 1) {
      int letters = Long.numberOfTrailingZeros(rest);
      set |= letters < typed.length() ? 1 << typed.charAt(letters) - 'a' : END;
    }
    after.setOpaque(c % REMEMBERED, (long) c << Integer.SIZE | set & 0xFFFF_FFFFL);
    return set;
  }

  /** The end of the longest place from an index on, or the index itself if there is none. */
  private int end(String folded, int from) {
    long spelt = 1;
    int end = from;
    boolean chinese = false;
    for (int at = from; at < folded.length() && spelt != 0; at++) {
      char c = folded.charAt(at);
      chinese |= !syllables.of(c).isEmpty();
      spelt = spelt(spelt, c);
      if ((spelt & all) != 0 && chinese && (way != Way.INITIALS || at > from)) {
        end = at + 1;
      }
    }
    return end;
  }

  /** What is spelt with one more character. */
  private long spelt(long before, char c) {
    long after = 0;
    for (long rest = before & ~all; rest != 0; rest &= rest - 1) {
      int from = Long.numberOfTrailingZeros(rest);
      if (c < 0x80) {
        after |= c == typed.charAt(from) ? 2L << from : 0;
      } else {
        for (String syllable : syllables.of(c)) {
          after |= spelt(from, syllable);
        }
      }
    }
    return after;
  }

  /** What is spelt with a syllable behind the first letters. */
  private long spelt(int from, String syllable) {
    if (way == Way.INITIALS) {
      return initial(from, syllable);
    }
    if (typed.startsWith(syllable, from)) {
      return 1L << from + syllable.length();
    }
    return way == Way.BEGUN && isBegun(from, syllable) ? all : 0;
  }

  /** One letter says too little to stand alone, and so do several without a vowel. */
  private boolean isBegun(int from, String syllable) {
    return syllable.regionMatches(0, typed, from, typed.length() - from)
        && (from > 0 || typed.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0));
  }

  private long initial(int from, String syllable) {
    char first = typed.charAt(from);
    if (syllable.isEmpty() || syllable.charAt(0) != first) {
      return 0;
    }
    boolean two = DIGRAPHS.indexOf(first) >= 0 && syllable.startsWith("h", 1);
    return 2L << from | (two && typed.startsWith("h", from + 1) ? 4L << from : 0);
  }
}
