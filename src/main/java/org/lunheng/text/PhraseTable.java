package org.lunheng.text;

import java.util.Arrays;
import java.util.List;

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

  /** The fewest characters that a dictionary has for a word: two, a tab, one, a line end. */
  private static final int SHORTEST_LINE = 5;

  /** Words and values in the order of their entries, a value after its word. */
  private final char[] characters;

  /** Where each entry begins, and after the last one where the next would. */
  private final int[] starts;

  private final byte[] lengths;
  private final short[] costs;
  private final int[] slots;
  private final int[] lengthsOfPairs;
  private int count;

  /** A table with room for dictionaries of so many characters. */
  private PhraseTable(int size) {
    int entries = size / SHORTEST_LINE + 1;
    if (entries > ENTRY) {
      throw new IllegalArgumentException("Too large a dictionary: " + size + " characters");
    }
    characters = new char[size];
    starts = new int[entries + 1];
    lengths = new byte[entries];
    costs = new short[entries];
    slots = new int[2 * Integer.highestOneBit(entries)];
    lengthsOfPairs = new int[slots.length];
  }

  /**
   * Words from dictionaries.
   *
   * @param words dictionaries of the usual ones; of two entries for one word the later one holds
   * @param characters what the characters of a word become where it does not stand by itself
   * @param forms what the characters of the words' values become in turn
   * @param preferred words that stand against others of equal right and become exactly what they
   *     say
   */
  public static PhraseTable of(
      List<String> words, CharacterTable characters, CharacterTable forms, String preferred) {
    int size = preferred.length();
    for (String dictionary : words) {
      size += dictionary.length();
    }
    PhraseTable table = new PhraseTable(size);
    for (String dictionary : words) {
      table.addAll(dictionary);
    }
    table.finish(characters, forms);
    int usual = table.count;
    table.addAll(preferred);
    Arrays.fill(table.costs, usual, table.count, (short) (WORD - 1));
    return table;
  }

  private void finish(CharacterTable table, CharacterTable forms) {
    for (int entry = 0; entry < count; entry++) {
      applyToValue(entry, forms);
      costs[entry] = (short) (WORD + (isRegular(entry, table) ? 0 : 1));
    }
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
            dictionary.getChars(keyFrom, keyTo, characters, start);
            dictionary.getChars(valueFrom, valueTo, characters, start + length);
            lengths[count] = (byte) length;
            starts[count + 1] = end;
            index(count++);
          }
        });
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

  private int pair(char first, char second) {
    return first * 0x9E35 + second & lengthsOfPairs.length - 1;
  }
}
