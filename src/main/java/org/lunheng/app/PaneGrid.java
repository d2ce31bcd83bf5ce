package org.lunheng.app;

import org.lunheng.text.Size;

/**
 * Where the panes stand on the screen. They stand side by side as long as each has {@link
 * #FEWEST_COLUMNS}, else in as many rows as the screen is high enough for; what has no room is not
 * shown until it is active.
 *
 * @param columns the width of a pane
 * @param rows the height of a pane with its header
 * @param across how many panes stand side by side
 * @param first the first pane shown
 * @param shown how many panes are shown
 */
public record PaneGrid(int columns, int rows, int across, int first, int shown) {
  /** The rows of a pane's header. */
  public static final int HEADER_ROWS = 2;

  /** The columns between two panes. */
  public static final int GAP = 3;

  static final int FEWEST_COLUMNS = 24;
  static final int FEWEST_ROWS = 10;

  /**
   * The places of panes.
   *
   * @param screen the whole screen; its last row is the status line
   * @param panes how many there are, at least 1
   * @param active the one that has to be shown
   */
  static PaneGrid of(Size screen, int panes, int active) {
    int height = Math.max(1, screen.rows() - 1);
    int fit = Math.max(1, Math.min(panes, (screen.columns() + GAP) / (FEWEST_COLUMNS + GAP)));
    int down = Math.max(1, Math.min((panes + fit - 1) / fit, height / FEWEST_ROWS));
    // four panes where three fit stand two by two
    int across = Math.min(fit, (panes + down - 1) / down);
    int shown = Math.min(panes, across * down);
    int first = Math.min(active / shown * shown, panes - shown);
    int columns = Math.max(1, (screen.columns() - GAP * (across - 1)) / across);
    return new PaneGrid(columns, height / down, across, first, shown);
  }

  /** How many panes a screen shows at once; two at least, since one can step to what it hides. */
  static int room(Size screen) {
    int room = Desk.MOST;
    while (room > 2 && of(screen, room, 0).shown() < room) {
      room--;
    }
    return room;
  }

  /** Where the panes of a state stand; there has to be one. */
  public static PaneGrid of(Model model) {
    return of(model.size(), model.desk().panes().size(), model.desk().active());
  }

  /** Whether a pane has room on the screen. */
  public boolean shows(int pane) {
    return pane >= first && pane < first + shown;
  }

  /** The leftmost column of a pane that is shown. */
  public int columnOf(int pane) {
    return (pane - first) % across * (columns + GAP);
  }

  /** The topmost row of a pane that is shown. */
  public int rowOf(int pane) {
    return (pane - first) / across * rows;
  }

  /** The lines of text a pane shows. */
  public int textRows() {
    return Math.max(1, rows - HEADER_ROWS);
  }
}
