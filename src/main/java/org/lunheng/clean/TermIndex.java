package org.lunheng.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the term that a Latin word was meant to be. */
final class TermIndex {
  /** The shortest word of which two exchanged letters are sure to be a slip. */
  static final int LONG = 6;

  private static final int SHORTEST_ABBREVIATION = 3;

  /** No term is so long, and longer words are data. */
  private static final int LONGEST = 40;

  private final Set<String> words = new HashSet<>();
  private final Terms terms;
  private final Map<String, String> byShape = new HashMap<>();
  private final Map<String, String> joined = new HashMap<>();
  private final Map<String, String> phrases = new HashMap<>();
  private final Sketches sketches = new Sketches();

  TermIndex(Terms terms) {
    this.terms = terms;
    words.addAll(terms.noSlips());
    Stream.of(terms.companies(), terms.persons(), terms.names(), terms.terms())
        .flatMap(Set::stream)
        .forEach(this::add);
    Stream.of(terms.companies(), terms.persons()).flatMap(Set::stream).forEach(this::addPhrase);
    terms.companies().forEach(sketches::addBeginning);
  }

  private void addPhrase(String name) {
    phrases.put(lower(name), name);
    sketches.addName(name.split(" ")[0]);
  }

  private void add(String name) {
    String[] parts = name.split(" ");
    for (String part : parts) {
      words.add(part);
      byShape.put(shape(part), part);
      sketches.add(part);
    }
    if (parts.length > 1) {
      joined.put(String.join("", parts), name);
      sketches.addBeginning(String.join("", parts));
    }
  }

  /** Whether a word may be a slip at all. */
  boolean isWorthALook(String text, int from, int to) {
    return to - from <= LONGEST && sketches.resemble(text, from, to);
  }

  boolean isWord(String word) {
    return words.contains(word);
  }

  /** The word that looks the same but for l and I, or O and 0; null if there is none. */
  String lookalike(String word) {
    String found = byShape.get(shape(word));
    return found == null || isWord(word) ? null : found;
  }

  /** The term whose spaces were lost, with its spaces; null if this is none. */
  String spaced(String word) {
    if (isWord(word)) {
      return null;
    }
    String name = joined.get(word);
    if (name != null) {
      return name;
    }
    // a company and what it makes, as in MetaGenAI
    for (int i = word.length() - 1; i > 1; i--) {
      if (terms.companies().contains(word.substring(0, i))
          && terms.terms().contains(word.substring(i))) {
        return word.substring(0, i) + " " + word.substring(i);
      }
    }
    return null;
  }

  /** The word of which two neighbouring letters were exchanged; null if there is none. */
  String unscrambled(String word) {
    boolean abbreviation = word.length() >= SHORTEST_ABBREVIATION && word.equals(upper(word));
    if (isWord(word) || !abbreviation && word.length() < LONG) {
      return null;
    }
    for (int i = 0; i + 1 < word.length(); i++) {
      String other =
          word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2);
      if (isWord(other) && !other.equals(word)) {
        return other;
      }
    }
    return null;
  }

  /** The name of a company or a person as it is written; null if this is none. */
  String capitalised(String name) {
    String found = phrases.get(lower(name));
    return found == null || found.equals(name) ? null : found;
  }

  private static String shape(String word) {
    StringBuilder shape = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      shape.setCharAt(i, Sketches.shape(word.charAt(i)));
    }
    return shape.toString();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
