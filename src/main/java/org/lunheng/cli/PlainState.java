package org.lunheng.cli;

import org.lunheng.document.ScriptChoice;

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
 */
record PlainState(
    ScriptChoice script,
    String interview,
    int from,
    int to,
    String topic,
    PlainList list,
    int page,
    boolean listing) {

  /** At a list, with nothing opened. */
  static PlainState at(PlainList list) {
    return new PlainState(ScriptChoice.SOURCE, null, 0, 0, null, list, 0, true);
  }

  boolean hasText() {
    return interview != null;
  }

  PlainState in(ScriptChoice other) {
    return new PlainState(other, interview, from, to, topic, list, page, listing);
  }

  PlainState reading(String id, int first, int end) {
    return new PlainState(script, id, first, end, topic, list, page, false);
  }

  PlainState on(String other) {
    return new PlainState(script, interview, from, to, other, list, page, listing);
  }

  PlainState listing(PlainList other, int at) {
    return new PlainState(script, interview, from, to, topic, other, at, true);
  }
}
