package org.lunheng.document;

/**
 * A paragraph and where it is in an interview.
 *
 * @param number counted from 0 through all blocks
 * @param block the block it belongs to, which says whose words these are
 */
public record PlacedParagraph(int number, Block block, Paragraph paragraph) {}
