package org.lunheng.app;

import org.lunheng.corpus.glossary.Entry;

/**
 * A term of the glossary that panes have in common.
 *
 * @param entry which term it is
 * @param place where it stands in the pane that the others keep to
 */
public record SharedTerm(Entry entry, TermPlace place) {
  /** Whether it is the same term, wherever it stands. */
  boolean isSameTerm(SharedTerm other) {
    return other != null && entry.id().equals(other.entry.id());
  }
}
