package org.lunheng.cli;

import java.util.List;
import org.lunheng.document.Interview;
import org.lunheng.document.ScriptChoice;
import org.lunheng.text.Messages;

/** Where a reader is in the plain room, with what there is to tell and how it is told. */
record PlainDesk(PlainShelf shelf, PlainStyle style, PlainState state) {
  PlainDesk at(PlainState other) {
    return new PlainDesk(shelf, style, other);
  }

  Messages messages() {
    return style.messages();
  }

  /** The text that is open, as it is shown. */
  Interview text() {
    return text(state.interview());
  }

  Interview text(String id) {
    return shelf.interview(id, state.script());
  }

  PlainPiece piece(Interview text) {
    return new PlainPiece(text, messages(), style.wrap());
  }

  PlainLists lists() {
    return new PlainLists(shelf, style, script(), state.memory().reached());
  }

  PlainClaims claims() {
    return new PlainClaims(shelf, style, script());
  }

  private ScriptChoice script() {
    return state.script();
  }

  PlainAnswer listed(PlainList list) {
    return listed(list, 0);
  }

  /** A list; one without items is told and does not take the place of what was told before. */
  PlainAnswer listed(PlainList list, int page) {
    return list.items().isEmpty()
        ? told(list.head())
        : PlainAnswer.of(state.listing(list, page), list.lines(page, style.wrap()));
  }

  PlainAnswer told(String key, Object... arguments) {
    return told(style.say(key, arguments));
  }

  /** Lines after which the reader is where they were. */
  PlainAnswer told(List<String> lines) {
    return PlainAnswer.of(state, lines);
  }
}
