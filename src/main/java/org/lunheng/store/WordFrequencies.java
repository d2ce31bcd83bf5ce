package org.lunheng.store;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.huaban.analysis.jieba.WordDictionary;
import java.util.HashMap;
import java.util.Map;
import org.lunheng.text.LanguageModel;

/**
 * The language model: jieba's frequencies of words, HanLP's of marks and of pairs of words, and
 * OpenCC's tables of characters.
 */
final class WordFrequencies {
  private static final String WORDS = "/dict.txt";
  private static final String TO_SIMPLIFIED = "/data/dictionary/TSCharacters.txt";
  private static final String TO_TRADITIONAL = "/data/dictionary/STCharacters.txt";

  private WordFrequencies() {}

  /** The model, read on the first call and shared from then on. */
  static LanguageModel shared() {
    return Holder.SHARED;
  }

  private static LanguageModel load() {
    WordCosts costs = new WordCosts();
    // the libraries' classes only tell where their data is
    ResourceLines.read(ZhConverterUtil.class, TO_SIMPLIFIED, '\t', costs::addTraditional);
    ResourceLines.read(ZhConverterUtil.class, TO_TRADITIONAL, '\t', costs::addSimplified);
    Map<String, Long> words = new HashMap<>(1 << 19);
    ResourceLines.read(
        WordDictionary.class, WORDS, ' ', (word, rest) -> words.put(word, frequency(rest)));
    double total = words.values().stream().mapToLong(frequency -> frequency).sum();
    words.forEach((word, frequency) -> costs.addWord(word, frequency / total));
    new WordPairs(words.keySet()).addTo(costs);
    return costs.finished();
  }

  private static long frequency(String rest) {
    int end = rest.indexOf(' ');
    return Long.parseLong(end < 0 ? rest : rest.substring(0, end));
  }

  private static final class Holder {
    static final LanguageModel SHARED = load();
  }
}
