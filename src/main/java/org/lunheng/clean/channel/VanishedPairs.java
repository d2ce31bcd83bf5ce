package org.lunheng.clean.channel;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lunheng.text.LanguageModel;

/**
 * The readings of a place where pairs of bytes may have vanished in a row: each is the end of one
 * character and the beginning of the next.
 */
final class VanishedPairs {
  private final Alphabet alphabet;
  private final LanguageModel model;
  private long tries;

  VanishedPairs(Alphabet alphabet, LanguageModel model) {
    this.alphabet = alphabet;
    this.model = model;
  }

  /**
   * Tries all pairs between a pending byte and the byte that ends the character behind them.
   *
   * @param count how many pairs
   * @param end the last byte
   * @param limit what the text may cost at most with its first characters
   * @param start makes what the readings are added to
   */
  void between(
      Hypothesis from,
      int count,
      int end,
      float limit,
      Supplier<Grower> start,
      Consumer<Grower> out) {
    new Walk(new int[count + 1][], end, limit, start, out).on(0, from.pending(), from.fluency());
  }

  /** How many characters were tried since the start. */
  long tries() {
    return tries;
  }

  /** One walk over all readings; what it has decided stands in {@code path}. */
  private final class Walk {
    private final int[][] path;
    private final int end;
    private final float limit;
    private final Supplier<Grower> start;
    private final Consumer<Grower> out;

    Walk(int[][] path, int end, float limit, Supplier<Grower> start, Consumer<Grower> out) {
      this.path = path;
      this.end = end;
      this.limit = limit;
      this.start = start;
      this.out = out;
    }

    void on(int depth, int lead, Fluency fluency) {
      if (depth == path.length - 1) {
        boolean likely = alphabet.isOrdinary(lead, end) && read(fluency, lead, end) != null;
        if (likely) {
          path[depth] = new int[] {lead, end};
          out.accept(grown());
        }
        return;
      }
      for (int first : alphabet.vanishing(lead)) {
        Fluency next = read(fluency, lead, first);
        if (next != null) {
          path[depth] = new int[] {lead, first};
          for (int second : alphabet.leadsVanishingBehind(first)) {
            on(depth + 1, second, next);
          }
        }
      }
    }

    /** The text with one more character; null if it costs too much. */
    private Fluency read(Fluency before, int lead, int trail) {
      tries++;
      char c = Gbk.character(lead, trail);
      return before.costWith(c, model) > limit ? null : before.then(c, model);
    }

    private Grower grown() {
      Grower grower = start.get();
      for (int i = 0; i < path.length - 1; i++) {
        grower.character(path[i][0], path[i][1]);
        grower.reads(path[i][1], -1).reads(path[i + 1][0], -1);
      }
      return grower.character(path[path.length - 1][0], end);
    }
  }
}
