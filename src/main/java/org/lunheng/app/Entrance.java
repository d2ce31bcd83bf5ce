package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lunheng.document.Problem;
import org.lunheng.document.ScriptChoice;
import org.lunheng.reader.Layout;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;

/**
 * How a reader enters the room.
 *
 * @param ids the interviews to open side by side; without any the room is as it was left
 * @param reader whose places and reviews are kept
 * @param wish what the quiz is to be like; if it is to begin at once, the panes are let be
 * @param left how the room was left
 * @param problems what is to be said about that
 */
public record Entrance(
    List<String> ids, ReaderId reader, Quiz.Wish wish, RoomState left, List<Problem> problems) {
  public Entrance {
    ids = List.copyOf(ids);
    problems = List.copyOf(problems);
  }

  /** The way of somebody who has not been there before. */
  public static Entrance to(List<String> ids) {
    return new Entrance(ids, ReaderId.LOCAL, Quiz.Wish.NONE, RoomState.NEW, List.of());
  }

  /** The panes that are open at first. */
  Desk desk() {
    if (ids.isEmpty() && !wish.atOnce()) {
      return found(left.layout());
    }
    List<Pane> panes = new ArrayList<>();
    ids.stream()
        .limit(Desk.MOST)
        .forEach(id -> panes.add(new Pane.Loading(id, ScriptChoice.SOURCE)));
    return Desk.of(panes);
  }

  private static Desk found(Layout layout) {
    List<Pane> panes = new ArrayList<>();
    layout.seats().stream()
        .limit(Desk.MOST)
        .forEach(
            seat ->
                panes.add(
                    new Pane.Loading(
                        seat.position().interview(), seat.script(), seat.raw(), seat.position())));
    int active = Math.max(0, Math.min(layout.active(), panes.size() - 1));
    List<Layout.Seat> seats = layout.seats().subList(0, panes.size());
    return Desk.of(panes)
        .weighing(seats.stream().map(seat -> Math.max(1, seat.weight())).toList())
        .raising(seats.stream().map(seat -> Math.max(1, seat.height())).toList())
        .with(following(layout))
        .at(layout.topic())
        .withActive(active)
        .maximised(layout.maximised());
  }

  /** One of another version of the program may not be known here. */
  private static Following following(Layout layout) {
    return Stream.of(Following.values())
        .filter(following -> following.name().equals(layout.following()))
        .findFirst()
        .orElse(Following.NONE);
  }

  Staying staying() {
    Staying staying = Staying.of(left);
    return wish.atOnce() ? staying.keeping(left.layout()) : staying;
  }

  /** What is to be said at once, or null. */
  Notice notice() {
    Notice tooMany =
        ids.size() > Desk.MOST ? Notice.of("notice.too-many", Integer.toString(Desk.MOST)) : null;
    return problems.stream()
        .map(Notice::of)
        .reduce(tooMany, (said, more) -> said == null ? more : said.and(more));
  }
}
