package org.lunheng.document;

import java.util.List;

/**
 * A part of an interview: a turn, a heading, a caption …
 *
 * @param speaker the id of the participant whose words these are, or null
 * @param certain false where the source lost the label, so that the speaker is only the likeliest
 * @param gapBefore whether something that stood before this block is missing from the source
 * @param label where the source names the speaker, or null
 */
public record Block(
    BlockType type,
    String speaker,
    boolean certain,
    boolean gapBefore,
    Span label,
    List<Paragraph> paragraphs) {
  public Block {
    paragraphs = List.copyOf(paragraphs);
  }
}
