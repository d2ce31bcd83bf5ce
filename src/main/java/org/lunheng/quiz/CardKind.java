package org.lunheng.quiz;

import java.util.Locale;

/** What a card asks. */
public enum CardKind {
  /** Who makes a claim, from its summary. */
  CLAIM_SPEAKER,
  /** Whose words a quotation is. */
  QUOTATION_SPEAKER,
  /** What a speaker says to a proposition. */
  STANCE,
  /** Which two take the same side on a topic, or opposite ones. */
  PAIR,
  /** Who takes another stance than the rest. */
  ODD_ONE_OUT,
  /** Which of some claims a speaker does not make. */
  NOT_SAID,
  /** The same as {@link #CLAIM_SPEAKER}, but the name has to be typed. */
  RECALL,
  /** Which word stands in the gap of a quotation. */
  CLOZE;

  /** The name in ids, messages and files, for example {@code not-said}; it never changes. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
