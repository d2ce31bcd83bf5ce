package org.lunheng.clean.channel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.lunheng.clean.channel.ByteChannel.Insertion;
import org.lunheng.clean.channel.Hypothesis.Change;

/**
 * A stretch of a line that a hypothesis restores, from one place in step to the next.
 *
 * @param from index of its first char in the raw line
 * @param to index behind its last char
 * @param text the restored reading
 * @param original the text before the damage
 * @param insertions what was written into its bytes
 * @param lost whether a character was eaten that nothing tells
 */
record Stretch(
    int from, int to, String text, String original, List<Insertion> insertions, boolean lost) {

  /** The stretches that a hypothesis restores, in order. */
  static List<Stretch> of(Hypothesis hypothesis) {
    Deque<Hypothesis> path = new ArrayDeque<>();
    for (Hypothesis h = hypothesis; h.before() != null; h = h.before()) {
      path.addFirst(h);
    }
    List<Stretch> stretches = new ArrayList<>();
    Builder builder = null;
    for (Hypothesis h : path) {
      if (h.change() != null) {
        builder = builder == null ? new Builder(h.before().at()) : builder;
        builder.add(h);
        if (h.inStep()) {
          stretches.add(builder.stretch(h.at()));
          builder = null;
        }
      }
    }
    return stretches;
  }

  /** What a hypothesis has where a stretch is; null if it does not restore just this stretch. */
  static String reading(Hypothesis hypothesis, Stretch place) {
    for (Stretch stretch : of(hypothesis)) {
      if (stretch.from() == place.from() && stretch.to() == place.to()) {
        return stretch.text();
      }
    }
    return null;
  }

  /** Whether the channel makes the raw stretch out of the original. */
  boolean replays(String line) {
    String raw = line.substring(from, to);
    return lost || ByteChannel.damage(original, insertions).equals(raw);
  }

  /** Puts a stretch together from its parts. */
  private static final class Builder {
    private final int from;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder original = new StringBuilder();
    private final List<Insertion> insertions = new ArrayList<>();
    private boolean lost;

    Builder(int from) {
      this.from = from;
    }

    void add(Hypothesis part) {
      Change change = part.change();
      text.append(change.text());
      original.append(change.original());
      lost |= change.lost();
      if (change.inserted() != null) {
        int pending = part.inStep() ? 0 : 1;
        int at = ByteChannel.encode(original.toString()).length + pending - change.after();
        insertions.add(new Insertion(at, change.inserted()));
      }
    }

    Stretch stretch(int to) {
      return new Stretch(
          from, to, text.toString(), original.toString(), List.copyOf(insertions), lost);
    }
  }
}
