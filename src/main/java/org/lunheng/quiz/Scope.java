package org.lunheng.quiz;

/**
 * What a round may ask about.
 *
 * @param topic the only topic's id, or null for all, and for what is on none
 * @param speaker the id of the only participant, or null for everybody
 */
public record Scope(String topic, String speaker) {
  /** Everything. */
  public static final Scope ALL = new Scope(null, null);

  /** Whether a card is about what is asked about. */
  public boolean has(Card card) {
    return (topic == null || topic.equals(card.topic()))
        && (speaker == null || card.isAbout(speaker));
  }
}
