package org.lunheng.store;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;

/** How often words and marks follow each other, from HanLP's core dictionary. */
final class WordPairs {
  private static final String PAIRS =
      "/data/dictionary/CoreNatureDictionary.ngram.mini.txt.table.bin";
  private static final String MARKS = "，。、：；！？“”‘’（）《》—…·【】";

  /** The words by their numbers in the dictionary; null for those that are not asked for. */
  private final String[] words = new String[CoreDictionary.trie.size()];

  WordPairs(Iterable<String> asked) {
    asked.forEach(this::add);
    MARKS.chars().mapToObj(Character::toString).forEach(this::add);
  }

  private void add(String word) {
    int id = CoreDictionary.getWordID(word);
    if (id >= 0) {
      words[id] = word;
    }
  }

  /** Adds the shares of the marks, and the pairs. */
  void addTo(WordCosts costs) {
    double total = 0;
    for (int id = 0; id < words.length; id++) {
      total += words[id] == null ? 0 : frequency(id);
    }
    for (int i = 0; i < MARKS.length(); i++) {
      String mark = MARKS.substring(i, i + 1);
      int id = CoreDictionary.getWordID(mark);
      costs.addWord(mark, id < 0 ? 0 : frequency(id) / total);
    }
    try (InputStream bytes = CoreDictionary.class.getResourceAsStream(PAIRS);
        ObjectInputStream arrays = new ObjectInputStream(bytes)) {
      addPairs((int[]) arrays.readObject(), (int[]) arrays.readObject(), costs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("HanLP's table of pairs holds something else", e);
    }
  }

  /**
   * Adds the pairs of a table.
   *
   * @param starts for each word, the index of the first pair that begins with it
   * @param pairs the second word of each pair, and how often it occurs
   */
  private void addPairs(int[] starts, int[] pairs, WordCosts costs) {
    for (int id = 0; id < words.length; id++) {
      int kinds = starts[id + 1] - starts[id];
      for (int at = starts[id]; at < starts[id + 1]; at++) {
        String second = words[pairs[2 * at]];
        if (words[id] != null && second != null) {
          costs.addPair(words[id], frequency(id), kinds, second, pairs[2 * at + 1]);
        }
      }
    }
  }

  private static int frequency(int id) {
    return CoreDictionary.get(id).totalFrequency;
  }
}
