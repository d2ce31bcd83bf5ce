package org.lunheng.corpus.glossary;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.text.Folding;

/**
 * Chooses among terms that overlap: of two, the one that begins first, and the longer one where
 * both begin at once. A term is none inside a longer Latin word.
 */
final class LongestFromLeft {
  private final char[] text;
  private final List<Occurrence> chosen = new ArrayList<>();

  /**
   * @param text the folded text
   */
  LongestFromLeft(char[] text) {
    this.text = text;
  }

  /**
   * Takes a term in, or not. Terms come in the order of their ends, so one that replaces others
   * covers all that these kept out, and nothing has to be looked at again.
   */
  void hit(int from, int to, Entry entry) {
    if (isInsideWord(from) || isInsideWord(to)) {
      return;
    }
    int kept = chosen.size();
    while (kept > 0 && chosen.get(kept - 1).from() >= from) {
      kept--;
    }
    if (kept > 0 && chosen.get(kept - 1).to() > from) {
      return;
    }
    chosen.subList(kept, chosen.size()).clear();
    chosen.add(new Occurrence(entry, from, to));
  }

  List<Occurrence> occurrences() {
    return chosen.stream().filter(o -> o.entry() != TermFinder.ANOTHER_WORD).toList();
  }

  private boolean isInsideWord(int index) {
    return index > 0
        && index < text.length
        && Folding.isOfLatinWord(text[index - 1])
        && Folding.isOfLatinWord(text[index]);
  }
}
