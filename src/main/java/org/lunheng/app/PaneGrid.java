package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.text.Size;

/**
 * Where the panes stand on the screen. They stand side by side as long as each has {@link
 * #FEWEST_COLUMNS}, else in as many rows as the screen is high enough for; what has no room is not
 * shown until it is active.
 *
 * @param widths the columns of the panes that stand side by side; all the same unless every pane is
 *     shown
 * @param heights the heights of the rows of panes with their headers; all the same unless every
 *     pane is shown
 * @param first the first pane shown
 * @param shown how many panes are shown
 */
public record PaneGrid(List<Integer> widths, List<Integer> heights, int first, int shown) {
  /** The rows of a pane's header. */
  public static final int HEADER_ROWS = 2;

  /** The columns between two panes. */
  public static final int GAP = 3;

  static final int FEWEST_COLUMNS = 24;
  static final int FEWEST_ROWS = 10;

  /** As low as readers can make a pane: its header and some lines of text. */
  static final int LEAST_ROWS = 5;

  public PaneGrid {
    widths = List.copyOf(widths);
    heights = List.copyOf(heights);
  }

  /**
   * The places of panes of equal width.
   *
   * @param screen the whole screen; its last row is the status line
   * @param panes how many there are, at least 1
   * @param active the one that has to be shown
   */
  static PaneGrid of(Size screen, int panes, int active) {
    return of(screen, Widths.even(panes), Widths.even(panes), active);
  }

  /**
   * The places of panes.
   *
   * @param weights for each pane, in what proportion it is wide where all are shown; the other
   *     parameters as without them
   * @param raised for each pane, in what proportion its row is high where all are shown; of those
   *     in a row the first one counts
   */
  static PaneGrid of(Size screen, List<Integer> weights, List<Integer> raised, int active) {
    int panes = weights.size();
    int height = Math.max(1, screen.rows() - 1);
    int fit = Math.max(1, Math.min(panes, (screen.columns() + GAP) / (FEWEST_COLUMNS + GAP)));
    int down = Math.max(1, Math.min((panes + fit - 1) / fit, height / FEWEST_ROWS));
    // four panes where three fit stand two by two
    int across = Math.min(fit, (panes + down - 1) / down);
    int shown = Math.min(panes, across * down);
    int first = Math.min(active / shown * shown, panes - shown);
    boolean all = shown == panes;
    List<Integer> proportion = all ? weights.subList(0, across) : Widths.even(across);
    int columns = Math.max(1, (screen.columns() - GAP * (across - 1)) / across);
    List<Integer> widths = Widths.divided(columns * across, proportion, FEWEST_COLUMNS);
    List<Integer> upright = all ? everyOf(raised, across, down) : Widths.even(down);
    List<Integer> heights = Widths.divided(height, upright, LEAST_ROWS);
    return new PaneGrid(widths, heights, first, shown);
  }

  /** What the first pane of each row has. */
  private static List<Integer> everyOf(List<Integer> values, int across, int down) {
    List<Integer> every = new ArrayList<>();
    for (int row = 0; row < down; row++) {
      every.add(values.get(row * across));
    }
    return every;
  }

  /** The active pane alone on a screen. */
  private static PaneGrid maximised(Size screen, int active) {
    PaneGrid one = of(screen, 1, 0);
    return new PaneGrid(one.widths, one.heights, active, 1);
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
    Desk desk = model.desk();
    return desk.maximised()
        ? maximised(model.size(), desk.active())
        : of(model.size(), desk.weights(), desk.heights(), desk.active());
  }

  /** Whether one more pane could be seen beside those that are open. */
  static boolean hasRoom(Model model) {
    int more = model.desk().panes().size() + 1;
    return more <= Desk.MOST && of(model.size(), more, more - 1).shown() == more;
  }

  /** How many panes stand side by side. */
  public int across() {
    return widths.size();
  }

  /** Whether a pane has room on the screen. */
  public boolean shows(int pane) {
    return pane >= first && pane < first + shown;
  }

  /** How many columns wide a pane is, or would be if it were shown. */
  public int widthOf(int pane) {
    return widths.get(placeOf(pane));
  }

  /** How many panes stand on the left of a pane. */
  int placeOf(int pane) {
    return Math.floorMod(pane - first, across());
  }

  /** The leftmost column of a pane that is shown. */
  public int columnOf(int pane) {
    int column = 0;
    for (int i = 0; i < placeOf(pane); i++) {
      column += widths.get(i) + GAP;
    }
    return column;
  }

  /** How many rows of panes stand above a pane. */
  int levelOf(int pane) {
    return Math.floorMod(Math.floorDiv(pane - first, across()), heights.size());
  }

  /** The topmost row of a pane that is shown. */
  public int rowOf(int pane) {
    int row = 0;
    for (int level = 0; level < levelOf(pane); level++) {
      row += heights.get(level);
    }
    return row;
  }

  /** How many rows high a pane is with its header, or would be if it were shown. */
  public int heightOf(int pane) {
    return heights.get(levelOf(pane));
  }

  /** The row below the lowest panes. */
  int bottom() {
    int bottom = 0;
    for (int height : heights) {
      bottom += height;
    }
    return bottom;
  }

  /** The lines of text a pane shows. */
  public int textRows(int pane) {
    return Math.max(1, heightOf(pane) - HEADER_ROWS);
  }

  /** The lines of text that the active pane of a state shows; there has to be one. */
  public static int activeRows(Model model) {
    return of(model).textRows(model.desk().active());
  }
}
