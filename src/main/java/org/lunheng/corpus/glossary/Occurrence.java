package org.lunheng.corpus.glossary;

/**
 * A term in a text.
 *
 * @param from the first string index
 * @param to the string index after the last one
 */
public record Occurrence(Entry entry, int from, int to) {}
