package org.lunheng.corpus.find;

/**
 * A way to take a query, the strictest first. Where a stricter way finds something, be it in a text
 * or in a whole library, the others do not count.
 */
public enum Way {
  /** Letter by letter as it was typed. */
  PHRASE,
  /** All words in one paragraph, in any order. */
  WORDS,
  /** As pinyin with whole syllables. */
  SYLLABLES,
  /** As pinyin whose last syllable is only begun: what a reader sees while typing. */
  BEGUN,
  /** As the first letters of syllables; zh, ch and sh may count as one. */
  INITIALS,
  /** All words in one paragraph, in any order, each the strictest way that finds it there. */
  MIXED,
  /** As a regular expression. */
  EXPRESSION
}
