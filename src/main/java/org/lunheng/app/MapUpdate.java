package org.lunheng.app;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.lunheng.corpus.InterviewSummary;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.document.Participant;

/** What keys do on the topic map. */
final class MapUpdate {
  private MapUpdate() {}

  /** The map as it was left. */
  static Next show(Model model) {
    MapScreen.TopicMap map = new MapScreen.TopicMap(model.screen(), model.map());
    return Next.of(model.withScreen(fitted(model, map)));
  }

  /** Back to where the map was called. */
  static Next close(Model model) {
    MapScreen.TopicMap map = map(model);
    Model left = model.withMap(map.place());
    return Next.of(
        map.behind() instanceof Screen.Shelf shelf
            ? LibraryUpdate.backTo(left, shelf)
            : left.withScreen(map.behind()));
  }

  static Next up(Model model) {
    return moved(model, -1, 0);
  }

  static Next down(Model model) {
    return moved(model, 1, 0);
  }

  static Next left(Model model) {
    return moved(model, 0, -1);
  }

  static Next right(Model model) {
    return moved(model, 0, 1);
  }

  static Next pageUp(Model model) {
    return moved(model, -sight(model).layout().rows(), 0);
  }

  static Next pageDown(Model model) {
    return moved(model, sight(model).layout().rows(), 0);
  }

  static Next first(Model model) {
    return moved(model, -sight(model).row(), 0);
  }

  static Next last(Model model) {
    return moved(model, sight(model).grid().rows().size(), 0);
  }

  /** The map with the chosen cell so many topics further down. */
  static Screen scrolled(Model model, int topics) {
    return moved(model, topics, 0).model().screen();
  }

  /** The map with another cell chosen, counted row by row. */
  static Screen chosen(Model model, int cell) {
    MapSight sight = sight(model);
    int columns = Math.max(1, sight.grid().columns());
    return to(model, sight, cell / columns, cell % columns).model().screen();
  }

  /** To the next cell in which a speaker says something, row by row; after the last the first. */
  static Next nextFilled(Model model) {
    return filled(model, 1);
  }

  static Next previousFilled(Model model) {
    return filled(model, -1);
  }

  private static Next filled(Model model, int step) {
    MapSight sight = sight(model);
    TopicGrid grid = sight.grid();
    int cells = grid.rows().size() * grid.columns();
    int here = sight.row() * grid.columns() + sight.column();
    int there =
        IntStream.rangeClosed(1, cells)
            .map(i -> Math.floorMod(here + i * step, cells))
            .filter(cell -> cell % grid.columns() > 0)
            .filter(cell -> !grid.tally(cell / grid.columns(), cell % grid.columns()).isSilent())
            .findFirst()
            .orElse(here);
    return to(model, sight, there / grid.columns(), there % grid.columns());
  }

  private static Next moved(Model model, int down, int right) {
    MapSight sight = sight(model);
    return to(model, sight, sight.row() + down, sight.column() + right);
  }

  /** Chooses a cell, as near as there is one. */
  private static Next to(Model model, MapSight sight, int row, int column) {
    TopicGrid grid = sight.grid();
    if (grid.isEmpty()) {
      return Next.of(model);
    }
    int toRow = Math.max(0, Math.min(row, grid.rows().size() - 1));
    Participant person = grid.speaker(Math.max(0, Math.min(column, grid.columns() - 1)));
    String topic = grid.rows().get(toRow).topic().id();
    String speaker = person == null ? null : person.id();
    return Next.of(
        model.withScreen(fitted(model, map(model).at(sight.place().at(topic, speaker)))));
  }

  /** The claims of one interview after the other, then all again. */
  static Next nextInterview(Model model) {
    List<String> argued =
        model.companion().arguments().claims().stream().map(Claim::interview).toList();
    List<String> ids =
        model.shelf().stream().map(InterviewSummary::id).filter(argued::contains).toList();
    return filtered(
        model,
        filter -> {
          int next = filter.interview() == null ? 0 : ids.indexOf(filter.interview()) + 1;
          return filter.withInterview(next < ids.size() ? ids.get(next) : null);
        });
  }

  static Next nextStance(Model model) {
    return filtered(model, filter -> filter.withStance(filter.stance().next()));
  }

  static Next unfiltered(Model model) {
    return filtered(model, filter -> TopicFilter.NONE);
  }

  private static Next filtered(Model model, UnaryOperator<TopicFilter> change) {
    MapScreen.TopicMap map = map(model);
    MapPlace place = map.place().filtered(change.apply(map.place().filter()));
    return Next.of(model.withScreen(fitted(model, map.at(place))));
  }

  /** The claims of the chosen cell; those of everybody on the topic where the speaker has none. */
  static Next open(Model model) {
    MapSight sight = sight(model);
    Participant speaker = sight.speaker();
    if (speaker == null || !sight.tally().isEmpty()) {
      return ClaimListUpdate.show(model, sight, speaker == null ? null : speaker.id());
    }
    boolean all = sight.place().filter().isNone();
    Notice notice = Notice.of(all ? "notice.silent" : "notice.filtered-out", speaker.name());
    return ClaimListUpdate.show(model.withNotice(notice), sight, null);
  }

  static Next openEverybody(Model model) {
    return ClaimListUpdate.show(model, sight(model), null);
  }

  /** The map scrolled so that the chosen cell shows. */
  static MapScreen.TopicMap fitted(Model model, MapScreen.TopicMap map) {
    return map.at(MapSight.of(model, map).place());
  }

  private static MapSight sight(Model model) {
    return MapSight.of(model, map(model));
  }

  private static MapScreen.TopicMap map(Model model) {
    return (MapScreen.TopicMap) model.screen();
  }
}
