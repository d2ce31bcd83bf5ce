package org.lunheng.corpus;

import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.document.Block;
import org.lunheng.document.Interview;
import org.lunheng.document.Paragraph;

/**
 * The part of a library that is searched.
 *
 * @param speaker the id of the participant whose words count, or null for everybody's
 * @param topic what the words are to be about, or null for anything
 */
public record Scope(String speaker, Topic topic) {
  /** Everything. */
  public static final Scope ALL = new Scope(null, null);

  /** Whether a block is part of it; one that bears out a claim on the topic is about the topic. */
  public boolean has(Interview interview, Block block) {
    return (speaker == null || speaker.equals(block.speaker()))
        && (topic == null || topic.claims().stream().anyMatch(c -> rests(c, interview, block)));
  }

  private static boolean rests(Claim claim, Interview interview, Block block) {
    return claim.interview().equals(interview.id())
        && claim.evidence().stream()
            .anyMatch(
                evidence ->
                    block.paragraphs().stream()
                        .map(Paragraph::id)
                        .anyMatch(evidence.paragraph()::equals));
  }
}
