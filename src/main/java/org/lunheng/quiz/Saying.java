package org.lunheng.quiz;

import java.util.List;
import org.lunheng.corpus.argument.Claim;

/**
 * Something worth asking about that is certainly somebody's.
 *
 * @param claims what it bears out; none where nobody has written that down
 */
record Saying(Quotation quotation, List<Claim> claims) {
  Saying {
    claims = List.copyOf(claims);
  }

  /** Its passage, for whoever wants to see it. */
  Exhibit exhibit() {
    return new Exhibit(quotation, claims.isEmpty() ? null : claims.get(0));
  }
}
