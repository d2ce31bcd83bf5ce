package org.lunheng.corpus.argument;

/** What a claim says to its topic's proposition. */
public enum Stance {
  /** It holds. */
  SUPPORTS,
  /** It does not hold. */
  OPPOSES,
  /** It holds in part, or under conditions. */
  QUALIFIES,
  /** The claim takes no side. */
  NEUTRAL;

  /** Whether one side is taken here and the other there. */
  public boolean isAgainst(Stance other) {
    return this == SUPPORTS && other == OPPOSES || this == OPPOSES && other == SUPPORTS;
  }

  /** Whether the same side is taken. */
  public boolean isWith(Stance other) {
    return this == other && (this == SUPPORTS || this == OPPOSES);
  }
}
