package org.lunheng.clean.channel;

import java.util.List;
import org.lunheng.text.LanguageModel;
import org.lunheng.text.LongFloatTable;

/**
 * A language model that knows, besides ordinary Chinese, what a text itself says where it is in
 * step: a word, or two words side by side, that were used once are likely to be used again.
 */
final class OwnWords implements LanguageModel {
  /** The share of the text's own words in what is said next. */
  private static final double SHARE = 0.15;

  /** How many chars of a text are read at most. */
  private static final int MOST = 60_000;

  /** How many chars behind a question mark that may hide damage are passed over. */
  private static final int DOUBTFUL = 48;

  private final LanguageModel ordinary;
  private final LongFloatTable counts = new LongFloatTable(18);
  private int words;

  OwnWords(LanguageModel ordinary, List<String> lines) {
    this.ordinary = ordinary;
    int read = 0;
    for (String line : lines) {
      if (read < MOST) {
        count(line);
        read += line.length();
      }
    }
  }

  private void count(String line) {
    StringBuilder phrase = new StringBuilder();
    int end = Math.min(line.length(), MOST);
    for (int i = 0; i < end; i++) {
      char c = line.charAt(i);
      int reading = c == '(' ? Readings.end(line, i + 1) : -1;
      if (reading > 0) {
        i = reading - 1;
      } else if (Character.isIdeographic(c)) {
        phrase.append(ordinary.simplified(c));
      } else {
        boolean doubtful = InStep.mayOpen(line, i);
        countWords(phrase.toString(), doubtful);
        phrase.setLength(0);
        i = doubtful ? endOfDoubt(line, i) : i;
      }
    }
    countWords(phrase.toString(), false);
  }

  /** The last index of what may be out of step: until the next ASCII, or as far as runs go. */
  private static int endOfDoubt(String line, int question) {
    int index = Math.max(question + 2, Readings.end(line, question + 1));
    int end = Math.min(line.length(), question + DOUBTFUL);
    while (index < end && line.charAt(index) >= 0x80) {
      index++;
    }
    return index - 1;
  }

  /**
   * Counts the words of a phrase and its pairs of words, as far as they are short.
   *
   * @param cut whether its last word may go on behind it
   */
  private void countWords(String phrase, boolean cut) {
    int[] starts = Division.starts(phrase, ordinary);
    int last = cut && !phrase.isEmpty() ? starts[phrase.length()] : phrase.length();
    int next = last;
    for (int end = last; end > 0; end = starts[end]) {
      words++;
      count(phrase, starts[end], end);
      if (next > end && next - starts[end] > 1) {
        count(phrase, starts[end], next);
      }
      next = end;
    }
  }

  private void count(String phrase, int from, int to) {
    if (to - from <= LONGEST_WORD) {
      long word = 0;
      for (int i = from; i < to; i++) {
        word = word << 16 | phrase.charAt(i);
      }
      counts.put(word, counts.get(word, 0) + 1);
    }
  }

  @Override
  public float cost(long word) {
    return with(word, ordinary.cost(word));
  }

  @Override
  public float cost(long word, long previous) {
    return with(word, ordinary.cost(word, previous));
  }

  private float with(long word, float usual) {
    float count = counts.get(word, 0);
    if (count == 0) {
      return usual;
    }
    double own = SHARE * count / words;
    return (float) -Math.log(own + (1 - SHARE) * Math.exp(-usual));
  }

  @Override
  public char simplified(char character) {
    return ordinary.simplified(character);
  }

  @Override
  public float formCost(char character) {
    return ordinary.formCost(character);
  }
}
