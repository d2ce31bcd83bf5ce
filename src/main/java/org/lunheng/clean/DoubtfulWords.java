package org.lunheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.document.Emendation;
import org.lunheng.document.EmendationKind;

/**
 * Marks words that a machine put in another's place, places where a word must be missing, and words
 * that stand twice. What is proposed is only offered: the text keeps its reading.
 */
final class DoubtfulWords implements Step {
  private static final List<Sign> SIGNS =
      List.of(
          // nobody perceives "normally": rewriting machines put this for 可以
          new Sign(
              "正常的",
              "正常的",
              "(?:能够|可以)正常的(?=看到|看出|看见|发现|知道|认为|想到|感受|感觉|了解|明白)",
              "可以",
              EmendationKind.SUBSTITUTED_WORD,
              "a rewriting machine's words"),
          // no verb between 会 and a pronoun, as in 你会我们一样
          new Sign(
              "一样",
              "一樣",
              "(?<=[你我他她它们都也]会)(?=[我你他她它]们(?!的)(?:(?![像跟和与同如])[^，。！？,!?]){0,20}一样)",
              "像",
              EmendationKind.DROPPED_WORD,
              "a comparison without its verb"));

  private static final String PREPOSITIONS = "在从從对對把被以将將向";

  /** What ends words and begins none. */
  private static final String ENDINGS = "制化率型们們观觀";

  private static final String BREAKS = "，。；：！？、";

  private static final int SHORTEST = 4;
  private static final int LONGEST = 12;
  private static final int FEWEST_DISTINCT = 4;

  @Override
  public String name() {
    return "doubtful-words";
  }

  @Override
  public Draft apply(Draft draft) {
    List<Emendation> found = new ArrayList<>();
    for (RestoredLine line : RestoredLine.all(draft)) {
      List<Slip> slips = new ArrayList<>();
      String plain = null;
      for (Sign sign : SIGNS) {
        if (sign.mayBeIn(line.text())) {
          plain = plain == null ? Folding.fold(line.text()) : plain;
          sign.collect(plain, slips);
        }
      }
      beheaded(line.text(), slips);
      repetitions(line.text(), slips);
      slips.stream()
          .filter(slip -> line.isRaw(slip.from(), slip.to()))
          .forEach(slip -> found.add(slip.emendation(line)));
    }
    return found.isEmpty() ? draft : draft.withEmendations(found);
  }

  /** Ends of words without their start between a preposition and a mark, as in 在制、计划经济下. */
  private static void beheaded(String text, List<Slip> slips) {
    for (int i = text.indexOf('、'); i >= 0; i = text.indexOf('、', i + 1)) {
      if (i > 2
          && ENDINGS.indexOf(text.charAt(i - 1)) >= 0
          && PREPOSITIONS.indexOf(text.charAt(i - 2)) >= 0
          && BREAKS.indexOf(text.charAt(i - 3)) >= 0) {
        slips.add(
            new Slip(
                i - 1,
                i - 1,
                null,
                EmendationKind.DROPPED_WORD,
                false,
                "the end of a word without its start"));
      }
    }
  }

  /** Words that stand twice, one right behind the other. */
  private static void repetitions(String text, List<Slip> slips) {
    for (int i = 0; i + 2 * SHORTEST <= text.length(); i++) {
      boolean varied = text.charAt(i) >= 0x4E00 && text.charAt(i) != text.charAt(i + 1);
      int length = varied ? repeated(text, i) : 0;
      if (length > 0) {
        int from = i + length;
        slips.add(
            new Slip(
                from, from + length, "", EmendationKind.TYPO, false, "words that stand twice"));
        i = from + length - 1;
      }
    }
  }

  /** The length of the words that are repeated right behind themselves; 0 if none are. */
  private static int repeated(String text, int from) {
    for (int length = SHORTEST; length <= LONGEST && from + 2 * length <= text.length(); length++) {
      if (text.charAt(from) == text.charAt(from + length)
          && text.regionMatches(from, text, from + length, length)
          && isWords(text, from, length)) {
        return length;
      }
    }
    return 0;
  }

  /** Whether a stretch is Chinese and no play of few characters, as 哈哈哈哈. */
  private static boolean isWords(String text, int from, int length) {
    int distinct = 0;
    for (int i = from; i < from + length; i++) {
      char c = text.charAt(i);
      if (c < 0x4E00 || c > 0x9FFF) {
        return false;
      }
      distinct += text.indexOf(c, from) == i ? 1 : 0;
    }
    return distinct >= FEWEST_DISTINCT;
  }

  /** What tells a doubtful place in the plain form of a line. */
  private record Sign(
      String needle,
      String traditional,
      Pattern pattern,
      String reading,
      EmendationKind kind,
      String why) {
    Sign(
        String needle,
        String traditional,
        String pattern,
        String reading,
        EmendationKind kind,
        String why) {
      this(needle, traditional, Pattern.compile(pattern), reading, kind, why);
    }

    /** Whether it is worth looking, in either script. */
    boolean mayBeIn(String text) {
      return text.contains(needle) || text.contains(traditional);
    }

    void collect(String plain, List<Slip> slips) {
      Matcher matcher = pattern.matcher(plain);
      while (matcher.find()) {
        slips.add(new Slip(matcher.start(), matcher.end(), reading, kind, false, why));
      }
    }
  }
}
