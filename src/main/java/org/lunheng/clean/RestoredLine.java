package org.lunheng.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lunheng.document.Emendation;
import org.lunheng.document.Removal;
import org.lunheng.document.Span;

/**
 * A raw line as it reads with the changes made so far, for steps that look at words: a reading in
 * brackets or an entity must not stand between the characters of one.
 */
final class RestoredLine {
  /** The origin of a char that a reading is offered for. */
  private static final int OFFERED = Integer.MIN_VALUE;

  private final String raw;
  private final int number;
  private final List<Emendation> changes;
  private String text;
  private LineMarks marks;

  /** For each char, its index in the raw line, or -1 and less for changes; null if all are raw. */
  private int[] origins;

  private RestoredLine(String raw, int number, List<Emendation> changes) {
    this.raw = raw;
    this.number = number;
    this.changes = changes;
    this.text = raw;
  }

  /** All lines of a draft. */
  static List<RestoredLine> all(Draft draft) {
    Map<Integer, List<Emendation>> emended =
        draft.emendations().stream().collect(Collectors.groupingBy(e -> e.span().line()));
    Map<Integer, List<Removal>> cut =
        draft.cuts().stream().collect(Collectors.groupingBy(c -> c.span().line()));
    List<RestoredLine> lines = new ArrayList<>();
    for (int number = 1; number <= draft.raw().lines().size(); number++) {
      List<Emendation> changes = emended.getOrDefault(number, List.of());
      List<Removal> cuts = cut.getOrDefault(number, List.of());
      RestoredLine line = new RestoredLine(draft.raw().lines().get(number - 1), number, changes);
      if (!changes.isEmpty() || !cuts.isEmpty()) {
        line.apply(cuts);
      }
      lines.add(line);
    }
    return lines;
  }

  /** The text with the changes that are made. */
  String text() {
    return text;
  }

  /** What marks places of the raw line. */
  LineMarks marks() {
    marks = marks == null ? new LineMarks(raw, number) : marks;
    return marks;
  }

  /**
   * Whether a stretch of the text stands like this in the raw line, with nothing offered for it.
   */
  boolean isRaw(int from, int to) {
    for (int i = from; origins != null && i < to; i++) {
      if (origins[i] < 0 || origins[i] != origins[from] + i - from) {
        return false;
      }
    }
    return true;
  }

  /** The index in the raw line of a char that {@link #isRaw}. */
  int rawIndex(int index) {
    return origins == null ? index : origins[index];
  }

  /** The change that put a char there; null if it is raw. */
  Emendation change(int index) {
    boolean made = origins != null && origins[index] < 0 && origins[index] != OFFERED;
    return made ? changes.get(-origins[index] - 1) : null;
  }

  /** Where a char stands in the text of the change that put it there. */
  int indexInChange(int index) {
    int start = index;
    while (start > 0 && origins[start - 1] == origins[index]) {
      start--;
    }
    return index - start;
  }

  private void apply(List<Removal> cuts) {
    List<Piece> pieces = new ArrayList<>();
    Stretches cut = new Stretches(cuts.stream().map(Removal::span).toList());
    for (int i = 0; i < changes.size(); i++) {
      Emendation change = changes.get(i);
      boolean made = change.certain();
      // what is cut has no readings
      if (!cut.overlap(change.span())) {
        pieces.add(
            new Piece(change.span(), made ? change.text() : change.raw(), made ? -1 - i : OFFERED));
      }
    }
    cuts.forEach(removal -> pieces.add(new Piece(removal.span(), "", OFFERED)));
    pieces.sort(Comparator.comparing(Piece::place, Comparator.comparingInt(Span::from)));
    Builder builder = new Builder(raw);
    pieces.forEach(builder::add);
    builder.finish(this);
  }

  /** What stands in the place of a raw stretch. */
  private record Piece(Span place, String text, int origin) {}

  /** Puts raw text and pieces together. */
  private static final class Builder {
    private final String raw;
    private final StringBuilder text = new StringBuilder();
    private int[] origins;
    private int index;
    private int offset;

    Builder(String raw) {
      this.raw = raw;
      this.origins = new int[raw.length()];
    }

    void add(Piece piece) {
      int from = raw.offsetByCodePoints(index, piece.place().from() - offset);
      putRaw(from);
      put(piece.text(), piece.origin());
      index = raw.offsetByCodePoints(from, piece.place().to() - piece.place().from());
      offset = piece.place().to();
    }

    void finish(RestoredLine line) {
      putRaw(raw.length());
      line.text = text.toString();
      line.origins = Arrays.copyOf(origins, text.length());
    }

    private void putRaw(int end) {
      makeRoom(end - index);
      for (int i = index; i < end; i++) {
        origins[text.length() + i - index] = i;
      }
      text.append(raw, index, end);
    }

    private void put(String piece, int origin) {
      makeRoom(piece.length());
      Arrays.fill(origins, text.length(), text.length() + piece.length(), origin);
      text.append(piece);
    }

    private void makeRoom(int more) {
      if (text.length() + more > origins.length) {
        origins = Arrays.copyOf(origins, 2 * (text.length() + more));
      }
    }
  }
}
