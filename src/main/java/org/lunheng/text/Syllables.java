package org.lunheng.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The syllables that Chinese characters are read as, as they are typed: small Latin letters without
 * tones, ü as u and as v.
 */
public final class Syllables {
  private static final Pattern TONE_MARKS = Pattern.compile("\\p{Mn}+");

  private static final int FIRST_IDEOGRAPH = 0x3007;
  private static final int AFTER_IDEOGRAPHS = 0xFB00;

  /** By character less {@link #FIRST_IDEOGRAPH}. */
  private final List<List<String>> typed;

  private final List<String> all;

  /** By character the letters that its syllables begin with, as bits from a on. */
  private final int[] initials = new int[1 << Character.SIZE];

  /** Looks up every character of the BMP once. */
  public Syllables(Readings readings) {
    List<String>[] read = table();
    // characters share few readings, and taking the tones off one costs more than all the rest
    Map<List<String>, List<String>> known = new HashMap<>();
    for (int c = FIRST_IDEOGRAPH; c < AFTER_IDEOGRAPHS; c++) {
      read[c - FIRST_IDEOGRAPH] = known.computeIfAbsent(readings.of((char) c), Syllables::typed);
      for (String syllable : read[c - FIRST_IDEOGRAPH]) {
        initials[c] |= bit(syllable.charAt(0));
      }
    }
    for (char c = 'a'; c <= 'z'; c++) {
      initials[c] = bit(c);
    }
    typed = List.of(read);
    this.all = known.values().stream().flatMap(List::stream).distinct().toList();
  }

  /** All syllables that some character is read as, each once. */
  public List<String> all() {
    return all;
  }

  /** The syllables of a character; none where no reading is known. */
  public List<String> of(char c) {
    return c >= FIRST_IDEOGRAPH && c < AFTER_IDEOGRAPHS
        ? typed.get(c - FIRST_IDEOGRAPH)
        : List.of();
  }

  /**
   * The letters that a character's syllables begin with, bit 0 for a; a small Latin letter stands
   * for itself.
   */
  public int initials(char c) {
    return initials[c];
  }

  /**
   * The letters of words that somebody typed in pinyin: without tones, blanks and apostrophes.
   *
   * @return empty if there is anything else among them
   */
  public static String lettersOf(String words) {
    String letters = plain(words).replaceAll("[\\s'’-]+", "");
    return letters.chars().allMatch(c -> c >= 'a' && c <= 'z') ? letters : "";
  }

  private static List<String> typed(List<String> readings) {
    return readings.stream().flatMap(Syllables::typed).distinct().toList();
  }

  /** The bit of a letter; none for anything else. */
  private static int bit(char letter) {
    return letter >= 'a' && letter <= 'z' ? 1 << letter - 'a' : 0;
  }

  private static Stream<String> typed(String syllable) {
    String apart = Normalizer.normalize(syllable, Normalizer.Form.NFD);
    String plain = plain(syllable);
    return apart.indexOf('\u0308') >= 0
        ? Stream.of(plain, plain.replace('u', 'v'))
        : Stream.of(plain);
  }

  private static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return TONE_MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static List<String>[] table() {
    return new List[AFTER_IDEOGRAPHS - FIRST_IDEOGRAPH];
  }
}
