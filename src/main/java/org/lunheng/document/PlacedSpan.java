package org.lunheng.document;

/**
 * A raw stretch and what it has become.
 *
 * @param span the raw stretch
 * @param block the block it belongs to, counted from 0
 * @param paragraph the paragraph, counted from 0 through all blocks
 * @param from the first string index in the paragraph's text
 * @param to the string index after the last one
 */
public record PlacedSpan(Span span, int block, int paragraph, int from, int to) {}
