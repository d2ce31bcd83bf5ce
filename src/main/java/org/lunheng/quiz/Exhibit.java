package org.lunheng.quiz;

import java.util.List;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Evidence;

/**
 * A passage that an answer is held to.
 *
 * @param claim what it bears out, or null where nobody has written that down
 */
public record Exhibit(Quotation quotation, Claim claim) {

  /** The passages that bear out a claim. */
  static List<Exhibit> of(Claim claim) {
    return claim.evidence().stream()
        .map(evidence -> new Exhibit(quotation(claim, evidence), claim))
        .toList();
  }

  /** A piece of a claim's evidence. */
  static Quotation quotation(Claim claim, Evidence evidence) {
    return new Quotation(
        claim.interview(), evidence.paragraph(), claim.speaker(), evidence.quote());
  }
}
