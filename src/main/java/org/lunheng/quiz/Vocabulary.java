package org.lunheng.quiz;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.lunheng.corpus.Companion;
import org.lunheng.document.Block;
import org.lunheng.document.Interview;
import org.lunheng.document.Paragraph;
import org.lunheng.text.Folding;

/**
 * Which words only one speaker of a library keeps using. Chinese is not cut into words: two
 * characters side by side are taken for one, which mostly says as much.
 */
final class Vocabulary {
  /** What is used once is used by chance. */
  private static final int OFTEN = 2;

  /** In letters; shorter Latin words are mostly particles. */
  private static final int SHORTEST_LATIN = 5;

  private static final int HASH = 31;

  private final Map<Integer, Use> uses = new HashMap<>();

  /** Who uses a word: one speaker so many times, or several. */
  private static final class Use {
    private final String speaker;
    private int count;
    private boolean shared;

    Use(String speaker) {
      this.speaker = speaker;
    }
  }

  Vocabulary(Companion companion) {
    Folding folding = companion.glossary().folding();
    for (Interview interview : companion.interviews()) {
      for (Block block : interview.blocks()) {
        if (block.speaker() != null) {
          for (Paragraph paragraph : block.paragraphs()) {
            eachWord(folding.of(paragraph.text()), word -> learn(word, block.speaker()));
          }
        }
      }
    }
  }

  /** How many words of a folded text only this speaker keeps using. */
  int own(String folded, String speaker) {
    Set<Integer> own = new HashSet<>();
    eachWord(
        folded,
        word -> {
          Use use = uses.get(word);
          if (use != null && !use.shared && use.count >= OFTEN && use.speaker.equals(speaker)) {
            own.add(word);
          }
        });
    return own.size();
  }

  private void learn(int word, String speaker) {
    Use use = uses.computeIfAbsent(word, key -> new Use(speaker));
    use.count++;
    use.shared |= !use.speaker.equals(speaker);
  }

  private static void eachWord(String text, IntConsumer words) {
    int latin = 0;
    int hash = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Words.isLatin(c)) {
        hash = HASH * hash + c;
        latin++;
        continue;
      }
      if (latin >= SHORTEST_LATIN) {
        words.accept(hash);
      }
      latin = 0;
      hash = 0;
      if (i > 0 && Character.isIdeographic(c) && Character.isIdeographic(text.charAt(i - 1))) {
        words.accept(text.charAt(i - 1) << Character.SIZE | c);
      }
    }
  }
}
