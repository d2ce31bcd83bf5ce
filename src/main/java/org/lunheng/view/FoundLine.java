package org.lunheng.view;

import java.util.List;
import org.lunheng.app.Look;
import org.lunheng.corpus.Passage;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Kwic;

/**
 * As much of a paragraph as has room in one row around the first place in it, with all places in
 * sight marked.
 *
 * @param line the row's text, cut around the first place
 * @param places where the places begin and end after the first one's start, first of all itself
 */
record FoundLine(Kwic line, List<Passage> places) {
  /** The first place stands no further than this part of the row from its start. */
  private static final int PART_BEFORE = 3;

  /**
   * Cuts a row out of a paragraph.
   *
   * @param places by place, at least one
   * @param columns the room there is
   */
  static FoundLine of(String text, List<Passage> places, int columns, CellWidth width) {
    Passage first = places.get(0);
    int room = Math.max(1, columns);
    int left = room / PART_BEFORE;
    Kwic line = Kwic.of(text, first.from(), first.to(), left, room - left, width);
    int spare = left - width.of(line.before());
    if (spare > 0) {
      line = Kwic.of(text, first.from(), first.to(), left - spare, room - left + spare, width);
    }
    return new FoundLine(line, places);
  }

  /** Draws the row from a column on. */
  void draw(Canvas canvas, int column, int row, int style) {
    int found = Palette.looking(style, Look.FOUND);
    int at = canvas.put(column, row, line.before(), style);
    at = canvas.put(at, row, line.word(), found);
    String after = line.after();
    int start = places.get(0).to();
    int drawn = 0;
    for (Passage place : places.subList(1, places.size())) {
      int from = Math.min(after.length(), place.from() - start);
      int to = Math.min(after.length(), place.to() - start);
      at = canvas.put(at, row, after.substring(drawn, from), style);
      at = canvas.put(at, row, after.substring(from, to), found);
      drawn = to;
    }
    canvas.put(at, row, after.substring(drawn), style);
  }
}
