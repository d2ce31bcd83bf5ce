package org.lunheng.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lunheng.document.EmendationKind;

/** Finds the slips in Latin words of one text. */
final class Slips {
  /** How far from a company's name a word may stand that tells that it is one. */
  private static final int NEAR = 14;

  /** The most letters of a word that is never sure to be a slip. */
  private static final int SHORT = 3;

  /** A short word is a slip if the right one is in more than so many times as many lines. */
  private static final int MOSTLY = 2;

  /** How many digits of a version tell whether the right form occurs with it. */
  private static final int DIGITS = 2;

  /** The most words of a name. */
  private static final int LONGEST_NAME = 3;

  private final Terms terms;
  private final TermIndex index;
  private final List<RestoredLine> lines;
  private final Map<String, Long> occurrences = new HashMap<>();

  Slips(Terms terms, List<RestoredLine> lines) {
    this.terms = terms;
    this.index = new TermIndex(terms);
    this.lines = lines;
  }

  /** The slip that begins with a word; null if there is none. */
  Slip at(String text, int from, int to) {
    Slip slip = from > 0 && isOpening(text.charAt(from - 1)) ? gloss(text, from, to) : null;
    if (slip != null || !index.isWorthALook(text, from, to)) {
      return slip;
    }
    String word = text.substring(from, to);
    slip = lookalike(text, from, to, word);
    slip = slip == null ? spacing(from, to, word) : slip;
    slip = slip == null ? exchanged(text, from, to, word) : slip;
    return slip == null ? capitals(text, from, to) : slip;
  }

  /** A short word such as Al may be itself, so that the right one is only offered. */
  private Slip lookalike(String text, int from, int to, String word) {
    String right = index.lookalike(word);
    if (right == null) {
      return null;
    }
    boolean alone = !LatinWords.isLetter(text, from - 2) && !LatinWords.isLetter(text, to + 1);
    boolean sure = word.length() > SHORT;
    boolean likely =
        sure
            || word.chars().noneMatch(Character::isDigit)
                && alone
                && occurrences(right) > MOSTLY * occurrences(word);
    return likely
        ? new Slip(from, to, right, EmendationKind.TYPO, sure, "letters that look alike")
        : null;
  }

  private Slip spacing(int from, int to, String word) {
    String right = index.spaced(word);
    return right == null
        ? null
        : new Slip(from, to, right, EmendationKind.SPACING, true, "spaces of a name were lost");
  }

  /** A person's name in brackets behind its transcription, as in 杰弗里·辛顿(GeoffreyHinton). */
  private static Slip gloss(String text, int from, int to) {
    if (to == text.length() || ")）".indexOf(text.charAt(to)) < 0) {
      return null;
    }
    String word = text.substring(from, to);
    String spaced = word.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    int parts = spaced.length() - word.length() + 1;
    boolean name = parts > 1 && spaced.matches("[A-Z][a-z]+(?: [A-Z][a-z]+)+");
    return name && partsBefore(text, from - 1) == parts
        ? new Slip(from, to, spaced, EmendationKind.SPACING, true, "spaces of a name were lost")
        : null;
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '（';
  }

  /** How many parts with dots between them a Chinese name has that ends here. */
  private static int partsBefore(String text, int end) {
    int parts = 1;
    for (int i = end - 1; i >= 0 && (isCjk(text.charAt(i)) || isDot(text.charAt(i))); i--) {
      parts += isDot(text.charAt(i)) ? 1 : 0;
    }
    return parts;
  }

  private static boolean isDot(char c) {
    return "·•・‧．".indexOf(c) >= 0;
  }

  private static boolean isCjk(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  private Slip exchanged(String text, int from, int to, String word) {
    int end = from;
    while (end < to && LatinWords.isLetter(text, end)) {
      end++;
    }
    String right = index.unscrambled(word.substring(0, end - from));
    if (right == null) {
      return null;
    }
    int digit = end < text.length() && text.charAt(end) == '-' ? end + 1 : end;
    if (right.length() < TermIndex.LONG && !LatinWords.isDigit(text, digit)) {
      return null;
    }
    if (!occurs(right)) {
      return null;
    }
    String number =
        text.substring(digit, Math.min(digit + DIGITS, LatinWords.wordEnd(text, digit)));
    boolean certain = occurs(right + number) || occurs(right + "-" + number);
    return new Slip(from, end, right, EmendationKind.TYPO, certain, "exchanged letters");
  }

  /** Capitals of a person's or a company's name. */
  private Slip capitals(String text, int from, int to) {
    int end = to;
    Slip found = null;
    for (int words = 1; words <= LONGEST_NAME; words++) {
      String name = text.substring(from, end);
      String right = index.capitalised(name);
      if (right != null && (words > 1 ? isMixed(name) : isCompany(text, from, end, name))) {
        found = new Slip(from, end, right, EmendationKind.CASE, true, "capitals of a name");
      }
      if (end + 1 >= text.length()
          || text.charAt(end) != ' '
          || !LatinWords.isLetter(text, end + 1)) {
        break;
      }
      end = LatinWords.wordEnd(text, end + 1);
    }
    return found;
  }

  /** Whether a name has small letters: capitals throughout are a matter of style. */
  private static boolean isMixed(String name) {
    return !name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** Whether a word in small letters is a company's name and no ordinary word. */
  private boolean isCompany(String text, int from, int to, String word) {
    boolean small = word.equals(word.toLowerCase(Locale.ROOT));
    boolean latin = LatinWords.isLetter(text, from - 2) || LatinWords.isLetter(text, to + 1);
    int behind = to < text.length() && text.charAt(to) == ' ' ? to + 1 : to;
    return small
        && !latin
        && terms.unless().stream().noneMatch(ordinary -> text.startsWith(ordinary, behind))
        && terms.about().stream().anyMatch(clause(text, from, to)::contains);
  }

  /** What stands near a stretch in the same sentence. */
  private static String clause(String text, int from, int to) {
    int start = from;
    while (start > 0 && start > from - NEAR && !endsSentence(text.charAt(start - 1))) {
      start--;
    }
    int end = to;
    while (end < text.length() && end < to + NEAR && !endsSentence(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean endsSentence(char c) {
    return "。！？；".indexOf(c) >= 0;
  }

  private boolean occurs(String word) {
    return occurrences(word) > 0;
  }

  /** How many lines a word occurs in. */
  private long occurrences(String word) {
    return word == null
        ? 0
        : occurrences.computeIfAbsent(
            word, w -> lines.stream().filter(line -> line.text().contains(w)).count());
  }
}
