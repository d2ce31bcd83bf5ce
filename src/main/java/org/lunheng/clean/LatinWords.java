package org.lunheng.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.lunheng.document.Emendation;

/**
 * Corrects Latin names and terms in Chinese: letters that look alike ({@code llya}), exchanged
 * letters ({@code GTP4}), lost spaces ({@code ScalingLaw}) and lost capitals. Code, addresses and
 * lines without Chinese are left alone.
 */
final class LatinWords implements Step {
  /** What stands beside a word that is part of a path, an identifier or code. */
  private static final String BINDING = "_/\\@#$=`&~^|<>";

  private final Supplier<Terms> terms;

  LatinWords(Resources resources) {
    this.terms = resources.terms();
  }

  @Override
  public String name() {
    return "latin-words";
  }

  @Override
  public Draft apply(Draft draft) {
    if (terms == null) {
      return draft;
    }
    List<RestoredLine> lines = RestoredLine.all(draft);
    Slips slips = new Slips(terms.get(), lines);
    List<Emendation> found = new ArrayList<>();
    for (RestoredLine line : lines) {
      if (isChinese(line.text())) {
        correct(line, slips, found);
      }
    }
    return found.isEmpty() ? draft : draft.withEmendations(found);
  }

  private static boolean isChinese(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x4E00 && text.charAt(i) <= 0x9FFF) {
        return true;
      }
    }
    return false;
  }

  private static void correct(RestoredLine line, Slips slips, List<Emendation> found) {
    String text = line.text();
    BitSet literals = null;
    int at = 0;
    while (at < text.length()) {
      if (!isLetter(text, at)) {
        at++;
        continue;
      }
      int end = wordEnd(text, at);
      Slip slip = isBound(text, at, end) ? null : slips.at(text, at, end);
      if (slip != null) {
        literals = literals == null ? Literals.in(text) : literals;
        if (!literals.get(at) && line.isRaw(slip.from(), slip.to())) {
          found.add(slip.emendation(line));
        }
        end = Math.max(end, slip.to());
      }
      at = end;
    }
  }

  /** Where the letters and digits from here on end. */
  static int wordEnd(String text, int from) {
    int end = from;
    while (isLetter(text, end) || isDigit(text, end)) {
      end++;
    }
    return end;
  }

  static boolean isLetter(String text, int index) {
    char c = index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  static boolean isDigit(String text, int index) {
    char c = index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    return c >= '0' && c <= '9';
  }

  /** Whether a word is part of a path, an identifier or code. */
  private static boolean isBound(String text, int from, int to) {
    return isDigit(text, from - 1) || binds(text, from - 1, from - 2) || binds(text, to, to + 1);
  }

  /** Whether what stands beside a word, and beyond that, makes it part of something longer. */
  private static boolean binds(String text, int beside, int beyond) {
    char c = beside >= 0 && beside < text.length() ? text.charAt(beside) : ' ';
    boolean joint = c == '.' || c == '-' || c == ':';
    return BINDING.indexOf(c) >= 0
        || joint && (isLetter(text, beyond) || c == '.' && isDigit(text, beyond));
  }
}
