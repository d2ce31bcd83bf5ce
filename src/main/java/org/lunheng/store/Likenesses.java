package org.lunheng.store;

import org.lunheng.corpus.find.Likeness;

/** Loads what counts as the same when something is looked for. */
public final class Likenesses {
  private Likenesses() {}

  /** The likeness, loaded on the first call and shared from then on. */
  public static Likeness shared() {
    return Holder.SHARED;
  }

  private static final class Holder {
    static final Likeness SHARED = Likeness.of(Foldings.get(), CharacterReadings.shared());
  }
}
