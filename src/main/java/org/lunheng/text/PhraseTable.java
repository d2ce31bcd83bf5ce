package org.lunheng.text;

import java.util.Arrays;

/**
 * Words and what they become, found by where they stand in a text.
 *
 * <p>All characters stand in one array, so that tens of thousands of words are there within
 * milliseconds, and most places of a text are known to start no word by one look at their first two
 * characters.
 */
public final class PhraseTable {
  /** The longest word, in {@code char}s: the lengths of words are kept as bits of an int. */
  static final int LONGEST = 31;

  static final int NONE = -1;

  /** What a word costs; all unusual readings of a stretch cost less. */
  static final int WORD = 1 << 14;

  /** The bits of a slot that number an entry, from 1; the others are a mark of its hash. */
  private static final int ENTRY = (1 << 20) - 1;

  private static final int PAIRS = 1 << 17;

  /** Words and values in the order of their entries, a value after its word. */
  private char[] characters = new char[1 << 18];

  /** Where each entry begins, and after the last one where the next would. */
  private int[] starts = new int[1 << 15];

  private byte[] lengths = new byte[1 << 15];
  private short[] costs = new short[1 << 15];
  private int[] slots = new int[1 << 16];
  private final int[] lengthsOfPairs = new int[PAIRS];
  private int count;

  private PhraseTable() {}

  /**
   * Words from dictionaries.
   *
   * @param words the usual ones; of two entries for one word the later one holds
   * @param characters what the characters of a word become where it does not stand by itself
   * @param forms what the characters of the words' values become in turn
   * @param preferred words that stand against others of equal right and become exactly what they
   *     say
   */
  public static PhraseTable of(
      String words, CharacterTable characters, CharacterTable forms, String preferred) {
    PhraseTable table = new PhraseTable();
    table.addAll(words);
    for (int entry = 0; entry < table.count; entry++) {
      table.applyToValue(entry, forms);
      table.costs[entry] = (short) (WORD + (table.isRegular(entry, characters) ? 0 : 1));
    }
    int usual = table.count;
    table.addAll(preferred);
    Arrays.fill(table.costs, usual, table.count, (short) (WORD - 1));
    return table;
  }

  /** A bit for each length that a word may have which starts with two characters. */
  int lengths(char first, char second) {
    return lengthsOfPairs[pair(first, second)];
  }

  /**
   * The entry of a word.
   *
   * @param hash the word's hash as {@link String#hashCode} computes it
   * @return its number, or {@link #NONE}
   */
  int find(char[] text, int from, int length, int hash) {
    int slot = slot(hash);
    int mark = mark(hash);
    while (slots[slot] != 0) {
      int entry = (slots[slot] & ENTRY) - 1;
      if ((slots[slot] & ~ENTRY) == mark
          && lengths[entry] == length
          && isAt(entry, text, from, length)) {
        return entry;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return NONE;
  }

  /** What an entry costs: {@link #WORD}, one more for an unusual reading, one less if preferred. */
  int cost(int entry) {
    return costs[entry];
  }

  int valueLength(int entry) {
    return starts[entry + 1] - starts[entry] - lengths[entry];
  }

  /** Writes what an entry's word becomes. */
  void copyValue(int entry, char[] target, int at) {
    System.arraycopy(characters, starts[entry] + lengths[entry], target, at, valueLength(entry));
  }

  private boolean isAt(int entry, char[] text, int from, int length) {
    int start = starts[entry];
    return Arrays.equals(characters, start, start + length, text, from, from + length);
  }

  private void addAll(String dictionary) {
    DictionaryLines.read(
        dictionary,
        (keyFrom, keyTo, valueFrom, valueTo) -> {
          int length = keyTo - keyFrom;
          if (length >= 2 && length <= LONGEST) {
            int start = starts[count];
            int end = start + length + valueTo - valueFrom;
            makeRoom(end);
            dictionary.getChars(keyFrom, keyTo, characters, start);
            dictionary.getChars(valueFrom, valueTo, characters, start + length);
            lengths[count] = (byte) length;
            starts[count + 1] = end;
            index(count++);
          }
        });
  }

  private void makeRoom(int end) {
    if (end > characters.length) {
      characters = Arrays.copyOf(characters, 2 * end);
    }
    if (count + 2 > lengths.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
      lengths = Arrays.copyOf(lengths, 2 * lengths.length);
      costs = Arrays.copyOf(costs, 2 * costs.length);
    }
    if (2 * count > slots.length) {
      slots = new int[2 * slots.length];
      for (int entry = 0; entry < count; entry++) {
        index(entry);
      }
    }
  }

  private void index(int entry) {
    int start = starts[entry];
    int length = lengths[entry];
    int hash = 0;
    for (int i = start; i < start + length; i++) {
      hash = 31 * hash + characters[i];
    }
    int slot = slot(hash);
    while (slots[slot] != 0 && !isSame((slots[slot] & ENTRY) - 1, entry)) {
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = mark(hash) | entry + 1;
    lengthsOfPairs[pair(characters[start], characters[start + 1])] |= 1 << length;
  }

  private boolean isSame(int one, int other) {
    int length = lengths[other];
    return lengths[one] == length && isAt(one, characters, starts[other], length);
  }

  private void applyToValue(int entry, CharacterTable forms) {
    for (int i = starts[entry] + lengths[entry]; i < starts[entry + 1]; i++) {
      characters[i] = forms.of(characters[i]);
    }
  }

  /** Whether the word becomes what its characters become one by one. */
  private boolean isRegular(int entry, CharacterTable table) {
    int start = starts[entry];
    int length = lengths[entry];
    boolean regular = valueLength(entry) == length;
    for (int i = 0; i < length && regular; i++) {
      regular = table.of(characters[start + i]) == characters[start + length + i];
    }
    return regular;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & slots.length - 1;
  }

  /** Bits of a hash that its slot does not tell, to be kept beside the entry. */
  private static int mark(int hash) {
    return hash * 0x9E3779B1 & ~ENTRY;
  }

  private static int pair(char first, char second) {
    return first * 0x9E35 + second & PAIRS - 1;
  }
}
