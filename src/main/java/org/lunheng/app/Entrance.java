package org.lunheng.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.lunheng.document.Problem;
import org.lunheng.document.ScriptChoice;
import org.lunheng.reader.Layout;
import org.lunheng.reader.Position;
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
 * @param visit as what the reader comes
 */
public record Entrance(
    List<String> ids,
    ReaderId reader,
    Quiz.Wish wish,
    RoomState left,
    List<Problem> problems,
    Visit visit) {
  public Entrance {
    ids = List.copyOf(ids);
    problems = List.copyOf(problems);
  }

  /** The way of somebody who reads at home. */
  public Entrance(
      List<String> ids, ReaderId reader, Quiz.Wish wish, RoomState left, List<Problem> problems) {
    this(ids, reader, wish, left, problems, Visit.HOME);
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
    for (String id : ids.subList(0, Math.min(ids.size(), Desk.MOST))) {
      panes.add(new Pane.Loading(id, ScriptChoice.SOURCE));
    }
    return Desk.of(panes);
  }

  /** The interviews that are open at first, each once. */
  public Set<String> interviews() {
    Set<String> interviews = new LinkedHashSet<>();
    for (Pane pane : desk().panes()) {
      interviews.add(pane.id());
    }
    return interviews;
  }

  private static Desk found(Layout layout) {
    List<Layout.Seat> seats = layout.seats().subList(0, Math.min(layout.seats().size(), Desk.MOST));
    List<Pane> panes = new ArrayList<>();
    List<Integer> weights = new ArrayList<>();
    List<Integer> heights = new ArrayList<>();
    for (Layout.Seat seat : seats) {
      Position at = seat.position();
      panes.add(new Pane.Loading(at.interview(), seat.script(), seat.raw(), at));
      weights.add(Math.max(1, seat.weight()));
      heights.add(Math.max(1, seat.height()));
    }
    boolean several = panes.size() > 1;
    return new Desk(
        panes,
        Math.max(0, Math.min(layout.active(), panes.size() - 1)),
        weights,
        heights,
        several && layout.maximised(),
        several ? following(layout) : Following.NONE,
        layout.topic(),
        null,
        null,
        null);
  }

  /** One of another version of the program may not be known here. */
  private static Following following(Layout layout) {
    for (Following following : Following.values()) {
      if (following.name().equals(layout.following())) {
        return following;
      }
    }
    return Following.NONE;
  }

  Staying staying() {
    Staying staying = Staying.of(left);
    return wish.atOnce() ? staying.keeping(left.layout()) : staying;
  }

  /** What is to be said at once, or null. */
  Notice notice() {
    Notice tooMany =
        ids.size() > Desk.MOST ? Notice.of("notice.too-many", Integer.toString(Desk.MOST)) : null;
    List<Notice> said = new ArrayList<>();
    Stream.of(visit.greeting(), tooMany).filter(Objects::nonNull).forEach(said::add);
    for (Problem problem : problems) {
      said.add(Notice.of(visit.hosted() ? HostStore.told(problem) : problem));
    }
    return said.stream().distinct().reduce(Notice::and).orElse(null);
  }
}
