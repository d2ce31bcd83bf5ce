package org.lunheng.app;

import org.lunheng.corpus.Companion;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.document.Participant;

/**
 * What there is to be seen of the topic map.
 *
 * @param row the chosen one; without meaning in an empty grid
 * @param column the chosen one
 */
public record MapSight(TopicGrid grid, MapLayout layout, MapPlace place, int row, int column) {

  /** The map at a place, scrolled so that the chosen cell shows. */
  static MapSight of(Model model, MapPlace place) {
    TopicGrid grid = TopicGrid.of(model.companion(), place.filter());
    MapLayout layout = MapLayout.of(model, grid);
    int row = grid.row(place.topic());
    int column = grid.column(place.speaker());
    ListCursor rows = new ListCursor(0, place.top()).at(row, grid.rows().size(), layout.rows());
    int last = Math.min(place.left(), grid.columns() - 1);
    int left = layout.scrolled(last, column);
    return new MapSight(grid, layout, place.scrolled(rows.top(), left), row, column);
  }

  /** The map as a screen shows it. */
  public static MapSight of(Model model, MapScreen.TopicMap map) {
    return of(model, map.place());
  }

  /** Why there is nothing to choose, as the key of a message, or null if there is something. */
  public static String nothing(Model model, MapScreen.TopicMap map) {
    boolean waits = model.library() == null || !model.shelf().isEmpty();
    if (model.companion() == Companion.NONE && waits) {
      return "why.map-loading";
    }
    if (model.companion().arguments().claims().isEmpty()) {
      return "why.no-arguments";
    }
    boolean some = !TopicGrid.topics(model.companion(), map.place().filter()).isEmpty();
    return some ? null : "why.filtered-away";
  }

  /** The chosen topic; there must be one. */
  public Topic topic() {
    return grid.rows().get(row).topic();
  }

  /** The chosen speaker, or null for everybody. */
  public Participant speaker() {
    return grid.speaker(column);
  }

  /** What the chosen cell holds. */
  public Tally tally() {
    return grid.tally(row, column);
  }
}
