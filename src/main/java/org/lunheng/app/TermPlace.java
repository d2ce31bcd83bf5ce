package org.lunheng.app;

import org.lunheng.corpus.Passage;

/**
 * The term in the active pane that the reader is at.
 *
 * @param interview the interview's id
 * @param passage where the term stands
 */
public record TermPlace(String interview, Passage passage) {}
