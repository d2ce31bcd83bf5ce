package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.text.Clip;
import org.lunheng.text.Numbers;

/** Rows of a sheet with counts at the right, under each other. */
final class CountTable {
  /** The eye loses the row where counts stand further away. */
  private static final int LONGEST = 64;

  private static final int NARROWEST = 5;
  private static final int BETWEEN = 2;

  /** What stands for no card, so that the others are seen. */
  private static final String NOTHING = ".";

  private final Model model;
  private final SheetSetter setter;
  private final List<String> headings;
  private final List<Integer> ends = new ArrayList<>();

  /**
   * A table.
   *
   * @param headings what the counts are, from left to right
   */
  CountTable(Model model, SheetSetter setter, List<String> headings) {
    this.model = model;
    this.setter = setter;
    this.headings = List.copyOf(headings);
    int end = Sheet.MARGIN + Math.min(LONGEST, setter.columns());
    for (int i = headings.size() - 1; i >= 0; i--) {
      ends.add(0, end);
      end -= BETWEEN + Math.max(NARROWEST, model.width().of(headings.get(i)));
    }
  }

  /** Says what the rows and their counts are. */
  void headings(String label) {
    row(label, Sheet.Tone.QUIET, null, headings);
  }

  /**
   * Adds a row.
   *
   * @param speaker the participant whose colour the label has, or null
   */
  void row(String label, String speaker, List<Integer> counts) {
    List<String> cells = counts.stream().map(n -> n == 0 ? NOTHING : Numbers.grouped(n)).toList();
    row(label, Sheet.Tone.PLAIN, speaker, cells);
  }

  private void row(String label, Sheet.Tone tone, String speaker, List<String> cells) {
    List<Sheet.Part> parts = new ArrayList<>();
    int first = ends.get(0) - width(headings.get(0)) - BETWEEN;
    String clipped = Clip.toColumns(label, first - Sheet.MARGIN, model.width());
    parts.add(new Sheet.Part(Sheet.MARGIN, clipped, tone, speaker));
    for (int i = 0; i < cells.size(); i++) {
      int start = ends.get(i) - model.width().of(cells.get(i));
      parts.add(new Sheet.Part(start, cells.get(i), tone, null));
    }
    setter.parts(parts);
  }

  private int width(String heading) {
    return Math.max(NARROWEST, model.width().of(heading));
  }
}
