package org.lunheng.app;

/**
 * A line of the list of claims.
 *
 * @param claim the number of the claim that it belongs to
 * @param kind what it says of it
 * @param text what is written on it; empty for a head, which the screen composes, and a blank
 */
public record ClaimLine(int claim, Kind kind, String text) {

  /** The sorts of lines. */
  public enum Kind {
    /** Stance and speaker. */
    HEAD,
    SUMMARY,
    QUOTE,
    /** The interview. */
    SOURCE,
    BLANK
  }
}
