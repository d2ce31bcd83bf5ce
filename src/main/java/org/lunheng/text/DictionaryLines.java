package org.lunheng.text;

/**
 * Reads dictionaries in OpenCC's format: a line for each word, with a tab before what it becomes
 * and a space before each further candidate. Lines that start with {@code #} are remarks.
 */
final class DictionaryLines {
  private static final char REMARK = '#';

  private DictionaryLines() {}

  /** Takes a word and its first candidate by where they stand in the dictionary. */
  @FunctionalInterface
  interface Sink {
    void accept(int keyFrom, int keyTo, int valueFrom, int valueTo);
  }

  static void read(String dictionary, Sink sink) {
    int from = 0;
    while (from < dictionary.length()) {
      int feed = dictionary.indexOf('\n', from);
      int to = feed < 0 ? dictionary.length() : feed;
      readLine(dictionary, from, to, sink);
      from = to + 1;
    }
  }

  private static void readLine(String dictionary, int from, int to, Sink sink) {
    int tab = dictionary.indexOf('\t', from);
    if (tab < 0 || tab >= to || dictionary.charAt(from) == REMARK) {
      return;
    }
    int end = tab + 1;
    while (end < to && dictionary.charAt(end) > ' ') {
      end++;
    }
    sink.accept(from, tab, tab + 1, end);
  }
}
