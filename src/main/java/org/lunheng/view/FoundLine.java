package org.lunheng.view;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.app.Look;
import org.lunheng.corpus.Passage;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Graphemes;
import org.lunheng.text.Kwic;

/**
 * As much of a paragraph as has room in one row around the first place in it, with all places in
 * sight marked.
 *
 * @param line the row's text, cut around the first place
 * @param places where the places begin and end, no grapheme cluster being split
 * @param kept how much of what follows the first place is the paragraph's, in {@code char}s; where
 *     the row is cut, an ellipsis comes after it
 */
record FoundLine(Kwic line, List<Passage> places, int kept) {
  /** The first place stands no further than this part of the row from its start. */
  private static final int PART_BEFORE = 3;

  /**
   * Cuts a row out of a paragraph.
   *
   * @param hits by place, at least one, none overlapping another
   * @param columns the room there is
   */
  static FoundLine of(String text, List<Passage> hits, int columns, CellWidth width) {
    List<Passage> places = whole(text, hits);
    Passage first = places.get(0);
    int room = Math.max(1, columns);
    int left = room / PART_BEFORE;
    Kwic line = Kwic.of(text, first.from(), first.to(), left, room - left, width);
    int spare = left - width.of(line.before());
    if (spare > 0) {
      line = Kwic.of(text, first.from(), first.to(), left - spare, room - left + spare, width);
    }
    boolean cut = !text.startsWith(line.after(), first.to());
    return new FoundLine(line, places, line.after().length() - (cut ? 1 : 0));
  }

  /** The same places with all of the characters that they have a part of. */
  private static List<Passage> whole(String text, List<Passage> hits) {
    List<Passage> whole = new ArrayList<>();
    int before = 0;
    for (Passage hit : hits) {
      int from = Math.max(before, Graphemes.start(text, hit.from()));
      int to = Graphemes.end(text, hit.to());
      if (to > from) {
        whole.add(new Passage(hit.paragraph(), from, to));
        before = to;
      }
    }
    return whole;
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
      int from = Math.min(kept, place.from() - start);
      int to = Math.min(kept, place.to() - start);
      at = canvas.put(at, row, after.substring(drawn, from), style);
      at = canvas.put(at, row, after.substring(from, to), found);
      drawn = to;
    }
    canvas.put(at, row, after.substring(drawn), style);
  }
}
