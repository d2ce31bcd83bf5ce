package org.lunheng.quiz;

import java.util.List;

/**
 * Where the deciding word of a quotation stands.
 *
 * @param from the first string index
 * @param to the string index after the last one
 * @param tiers words of the same kind that could stand there, the more plausible ones first
 */
record Gap(int from, int to, List<List<Contrasts.Word>> tiers) {
  Gap {
    tiers = List.copyOf(tiers);
  }

  /** How many other words there are. */
  int size() {
    return tiers.stream().mapToInt(List::size).sum();
  }
}
