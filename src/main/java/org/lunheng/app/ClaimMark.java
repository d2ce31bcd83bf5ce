package org.lunheng.app;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Stance;

/**
 * What the margin of a line says about the claims whose evidence stands on it.
 *
 * @param stance that of all of them, or null where they differ
 * @param reported whether all of them are views that the speaker only reports
 */
public record ClaimMark(Stance stance, boolean reported) {

  /** The mark for some claims; null for none. What speakers say themselves goes first. */
  static ClaimMark of(List<Claim> claims) {
    if (claims.isEmpty()) {
      return null;
    }
    boolean reported = claims.stream().allMatch(Claim::isReported);
    Set<Stance> stances = new HashSet<>();
    for (Claim claim : claims) {
      if (claim.isReported() == reported) {
        stances.add(claim.stance());
      }
    }
    return new ClaimMark(stances.size() == 1 ? stances.iterator().next() : null, reported);
  }
}
