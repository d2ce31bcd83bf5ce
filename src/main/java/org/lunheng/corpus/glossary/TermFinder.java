package org.lunheng.corpus.glossary;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.List;
import java.util.TreeMap;
import org.lunheng.text.Folding;
import org.lunheng.text.Translations;

/** Finds all terms of a glossary in one pass over a text (Aho and Corasick, 1975). */
final class TermFinder {
  /** What a word that is nobody's name is found as: it keeps out the names inside it. */
  static final Entry ANOTHER_WORD =
      new Entry(
          "",
          Entry.Kind.CONCEPT,
          new Translations("", "", ""),
          List.of(),
          new Translations("", "", ""),
          List.of());

  private final Folding folding;

  /** Null if there is no term at all. */
  private final AhoCorasickDoubleArrayTrie<Entry> trie;

  private TermFinder(Folding folding, AhoCorasickDoubleArrayTrie<Entry> trie) {
    this.folding = folding;
    this.trie = trie;
  }

  /**
   * A finder of entries; a form that two of them have belongs to the first. Not for several threads
   * at once, since the library was not made for that.
   */
  static synchronized TermFinder of(List<Entry> entries, Folding folding) {
    TreeMap<String, Entry> forms = new TreeMap<>();
    for (Entry entry : entries) {
      entry.forms().map(form -> folding.of(form.strip())).forEach(f -> forms.putIfAbsent(f, entry));
    }
    for (Entry entry : entries) {
      entry.except().forEach(word -> forms.putIfAbsent(folding.of(word.strip()), ANOTHER_WORD));
    }
    forms.remove("");
    if (forms.isEmpty()) {
      return new TermFinder(folding, null);
    }
    AhoCorasickDoubleArrayTrie<Entry> trie = new AhoCorasickDoubleArrayTrie<>();
    trie.build(forms);
    return new TermFinder(folding, trie);
  }

  /** The terms in a text, from left to right. */
  List<Occurrence> find(String text) {
    if (trie == null) {
      return List.of();
    }
    char[] folded = folding.chars(text);
    LongestFromLeft chosen = new LongestFromLeft(folded);
    trie.parseText(folded, chosen::hit);
    return chosen.occurrences();
  }
}
