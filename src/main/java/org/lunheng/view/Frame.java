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

  /** What is left of it when it has been painted: where a mouse can do something. */
  public Frame painted() {
    return new Frame(Canvas.NONE, caretColumn, caretRow, hits, theme);
  }

  /** The same in other colours. */
  Frame in(Theme other) {
    return new Frame(canvas, caretColumn, caretRow, hits, other);
  }

  /**
   * What it means that the mouse is moved with its button held; empty if nothing.
   *
   * @param start where the button was pressed
   * @param now where the mouse is
   * @param begins whether it was not moved before
   */
  public Optional<Msg> drag(Pointer start, Pointer now, boolean begins) {
    return hits.drag(start, now, begins);
  }

  /**
   * What something done with a mouse means; empty if nothing. A second click that means nothing of
   * its own is a click.
   */
  public Optional<Msg> hit(Pointer pointer) {
    if (pointer.action() != Pointer.Action.DOUBLE_CLICK) {
      return hitOnce(pointer);
    }
    Pointer once = new Pointer(Pointer.Action.CLICK, pointer.column(), pointer.row());
    return hits.twice(pointer).or(() -> hitOnce(once));
  }

  private Optional<Msg> hitOnce(Pointer pointer) {
    List<HitRegion> regions = hits.regions();
    for (int i = regions.size() - 1; i >= 0; i--) {
      if (regions.get(i).contains(pointer)) {
        return Optional.of(regions.get(i).msg());
      }
    }
    return Optional.empty();
  }
}
