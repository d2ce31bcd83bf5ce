package org.lunheng.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lunheng.document.BlockType;
import org.lunheng.document.Emendation;
import org.lunheng.document.Removal;
import org.lunheng.document.RemovalReason;
import org.lunheng.document.Span;

/** Makes a passage of each line that is not blank, with the certain emendations applied. */
final class Passages implements Step {

  /** A change to one line: what stands in a stretch instead of the raw text. */
  private record Edit(Span span, String text) {}

  @Override
  public String name() {
    return "passages";
  }

  @Override
  public Draft apply(Draft draft) {
    List<List<Edit>> edits = edits(draft);
    Set<Integer> headings = headings(draft);
    List<Item> items = new ArrayList<>();
    Cuts cuts = new Cuts(draft.cuts());
    List<Removal> edges = new ArrayList<>();
    for (int number = 1; number <= draft.raw().lines().size(); number++) {
      String line = draft.raw().lines().get(number - 1);
      Passage passage = passage(line, number, edits.get(number - 1));
      if (!edits.get(number - 1).isEmpty()) {
        for (Span edge : cuts.without(edges(line, number, passage))) {
          edges.add(new Removal(edge, RemovalReason.LAYOUT, "space beside a mark"));
        }
      }
      if (passage != null) {
        Item item = Item.open(passage);
        items.add(headings.contains(number) ? item.part(BlockType.HEADING) : item);
      }
    }
    return draft.withCuts(edges).withItems(items);
  }

  /**
   * What stands between the ends of the raw line, without white space, and those of the passage.
   */
  private static List<Span> edges(String line, int number, Passage passage) {
    Passage raw = trimmed(whole(line, number));
    if (raw == null) {
      return List.of();
    }
    Span all = raw.spans().get(0);
    Span kept = passage == null ? new Span(number, all.to(), all.to()) : passage.spans().get(0);
    List<Span> edges = new ArrayList<>();
    if (kept.from() > all.from()) {
      edges.add(new Span(number, all.from(), kept.from()));
    }
    if (kept.to() < all.to()) {
      edges.add(new Span(number, kept.to(), all.to()));
    }
    return edges;
  }

  private static Passage whole(String line, int number) {
    return Passage.unchanged(line, new Span(number, 0, line.codePointCount(0, line.length())));
  }

  /** The lines that had a heading's mark. */
  private static Set<Integer> headings(Draft draft) {
    return draft.cuts().stream()
        .filter(cut -> cut.why().equals(Markup.HEADING_MARK))
        .map(cut -> cut.span().line())
        .collect(Collectors.toSet());
  }

  private static List<List<Edit>> edits(Draft draft) {
    List<List<Edit>> edits = new ArrayList<>();
    draft.raw().lines().forEach(line -> edits.add(new ArrayList<>()));
    for (Emendation emendation : draft.emendations()) {
      if (emendation.certain()) {
        Span span = emendation.span();
        edits.get(span.line() - 1).add(new Edit(span, emendation.text()));
      }
    }
    for (Removal cut : draft.cuts()) {
      edits.get(cut.span().line() - 1).add(new Edit(cut.span(), null));
    }
    edits.forEach(list -> list.sort(Comparator.comparingInt(edit -> edit.span().from())));
    return edits;
  }

  /** The line's text without white space at its ends; null where nothing remains. */
  private static Passage passage(String line, int number, List<Edit> edits) {
    Passage whole;
    if (edits.isEmpty()) {
      whole = line.isEmpty() ? null : whole(line, number);
    } else {
      whole = new Applier(line, number, edits).apply();
    }
    return whole == null ? null : trimmed(whole);
  }

  static Passage trimmed(Passage passage) {
    String text = passage.text();
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return from == to ? null : passage.slice(from, to);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Applies edits to one line, keeping every char's raw place. */
  private static final class Applier {
    private final String line;
    private final int number;
    private final List<Edit> edits;
    private final StringBuilder text = new StringBuilder();
    private final long[] starts;
    private final long[] ends;
    private int index;
    private int offset;
    private long pending = -1;
    private boolean afterCut;

    Applier(String line, int number, List<Edit> edits) {
      this.line = line;
      this.number = number;
      this.edits = edits;
      int longest = line.length() + edits.stream().mapToInt(Applier::added).sum();
      this.starts = new long[longest];
      this.ends = new long[longest];
    }

    /** How many chars an edit adds at most; a cut may leave a space. */
    private static int added(Edit edit) {
      return edit.text() == null ? 1 : edit.text().length();
    }

    Passage apply() {
      for (Edit edit : edits) {
        copyUntil(edit.span().from());
        skip(edit);
      }
      copyUntil(Integer.MAX_VALUE);
      return text.isEmpty() ? null : Passage.changed(text.toString(), sized(starts), sized(ends));
    }

    private void copyUntil(int target) {
      while (offset < target && index < line.length()) {
        int chars = Character.charCount(line.codePointAt(index));
        for (int i = 0; i < chars; i++) {
          append(line.charAt(index + i), offset, offset + 1);
        }
        index += chars;
        offset++;
      }
    }

    /** Puts the edit's text in place of the raw one; what vanishes goes with the char before it. */
    private void skip(Edit edit) {
      int from = offset;
      index = line.offsetByCodePoints(index, edit.span().length());
      offset = edit.span().to();
      if (edit.text() == null) {
        afterCut = true;
        return;
      }
      if (!edit.text().isEmpty()) {
        for (int i = 0; i < edit.text().length(); i++) {
          append(edit.text().charAt(i), from, offset);
        }
      } else if (!text.isEmpty()) {
        ends[text.length() - 1] = Passage.place(number, offset);
      } else {
        pending = Passage.place(number, from);
      }
    }

    private void append(char c, int from, int to) {
      if (afterCut) {
        afterCut = false;
        if (!Passage.gapBetween(lastOf(text), String.valueOf(c)).isEmpty()) {
          append(' ', from, from);
        }
      }
      int at = text.length();
      starts[at] = pending >= 0 ? pending : Passage.place(number, from);
      ends[at] = Passage.place(number, to);
      pending = -1;
      text.append(c);
    }

    private static String lastOf(StringBuilder text) {
      return text.substring(Math.max(0, text.length() - 1));
    }

    private long[] sized(long[] places) {
      return Arrays.copyOf(places, text.length());
    }
  }
}
