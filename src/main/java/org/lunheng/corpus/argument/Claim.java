package org.lunheng.corpus.argument;

import java.util.List;
import org.lunheng.text.Translations;

/**
 * What somebody says on a topic.
 *
 * @param id unique in the library
 * @param topic the topic's id
 * @param speaker the participant's id
 * @param interview the id of the interview it is said in
 * @param reports whose view it is, as the text names them, if the speaker only reports it; else
 *     null
 * @param summary it in a sentence
 * @param evidence the words that bear it out, at least one piece
 */
public record Claim(
    String id,
    String topic,
    String speaker,
    String interview,
    Stance stance,
    String reports,
    Translations summary,
    List<Evidence> evidence) {
  public Claim {
    evidence = List.copyOf(evidence);
  }

  /** Whether it is somebody else's view. */
  public boolean isReported() {
    return reports != null;
  }

  /** Whether it is another speaker's own view on the same topic. */
  public boolean isBeside(Claim other) {
    return topic.equals(other.topic)
        && !speaker.equals(other.speaker)
        && !isReported()
        && !other.isReported();
  }

  /** Whether two speakers take different sides with these claims. */
  public boolean disagreesWith(Claim other) {
    return isBeside(other) && stance.isAgainst(other.stance);
  }

  /** Whether two speakers take the same side with these claims. */
  public boolean agreesWith(Claim other) {
    return isBeside(other) && stance.isWith(other.stance);
  }
}
