package org.lunheng.app;

import org.lunheng.corpus.argument.Stance;

/** The stances that the topic map shows. */
public enum StanceChoice {
  ALL(null),
  SUPPORTS(Stance.SUPPORTS),
  OPPOSES(Stance.OPPOSES),
  QUALIFIES(Stance.QUALIFIES),
  NEUTRAL(Stance.NEUTRAL),
  /** All stances on the topics that some support and some oppose. */
  CONTESTED(null);

  private final Stance only;

  StanceChoice(Stance only) {
    this.only = only;
  }

  /** The only stance shown, or null if there are several. */
  public Stance only() {
    return only;
  }

  /** The next one; after the last comes the first. */
  StanceChoice next() {
    return values()[(ordinal() + 1) % values().length];
  }
}
