package org.lunheng.app;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Stance;

/**
 * How often which stance is taken.
 *
 * @param counts the number of claims of each {@link Stance}, in its order
 * @param reported the number of views that are only reported; they are nobody's stance here
 */
public record Tally(List<Integer> counts, int reported) {
  public Tally {
    counts = List.copyOf(counts);
  }

  static Tally of(List<Claim> claims) {
    int[] counts = new int[Stance.values().length];
    claims.stream()
        .filter(claim -> !claim.isReported())
        .forEach(claim -> counts[claim.stance().ordinal()]++);
    int reported = (int) claims.stream().filter(Claim::isReported).count();
    return new Tally(IntStream.of(counts).boxed().toList(), reported);
  }

  /** How often a stance is taken. */
  public int of(Stance stance) {
    return counts.get(stance.ordinal());
  }

  /** The stances that are taken. */
  public List<Stance> stances() {
    return Stream.of(Stance.values()).filter(stance -> of(stance) > 0).toList();
  }

  /** Whether no stance is taken. */
  public boolean isSilent() {
    return stances().isEmpty();
  }

  /** Whether there is nothing at all, not even a reported view. */
  boolean isEmpty() {
    return isSilent() && reported == 0;
  }

  boolean isContested() {
    return of(Stance.SUPPORTS) > 0 && of(Stance.OPPOSES) > 0;
  }

  /** The columns it takes: for each stance that is taken a sign and the number. */
  int columns() {
    return stances().stream().mapToInt(stance -> 1 + Integer.toString(of(stance)).length()).sum();
  }
}
