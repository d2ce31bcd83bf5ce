package org.lunheng.cli;

import java.util.List;

/**
 * What the plain room says to a line.
 *
 * @param state where the reader is now
 * @param lines broken to the terminal's width
 */
record PlainAnswer(PlainState state, List<String> lines, PlainErrand errand) {
  PlainAnswer {
    lines = List.copyOf(lines);
  }

  static PlainAnswer of(PlainState state, List<String> lines) {
    return new PlainAnswer(state, lines, new PlainErrand.None());
  }
}
