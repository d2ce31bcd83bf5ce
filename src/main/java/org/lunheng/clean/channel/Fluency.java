package org.lunheng.clean.channel;

import java.util.Arrays;
import org.lunheng.text.LanguageModel;

/**
 * The cost of a text that grows by one char at a time: that of its cheapest division into words,
 * each weighed by the word before it, in nats.
 */
final class Fluency {
  private static final int DEPTH = LanguageModel.LONGEST_WORD;

  private static final float UNKNOWN = 18;
  private static final float LATIN = 3.5f;
  private static final float STRANGE = 14;

  /** A question mark behind words that ask. */
  private static final float ANSWERED = 1.5f;

  /** A mark that cannot stand where it does: a second one, or one that closes nothing. */
  private static final float MISPLACED = 9;

  /** Marks that do not follow each other. */
  private static final String DIVIDING = "，。、：；？！";

  private static final String OPENING = "“‘「『";
  private static final String CLOSING = "”’」』";

  /** These marks as the model knows them. */
  private static final String USUAL_OPENING = "“‘“‘";

  private static final String USUAL_CLOSING = "”’”’";

  private static final String ASKING = "哪什怎谁吗呢何";

  /** What stands before 否 in a question. */
  private static final String WHETHER = "是能可";

  private static final String ENDS = "。？！";

  /** The costs of the text without its last 0, 1, 2 and 3 chars. */
  private final float[] costs;

  /** The words that these texts end in. */
  private final long[] ends;

  /** The last three chars since the last mark. */
  private final long chars;

  /** Whether the sentence has a word that asks. */
  private final boolean asks;

  /** The marks that would close the quotations that are open, the innermost last. */
  private final String closers;

  /** What the forms of the characters cost. */
  private final float forms;

  private Fluency(
      float[] costs, long[] ends, long chars, boolean asks, String closers, float forms) {
    this.costs = costs;
    this.ends = ends;
    this.chars = chars;
    this.asks = asks;
    this.closers = closers;
    this.forms = forms;
  }

  /** Nothing yet, as if a sentence had just ended; only the quotations that a text opens count. */
  static Fluency after(String text) {
    String closers = "";
    for (int i = 0; i < text.length(); i++) {
      closers = closersAfter(text.charAt(i), closers);
    }
    return new Fluency(start(), new long[DEPTH], 0, false, closers, 0);
  }

  private static String closersAfter(char c, String closers) {
    int opening = OPENING.indexOf(c);
    if (opening >= 0) {
      return closers + CLOSING.charAt(opening);
    }
    int closed = CLOSING.indexOf(c) < 0 ? -1 : closers.lastIndexOf(c);
    return closed < 0 ? closers : closers.substring(0, closed);
  }

  private static float[] start() {
    float[] costs = new float[DEPTH];
    Arrays.fill(costs, 1, DEPTH, Float.POSITIVE_INFINITY);
    return costs;
  }

  /** Whether a quotation is open. */
  boolean isQuoting() {
    return !closers.isEmpty();
  }

  float cost() {
    return costs[0] + forms;
  }

  /** The text with one more char. */
  Fluency then(char c, LanguageModel model) {
    return Character.isIdeographic(c) ? thenCharacter(c, model) : thenMark(c, model);
  }

  private Fluency thenMark(char c, LanguageModel model) {
    char mark = usual(ByteChannel.unfolded(c));
    float[] next = start();
    boolean misplaced =
        isMisplaced(mark) || CLOSING.indexOf(c) >= 0 && !closers.endsWith(String.valueOf(c));
    next[0] = costs[0] + markCost(mark, model) + (misplaced ? MISPLACED : 0);
    long[] words = new long[DEPTH];
    words[0] = mark;
    boolean asking = asks && ENDS.indexOf(mark) < 0;
    return new Fluency(next, words, 0, asking, closersAfter(c, closers), forms);
  }

  /** Whether a mark stands where another one has just ended or divided a sentence. */
  private boolean isMisplaced(char mark) {
    return DIVIDING.indexOf(mark) >= 0 && ends[0] != 0 && DIVIDING.indexOf((char) ends[0]) >= 0;
  }

  private static char usual(char mark) {
    int opening = OPENING.indexOf(mark);
    int closing = CLOSING.indexOf(mark);
    return opening >= 0
        ? USUAL_OPENING.charAt(opening)
        : closing >= 0 ? USUAL_CLOSING.charAt(closing) : mark;
  }

  private float markCost(char mark, LanguageModel model) {
    if (mark < 0x80) {
      return LATIN;
    }
    if (mark == '？' && asks) {
      return ANSWERED;
    }
    return Math.min(STRANGE, model.cost(mark, ends[0]));
  }

  /** What the text costs with one more character, a quick look before it is made. */
  float costWith(char c, LanguageModel model) {
    if (!Character.isIdeographic(c)) {
      return then(c, model).cost();
    }
    long all = chars << 16 | model.simplified(c);
    float best = costWithWord(all, 1, model);
    for (int length = 2; length <= DEPTH && costs[length - 1] < best; length++) {
      best = Math.min(best, costWithWord(all, length, model));
    }
    return best + forms + model.formCost(c);
  }

  /** What the words cost if the last so many chars are one; a char alone may be unknown. */
  private float costWithWord(long all, int length, LanguageModel model) {
    float word = model.cost(lastChars(all, length), ends[length - 1]);
    return costs[length - 1] + (length == 1 ? Math.min(UNKNOWN, word) : word);
  }

  private static long lastChars(long all, int length) {
    return all & -1L >>> 64 - 16 * length;
  }

  private Fluency thenCharacter(char c, LanguageModel model) {
    long all = chars << 16 | model.simplified(c);
    float best = costWithWord(all, 1, model);
    long end = lastChars(all, 1);
    for (int length = 2; length <= DEPTH && costs[length - 1] < best; length++) {
      float cost = costWithWord(all, length, model);
      if (cost < best) {
        best = cost;
        end = lastChars(all, length);
      }
    }
    boolean asking = asks || asks(all);
    return new Fluency(
        shifted(best),
        shifted(end),
        all & 0xFFFFFFFFFFFFL,
        asking,
        closers,
        forms + model.formCost(c));
  }

  /** Whether the last chars ask: a word for what or who, or a verb with its denial, 是不是. */
  private static boolean asks(long chars) {
    boolean chosen = (chars & 0xFFFF) == (chars >> 32 & 0xFFFF) && (chars >> 16 & 0xFFFF) == '不';
    boolean whether = (chars & 0xFFFF) == '否' && WHETHER.indexOf((int) (chars >> 16 & 0xFFFF)) >= 0;
    return chosen || whether || ASKING.indexOf((int) (chars & 0xFFFF)) >= 0;
  }

  private float[] shifted(float first) {
    float[] next = new float[DEPTH];
    System.arraycopy(costs, 0, next, 1, DEPTH - 1);
    next[0] = first;
    return next;
  }

  private long[] shifted(long first) {
    long[] next = new long[DEPTH];
    System.arraycopy(ends, 0, next, 1, DEPTH - 1);
    next[0] = first;
    return next;
  }
}
