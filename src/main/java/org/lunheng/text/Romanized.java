package org.lunheng.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Chinese words as somebody types them in Latin letters: in pinyin with or without tones and
 * blanks, ü as u or v; or with the first letter of each syllable alone.
 */
public final class Romanized {
  private static final Pattern TONE_MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

  private final String typed;
  private final Readings readings;

  /** What was typed; anything but letters in it does not count. */
  public Romanized(String typed, Readings readings) {
    this.typed = NO_LETTERS.matcher(plain(typed)).replaceAll("");
    this.readings = readings;
  }

  /** Whether these are the syllables of a word; Latin letters in the word stand for themselves. */
  public boolean isReadingOf(String word) {
    return isChinese(word) && !typed.isEmpty() && reads(word, 0, 0);
  }

  /** Whether these are the first letters of a word's syllables. */
  public boolean areInitialsOf(String word) {
    return isChinese(word)
        && word.length() > 1
        && typed.length() == word.length()
        && initials(word);
  }

  /** Whether the word from an index on is read as what was typed from another index on. */
  private boolean reads(String word, int at, int from) {
    if (at == word.length()) {
      return from == typed.length();
    }
    char c = word.charAt(at);
    if (c < 0x80) {
      return !isLetter(c) && reads(word, at + 1, from)
          || starts(String.valueOf(c), from) && reads(word, at + 1, from + 1);
    }
    for (String syllable : readings.of(c)) {
      String toneless = plain(syllable);
      boolean read =
          starts(toneless, from) || starts(toneless.replace('u', 'v'), from) && isUmlaut(syllable);
      if (read && reads(word, at + 1, from + toneless.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean initials(String word) {
    for (int i = 0; i < word.length(); i++) {
      String initial = typed.substring(i, i + 1);
      if (readings.of(word.charAt(i)).stream().noneMatch(s -> plain(s).startsWith(initial))) {
        return false;
      }
    }
    return true;
  }

  private boolean starts(String syllable, int from) {
    return typed.startsWith(syllable.toLowerCase(Locale.ROOT), from);
  }

  private static boolean isChinese(String word) {
    return word.codePoints().anyMatch(Character::isIdeographic);
  }

  private static boolean isLetter(char c) {
    char small = Character.toLowerCase(c);
    return small >= 'a' && small <= 'z';
  }

  private static boolean isUmlaut(String syllable) {
    return Normalizer.normalize(syllable, Normalizer.Form.NFD).indexOf('\u0308') >= 0;
  }

  /** In small letters without any marks. */
  static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return TONE_MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
