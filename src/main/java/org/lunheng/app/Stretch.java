package org.lunheng.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lunheng.document.Emendation;
import org.lunheng.text.Graphemes;

/**
 * A stretch of a text that looks different.
 *
 * @param from the first string index
 * @param to the string index after the last one
 */
public record Stretch(int from, int to, Look look) {

  /**
   * A stretch that can be seen, of whole grapheme clusters: where it would hold nothing, it holds
   * the character in front of it, or behind it where there is none.
   */
  static Stretch visible(String text, int from, int to, Look look) {
    if (from < to) {
      return new Stretch(Graphemes.start(text, from), Graphemes.end(text, to), look);
    }
    boolean before = from > 0 && !Character.isWhitespace(text.codePointBefore(from));
    if (before || from == text.length()) {
      return new Stretch(from == 0 ? 0 : text.offsetByCodePoints(from, -1), from, look);
    }
    return new Stretch(from, text.offsetByCodePoints(from, 1), look);
  }

  /** Stretches with this one on top of them: they go on before and behind it. */
  List<Stretch> over(List<Stretch> others) {
    List<Stretch> all = new ArrayList<>(List.of(this));
    for (Stretch other : others) {
      if (other.from < from) {
        all.add(new Stretch(other.from, Math.min(other.to, from), other.look));
      }
      if (other.to > to) {
        all.add(new Stretch(Math.max(other.from, to), other.to, other.look));
      }
    }
    all.sort(Comparator.comparingInt(Stretch::from));
    return all;
  }

  /** How the reading in a restored text looks. */
  static Look lookOf(Emendation emendation) {
    if (!emendation.isNotable()) {
      return Look.QUIET;
    }
    return emendation.certain() ? Look.RESTORED : Look.OFFERED;
  }
}
