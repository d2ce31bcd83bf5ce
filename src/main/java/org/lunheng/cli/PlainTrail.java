package org.lunheng.cli;

import org.lunheng.app.Anchor;
import org.lunheng.document.Interview;
import org.lunheng.reader.Memory;
import org.lunheng.reader.Position;
import org.lunheng.reader.Reached;

/** Remembers in the plain room how far texts are read, and where the reader was before a jump. */
record PlainTrail(PlainShelf shelf) {

  /**
   * The state after a line, with what is to be remembered of it.
   *
   * @param step whether the line only went on, or kept the trail itself
   */
  PlainState followed(PlainState before, PlainState after, boolean step) {
    if (!after.hasText() || after.listing()) {
      return after;
    }
    Position to = position(after);
    Memory memory = after.memory();
    if (!step && before.hasText() && !position(before).equals(to)) {
      memory = memory.with(memory.trail().jumped(position(before)));
    }
    return after.with(memory.with(new Reached(to, percent(after))));
  }

  /** Where the text begins that was told last. */
  Position position(PlainState state) {
    Interview text = shelf.stored(state.interview());
    String paragraph = text.paragraphs().get(state.from()).paragraph().id();
    int index = state.from() == 0 ? Anchor.START.index() : 0;
    return new Position(text.id(), paragraph, index);
  }

  /** How much of the text is read when what was told last is. */
  int percent(PlainState state) {
    return state.to() * 100 / shelf.stored(state.interview()).paragraphs().size();
  }
}
