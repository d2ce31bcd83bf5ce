package org.lunheng.app;

import java.util.List;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.argument.Claim;

/**
 * A claim whose evidence stands in a text.
 *
 * @param passages the evidence, in the order of the text, at least one
 * @param disputed whether another speaker of the library disagrees
 * @param shared whether another speaker of the library agrees
 */
public record PlacedClaim(Claim claim, List<Passage> passages, boolean disputed, boolean shared) {
  public PlacedClaim {
    passages = List.copyOf(passages);
  }
}
