package org.lunheng.clean.channel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.lunheng.clean.channel.Stretch.Part;

/**
 * What is certain of a restored stretch: those parts that all likely readings have in common. The
 * parts where they differ are offered, each by itself.
 */
final class Verdict {
  private static final int MOST_ALTERNATIVES = 3;

  private final Stretch stretch;

  /** The other likely readings of the stretch; null for one that reads it in another way. */
  private final List<Stretch> rivals = new ArrayList<>();

  /**
   * @param found the readings of the line, the best first
   */
  Verdict(Stretch stretch, List<Hypothesis> found) {
    this.stretch = stretch;
    float limit = found.get(0).total() + Costs.CLEAR;
    for (Hypothesis other : found) {
      if (other.total() < limit) {
        rivals.add(stretch.sameIn(other));
      }
    }
  }

  /** The runs that the stretch falls into, in order. */
  List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    List<Part> parts = stretch.parts();
    boolean hopeless = rivals.stream().anyMatch(Objects::isNull);
    for (int from = 0; from < parts.size(); ) {
      boolean certain = !hopeless && isCertain(parts.get(from));
      int to = from + 1;
      while (to < parts.size() && (hopeless || isCertain(parts.get(to)) == certain)) {
        to++;
      }
      runs.add(run(parts.get(from).from(), parts.get(to - 1).to(), certain));
      from = to;
    }
    return runs;
  }

  private boolean isCertain(Part part) {
    return !part.lost() && rivals.stream().allMatch(rival -> rival.parts().contains(part));
  }

  private Run run(int from, int to, boolean certain) {
    String text = stretch.textOf(from, to);
    Set<String> others = new LinkedHashSet<>();
    for (Stretch rival : rivals) {
      String other = rival == null ? null : rival.textOf(from, to);
      if (other != null && !other.equals(text) && others.size() < MOST_ALTERNATIVES) {
        others.add(other);
      }
    }
    return new Run(from, to, text, List.copyOf(others), certain);
  }
}
