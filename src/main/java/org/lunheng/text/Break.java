package org.lunheng.text;

/** The sorts of places where a line may break, the better ones first. */
enum Break {
  /** At blanks and between Han characters. */
  FREE,
  /** In a word or an address, after a slash or a hyphen. */
  SEAM,
  /** Elsewhere in a word or number. */
  WORD,
  /** Where the rules forbid it. */
  FORBIDDEN
}
