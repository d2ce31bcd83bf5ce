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
 * @param parts what its pieces are restored to, in order
 * @param original the text before the damage
 * @param insertions what was written into its bytes
 */
record Stretch(int from, int to, List<Part> parts, String original, List<Insertion> insertions) {

  /**
   * A piece of a stretch, restored in one step.
   *
   * @param lost whether a character was eaten that nothing tells
   */
  record Part(int from, int to, String text, boolean lost) {}

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

  /** What a hypothesis makes of this stretch; null if it does not restore just it. */
  Stretch sameIn(Hypothesis hypothesis) {
    for (Stretch stretch : of(hypothesis)) {
      if (stretch.from() == from && stretch.to() == to) {
        return stretch;
      }
    }
    return null;
  }

  /** The reading between two places; null if no parts begin and end there or something is lost. */
  String textOf(int start, int end) {
    StringBuilder text = new StringBuilder();
    int at = start;
    for (Part part : parts) {
      if (part.from() == at && part.to() <= end && !part.lost()) {
        text.append(part.text());
        at = part.to();
      }
    }
    return at == end ? text.toString() : null;
  }

  /** Whether the channel makes the raw stretch out of the original. */
  boolean replays(String line) {
    String raw = line.substring(from, to);
    return parts.stream().anyMatch(Part::lost)
        || ByteChannel.damage(original, insertions).equals(raw);
  }

  /** Puts a stretch together from its parts. */
  private static final class Builder {
    private final int from;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder original = new StringBuilder();
    private final List<Insertion> insertions = new ArrayList<>();

    Builder(int from) {
      this.from = from;
    }

    void add(Hypothesis part) {
      Change change = part.change();
      addParts(part.before().at(), part.at(), change);
      original.append(change.original());
      if (change.inserted() != null) {
        int pending = part.inStep() ? 0 : 1;
        int at = ByteChannel.encode(original.toString()).length + pending - change.after();
        insertions.add(new Insertion(at, change.inserted()));
      }
    }

    /** What is behind a question mark that has eaten its first character is a part of its own. */
    private void addParts(int start, int end, Change change) {
      if (change.markup() == null) {
        add(new Part(start, end, change.text(), change.lost()));
      } else {
        int length = change.text().length() - change.markup().length();
        add(new Part(start, start + 1, change.text().substring(0, length), false));
        add(new Part(start + 1, end, change.markup(), false));
      }
    }

    /** A piece that restores nothing yet, such as a reading, belongs to the one behind it. */
    private void add(Part part) {
      int last = parts.size() - 1;
      if (last >= 0 && parts.get(last).text().isEmpty() && !parts.get(last).lost()) {
        parts.set(last, new Part(parts.get(last).from(), part.to(), part.text(), part.lost()));
      } else {
        parts.add(part);
      }
    }

    Stretch stretch(int to) {
      return new Stretch(
          from, to, List.copyOf(parts), original.toString(), List.copyOf(insertions));
    }
  }
}
