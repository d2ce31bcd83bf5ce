package org.lunheng.corpus.glossary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunheng.text.Folding;

/** Finds terms as one would by hand: at every place it tries every form. */
public final class NaiveSearch {
  private final Map<String, Entry> forms = new LinkedHashMap<>();
  private final Folding folding;

  public NaiveSearch(List<Entry> entries, Folding folding) {
    this.folding = folding;
    for (Entry entry : entries) {
      for (String form : entry.forms().toList()) {
        forms.putIfAbsent(folding.of(form.strip()), entry);
      }
    }
    for (Entry entry : entries) {
      entry.except().forEach(word -> forms.putIfAbsent(folding.of(word.strip()), null));
    }
    forms.remove("");
  }

  /** The terms in a text, from left to right. */
  public List<Occurrence> find(String text) {
    String folded = folding.of(text);
    List<Occurrence> found = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      Occurrence longest = longestAt(folded, at);
      if (longest != null) {
        found.add(longest);
      }
      at = longest == null ? at + 1 : longest.to();
    }
    found.removeIf(occurrence -> occurrence.entry() == null);
    return found;
  }

  private Occurrence longestAt(String text, int from) {
    Occurrence longest = null;
    for (Map.Entry<String, Entry> form : forms.entrySet()) {
      int to = from + form.getKey().length();
      if ((longest == null || to > longest.to())
          && text.startsWith(form.getKey(), from)
          && !joins(text, from)
          && !joins(text, to)) {
        longest = new Occurrence(form.getValue(), from, to);
      }
    }
    return longest;
  }

  /** Whether a word goes on over an index. */
  private static boolean joins(String text, int index) {
    return index > 0
        && index < text.length()
        && text.substring(index - 1, index + 1).matches("([\\p{IsLatin}&&\\p{L}]|\\p{Nd}){2}");
  }
}
