package org.lunheng.reader;

import java.util.List;

/**
 * Words of an interview that a reader keeps, with their place. The words are kept too, so that they
 * are found again when the text was cleaned anew, or that at least they themselves are left.
 *
 * @param interview the interview's id
 * @param paragraph the id of the paragraph that they begin in, such as {@code p20}
 * @param from the first string index in that paragraph's stored text
 * @param to the string index after the last one, in the stored text of the paragraph they end in
 * @param words as they are stored; a line for each paragraph, so that all but the first and the
 *     last one are whole paragraphs
 */
public record Quote(String interview, String paragraph, int from, int to, String words) {
  private static final char BETWEEN = '\n';

  /** Words that begin in a paragraph and go on in those that follow. */
  public static Quote of(
      String interview, String paragraph, int from, int to, List<String> paragraphs) {
    String words = String.join("\n", paragraphs.stream().map(Quote::inOneLine).toList());
    return new Quote(interview, paragraph, from, to, words);
  }

  /** The words in each paragraph. */
  public List<String> paragraphs() {
    return List.of(words.split("\n", -1));
  }

  /** A paragraph's text with every index as it is. */
  public static String inOneLine(String paragraph) {
    return paragraph.replace(BETWEEN, ' ');
  }
}
