package org.lunheng.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A restored interview, panel or talk.
 *
 * <p>The spans of paragraphs, labels, metadata and removals together partition the raw text: only
 * white space at the ends of lines is outside.
 *
 * @param id its name in the library, for example {@code lecun-levy}
 * @param title the title, or null where the source has none
 * @param date ISO 8601, or null
 * @param publisher who published it, or null
 * @param event the occasion, or null
 * @param sourceUrl where it was published, or null
 * @param byline who wrote or edited it, or null
 */
public record Interview(
    String id,
    Source source,
    String title,
    Kind kind,
    Script script,
    String date,
    String publisher,
    String event,
    String sourceUrl,
    String byline,
    List<Metadata> metadata,
    List<Participant> participants,
    List<Block> blocks,
    Apparatus apparatus) {
  public Interview {
    metadata = List.copyOf(metadata);
    participants = List.copyOf(participants);
    blocks = List.copyOf(blocks);
  }

  /** What it is called in lists: its title, or its id where the source has none. */
  public String headline() {
    return title == null ? id : title;
  }

  /** The participant with this id; empty for null or an unknown id. */
  public Optional<Participant> participant(String participantId) {
    return participants.stream().filter(p -> p.id().equals(participantId)).findFirst();
  }

  /** The paragraphs of all blocks, in the order of the text. */
  public List<PlacedParagraph> paragraphs() {
    List<PlacedParagraph> paragraphs = new ArrayList<>();
    for (Block block : blocks) {
      for (Paragraph paragraph : block.paragraphs()) {
        paragraphs.add(new PlacedParagraph(paragraphs.size(), block, paragraph));
      }
    }
    return paragraphs;
  }

  /** This interview with another apparatus. */
  public Interview withApparatus(Apparatus other) {
    return new Interview(
        id,
        source,
        title,
        kind,
        script,
        date,
        publisher,
        event,
        sourceUrl,
        byline,
        metadata,
        participants,
        blocks,
        other);
  }
}
