package org.lunheng.text;

import java.util.HashMap;
import java.util.Map;

/** What single characters become. Every character that nothing was said about stays. */
public final class CharacterTable {
  /** Stands for what takes two {@code char}s; a noncharacter that no text holds. */
  private static final char LONG = '\uFFFF';

  private final char[] characters = new char[1 << Character.SIZE];
  private final Map<Character, String> others = new HashMap<>();

  private CharacterTable() {
    for (int c = 0; c < characters.length; c++) {
      characters[c] = (char) c;
    }
  }

  /** Characters from a dictionary; those outside the BMP are left to {@link PhraseTable}. */
  public static CharacterTable of(String dictionary) {
    return new CharacterTable().with(dictionary);
  }

  /** The same with what a further dictionary says about single characters. */
  public CharacterTable with(String dictionary) {
    CharacterTable table = new CharacterTable();
    System.arraycopy(characters, 0, table.characters, 0, characters.length);
    table.others.putAll(others);
    DictionaryLines.read(
        dictionary,
        (keyFrom, keyTo, valueFrom, valueTo) -> {
          if (keyTo - keyFrom == 1) {
            table.put(dictionary.charAt(keyFrom), dictionary.substring(valueFrom, valueTo));
          }
        });
    return table;
  }

  /** The same with what comes out taken through another table. */
  public CharacterTable then(CharacterTable next) {
    CharacterTable table = new CharacterTable();
    for (int c = 0; c < characters.length; c++) {
      table.characters[c] = next.characters[characters[c]];
    }
    table.others.putAll(next.others);
    table.others.putAll(others);
    return table;
  }

  /**
   * What a character becomes if that is a single {@code char}, which it is if not {@link #isLong}.
   */
  char of(char c) {
    return characters[c];
  }

  /** Whether a character becomes two {@code char}s. */
  boolean isLong(char c) {
    return characters[c] == LONG && c != LONG;
  }

  /** What a character becomes that {@link #isLong}. */
  String longOf(char c) {
    return others.get(c);
  }

  private void put(char c, String value) {
    if (value.length() == 1) {
      characters[c] = value.charAt(0);
    } else {
      characters[c] = LONG;
      others.put(c, value);
    }
  }
}
