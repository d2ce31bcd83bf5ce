package org.lunheng.cli;

import java.util.List;

/** The line before each prompt: where one is and what can be done there. */
record PlainHint(PlainShelf shelf, PlainStyle style) {

  List<String> lines(PlainState state) {
    return state.listing() ? ofList(state) : ofText(state);
  }

  private List<String> ofList(PlainState state) {
    PlainList list = state.list();
    int count = list.items().size();
    if (list.pages() == 1) {
      return style.say(state.hasText() ? "cli.plain.hint.list" : atStart(state), count);
    }
    boolean last = state.page() == list.pages() - 1;
    String key = last ? "cli.plain.hint.last-page" : "cli.plain.hint.page";
    return style.say(key, list.first(state.page()), list.last(state.page()), count);
  }

  private String atStart(PlainState state) {
    boolean before = PlainMarks.last(shelf, state.memory()).isPresent();
    return before ? "cli.plain.hint.resume" : "cli.plain.hint.start";
  }

  private List<String> ofText(PlainState state) {
    int all = shelf.stored(state.interview()).paragraphs().size();
    return state.to() == all
        ? style.say("cli.plain.hint.end")
        : style.say("cli.plain.hint.text", new PlainTrail(shelf).percent(state));
  }
}
