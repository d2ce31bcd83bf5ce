package org.lunheng.cli;

import java.util.List;

/** Chooses from the list of the plain room that was told last. */
record PlainChoosing(PlainDesk desk) {
  private static final int MOST_DIGITS = 6;

  /** What a number on its own chooses. */
  PlainAnswer number(String digits) {
    if (!desk.state().listing()) {
      return walk().toParagraph(digits);
    }
    List<PlainList.Item> items = desk.state().list().items();
    int number = digits.length() > MOST_DIGITS ? 0 : Integer.parseInt(digits);
    return number >= 1 && number <= items.size()
        ? chosen(items.get(number - 1).target())
        : desk.told("cli.plain.no-number", digits, items.size());
  }

  /**
   * To what comes in the last list after or before the place that is read; where the list was just
   * told, to the first that was told of it.
   */
  PlainAnswer neighbour(int step) {
    PlainState state = desk.state();
    List<PlainList.Item> items = state.list().items();
    if (state.listing() && step > 0) {
      return chosen(items.get(state.list().first(state.page()) - 1).target());
    }
    int at = step > 0 ? items.size() - 1 : 0;
    while (at >= 0 && at < items.size() && !isRead(items.get(at).target())) {
      at -= step;
    }
    int to = at + step;
    boolean there = state.hasText() && !state.listing() && at >= 0 && at < items.size();
    return there && to >= 0 && to < items.size()
        ? chosen(items.get(to).target())
        : desk.told(there ? "cli.plain.no-further-item" : "cli.plain.not-of-list");
  }

  private boolean isRead(PlainTarget target) {
    return target instanceof PlainTarget.Place place
        && place.interview().equals(desk.state().interview())
        && place.paragraph() == desk.state().from();
  }

  private PlainAnswer chosen(PlainTarget target) {
    if (target instanceof PlainTarget.Place place) {
      return walk().to(place);
    }
    if (target instanceof PlainTarget.Opened opened) {
      return marks().opened(opened.interview());
    }
    if (target instanceof PlainTarget.Left left) {
      return marks().led(left.position());
    }
    if (target instanceof PlainTarget.Kept kept) {
      return new PlainKept(desk).led(kept.keepsake());
    }
    return target instanceof PlainTarget.OnTopic on
        ? new PlainArgued(desk)
            .on(desk.shelf().companion().arguments().topic(on.topic()).orElseThrow())
        : explained(((PlainTarget.Explained) target).entry());
  }

  /** What a term means. */
  PlainAnswer explained(String entry) {
    return desk.listed(
        desk.lists().term(desk.shelf().companion().glossary().entry(entry).orElseThrow()));
  }

  /** Another page of the list; before the first and behind the last one, the text. */
  PlainAnswer page(int page) {
    PlainState state = desk.state();
    if (page >= 0 && page < state.list().pages()) {
      return desk.listed(state.list(), page);
    }
    if (state.hasText()) {
      return walk().at(state.from());
    }
    boolean before = page > 0 && PlainMarks.last(desk.shelf(), state.memory()).isPresent();
    return before ? marks().resume() : desk.told("cli.plain.choose", state.list().items().size());
  }

  /** A number of the list of what is kept, or the id of an interview. */
  PlainAnswer removed(String typed) {
    if (desk.shelf().order().contains(typed)) {
      if (desk.style().household().isHosted()) {
        return desk.told("cli.plain.hosted.fixed");
      }
      return new PlainAnswer(desk.state(), List.of(), new PlainErrand.Remove(typed));
    }
    List<PlainList.Item> items = desk.state().list().items();
    boolean digits = PlainOrder.DIGITS.matcher(typed).matches() && typed.length() <= MOST_DIGITS;
    int number = digits ? Integer.parseInt(typed) : 0;
    return number >= 1 && number <= items.size()
        ? new PlainKept(desk).drop(items.get(number - 1))
        : desk.told("cli.plain.no-kept-list");
  }

  private PlainMarks marks() {
    return new PlainMarks(desk);
  }

  private PlainWalk walk() {
    return new PlainWalk(desk);
  }
}
