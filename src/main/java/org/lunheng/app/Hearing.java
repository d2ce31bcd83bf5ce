package org.lunheng.app;

import java.util.List;
import org.lunheng.corpus.argument.Claim;

/**
 * Who else speaks on a topic, where there is no room for all at once.
 *
 * @param topic the topic's id
 * @param speaker the participant besides whom they speak
 * @param order one claim of each; those who have waited longest first
 */
public record Hearing(String topic, String speaker, List<Claim> order) {
  public Hearing {
    order = List.copyOf(order);
  }

  /** Whether it is about the same as a claim. */
  boolean isBeside(Claim claim) {
    return topic.equals(claim.topic()) && speaker.equals(claim.speaker());
  }
}
