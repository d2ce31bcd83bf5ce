package org.lunheng.document;

/**
 * An emendation and where its reading stands in the restored text: the restored reading where it is
 * certain, else the raw one.
 *
 * @param emendation the change
 * @param paragraph the paragraph, counted from 0 through all blocks
 * @param from the first string index in the paragraph's text
 * @param to the string index after the last one; equal to {@code from} where nothing is left
 */
public record PlacedEmendation(Emendation emendation, int paragraph, int from, int to) {}
