package org.lunheng.clean.channel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.text.LanguageModel;
import org.lunheng.text.Pinyin;

/**
 * The listed characters of a text, those that the channel puts a reading behind, with their
 * readings. They are found where the text is in step; a character that is listed is annotated
 * wherever its two bytes stand.
 */
public final class Readings {
  private static final String VOWELS = "aāáǎàeēéěèiīíǐìoōóǒòuūúǔùüǖǘǚǜê";

  /** A regular expression for a syllable of pinyin with or without its tone mark. */
  public static final String SYLLABLE =
      "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[" + VOWELS + "]{1,3}(?:ng|n|r)?";

  /** A character with a reading in brackets behind it. */
  private static final Pattern ANNOTATED =
      Pattern.compile("([\\u3400-\\u9FFF])\\((" + SYLLABLE + ")\\)");

  /** A question mark that ate the bracket before a reading. */
  private static final Pattern EATEN = Pattern.compile("\\?" + SYLLABLE + "\\)");

  private static final Pattern READING = Pattern.compile(SYLLABLE + "\\)");

  private final Map<Integer, String> byPair = new HashMap<>();

  private final Pinyin pinyin;

  private Readings(Pinyin pinyin) {
    this.pinyin = pinyin;
  }

  /**
   * Collects the readings of a raw text's lines.
   *
   * @param pinyin tells of characters that are nowhere in step how they may be read
   */
  public static Readings of(List<String> lines, Pinyin pinyin) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (String line : lines) {
      Matcher matcher = ANNOTATED.matcher(line);
      while (line.indexOf('(') >= 0 && matcher.find()) {
        counts
            .computeIfAbsent(matcher.group(1), character -> new TreeMap<>())
            .merge(matcher.group(2), 1, Integer::sum);
      }
    }
    Readings readings = new Readings(pinyin);
    counts.forEach((character, found) -> readings.add(character.charAt(0), mostFrequent(found)));
    return readings;
  }

  /** Whether a line has a reading whose opening bracket was eaten. */
  public static boolean hasEatenBracket(String line) {
    return line.indexOf('?') >= 0 && EATEN.matcher(line).find();
  }

  private static String mostFrequent(Map<String, Integer> counts) {
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  void add(char character, String reading) {
    int pair = Gbk.pair(character);
    if (pair != 0) {
      byPair.put(pair, reading);
    }
  }

  /** The listed reading of a pair of bytes; null if the pair is not listed. */
  String of(int first, int second) {
    return first < 0 ? null : byPair.get(first << 8 | second);
  }

  /**
   * What it costs to take two bytes for a listed character with a reading: nothing if the text
   * shows it, infinitely much if it cannot be.
   */
  float cost(int first, int second, String reading, LanguageModel model) {
    String listed = of(first, second);
    if (listed != null) {
      return listed.equals(reading) ? 0 : Float.POSITIVE_INFINITY;
    }
    char c = first < 0 ? 0 : Gbk.character(first, second);
    if (c == 0 || model.simplified(c) == c) {
      return Float.POSITIVE_INFINITY;
    }
    return pinyin.isReading(c, reading) ? Costs.UNLISTED : Costs.UNREAD;
  }

  /** The listed pairs with their readings. */
  Map<Integer, String> listed() {
    return byPair;
  }

  /** The index behind a reading and its closing bracket that begin at an index; -1 if none does. */
  static int end(String line, int index) {
    Matcher matcher = READING.matcher(line).region(index, line.length());
    return matcher.lookingAt() ? matcher.end() : -1;
  }
}
