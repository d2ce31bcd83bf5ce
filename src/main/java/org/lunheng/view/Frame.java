package org.lunheng.view;

import java.util.List;
import java.util.Optional;
import org.lunheng.app.Msg;

/**
 * A finished picture of the screen.
 *
 * @param canvas the cells
 * @param caretColumn where the terminal's cursor stands, or -1 to hide it
 * @param caretRow the cursor's row; without meaning when it is hidden
 * @param hits where a mouse can do something
 * @param theme what the themed colours of its styles are
 */
public record Frame(Canvas canvas, int caretColumn, int caretRow, HitMap hits, Theme theme) {

  /** A picture with a cursor, and nothing for a mouse to do. */
  public Frame(Canvas canvas, int caretColumn, int caretRow) {
    this(canvas, caretColumn, caretRow, HitMap.NONE, Theme.NEUTRAL);
  }

  /** A picture without a cursor. */
  public static Frame of(Canvas canvas) {
    return new Frame(canvas, -1, -1);
  }

  /** The same with something for a mouse to do. */
  Frame with(HitMap map) {
    return new Frame(canvas, caretColumn, caretRow, map, theme);
  }

  /** The same in other colours. */
  Frame in(Theme other) {
    return new Frame(canvas, caretColumn, caretRow, hits, other);
  }

  /** What something done with a mouse means; empty if nothing. */
  public Optional<Msg> hit(Pointer pointer) {
    List<HitRegion> regions = hits.regions();
    for (int i = regions.size() - 1; i >= 0; i--) {
      if (regions.get(i).contains(pointer)) {
        return Optional.of(regions.get(i).msg());
      }
    }
    return Optional.empty();
  }
}
