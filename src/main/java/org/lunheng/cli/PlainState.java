package org.lunheng.cli;

import org.lunheng.document.ScriptChoice;
import org.lunheng.reader.Memory;

/**
 * Where a reader is in the plain room.
 *
 * @param interview what is read; null before anything was opened
 * @param from the first paragraph that was told last, counted from 0 through all blocks
 * @param to the paragraph after the last one that was told
 * @param topic the topic at hand, or null
 * @param list the list that was told last
 * @param page its page, from 0
 * @param listing whether the list is what was told last, and not the text
 * @param memory the reader's places in all texts
 */
record PlainState(
    ScriptChoice script,
    String interview,
    int from,
    int to,
    String topic,
    PlainList list,
    int page,
    boolean listing,
    Memory memory) {

  /** At a list, with nothing opened. */
  static PlainState at(PlainList list, ScriptChoice script, Memory memory) {
    return new PlainState(script, null, 0, 0, null, list, 0, true, memory);
  }

  boolean hasText() {
    return interview != null;
  }

  PlainState in(ScriptChoice other) {
    return new PlainState(other, interview, from, to, topic, list, page, listing, memory);
  }

  PlainState reading(String id, int first, int end) {
    return new PlainState(script, id, first, end, topic, list, page, false, memory);
  }

  PlainState on(String other) {
    return new PlainState(script, interview, from, to, other, list, page, listing, memory);
  }

  PlainState listing(PlainList other, int at) {
    return new PlainState(script, interview, from, to, topic, other, at, true, memory);
  }

  PlainState with(Memory other) {
    return new PlainState(script, interview, from, to, topic, list, page, listing, other);
  }
}
