package org.lunheng.corpus.find;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a reader looks for.
 *
 * @param words what was typed, apart at its blanks, none of them empty; an expression is one word,
 *     whatever blanks it has
 */
public record Query(List<String> words, How how) {
  /** More than this many {@code char}s are cut off. */
  public static final int LONGEST = 200;

  /** Finds nothing. */
  public static final Query NOTHING = new Query(List.of(), How.WORDS);

  /** How the words are meant. */
  public enum How {
    /** As words of the text, or as their pinyin. */
    WORDS,
    /** As one regular expression, in RE2's syntax. */
    EXPRESSION
  }

  public Query {
    words = List.copyOf(words);
    if (words.contains("")) {
      throw new IllegalArgumentException("A query's words must not be empty: leave them out");
    }
  }

  /** What somebody typed. */
  public static Query typed(String text, How how) {
    String kept = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    if (how == How.EXPRESSION) {
      return new Query(Stream.of(kept).filter(all -> !all.isEmpty()).toList(), how);
    }
    return new Query(
        Stream.of(kept.split("[\\s\u3000]+")).filter(word -> !word.isEmpty()).toList(), how);
  }

  /** Whether nothing is looked for. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** The words with one blank between two. */
  public String text() {
    return String.join(" ", words);
  }
}
