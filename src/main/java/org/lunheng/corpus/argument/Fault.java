package org.lunheng.corpus.argument;

import java.util.List;
import java.util.Locale;

/**
 * Why a claim does not stand.
 *
 * @param evidence the piece of evidence that is at fault, counted from 0, or {@link #CLAIM}
 * @param details what there is to say about it, by its kind
 */
public record Fault(Kind kind, int evidence, List<String> details) {
  /** In place of a piece of evidence: the claim itself is at fault. */
  public static final int CLAIM = -1;

  public Fault {
    details = List.copyOf(details);
  }

  /** What is wrong; in brackets the details. */
  public enum Kind {
    /** Nobody of that id takes part (the id). */
    SPEAKER_UNKNOWN,
    /** The same, and the ids of participants that may be meant (the id, the ids). */
    SPEAKER_UNKNOWN_NEAR,
    /** No words bear it out. */
    NO_EVIDENCE,
    /** The same words are quoted twice. */
    QUOTE_TWICE,
    /** There is no such paragraph (the id). */
    PARAGRAPH_UNKNOWN,
    /** The same, and the ids of paragraphs that may be meant (the id, the ids). */
    PARAGRAPH_UNKNOWN_NEAR,
    /** The words stand nowhere in the interview (the paragraph). */
    QUOTE_NOWHERE,
    /** They stand in another paragraph (the paragraph, the other one). */
    QUOTE_ELSEWHERE,
    /** They stand there in other script, case, width, spacing or punctuation (both). */
    QUOTE_UNLIKE,
    /** The paragraph is no turn and no body text (the paragraph). */
    NOT_SAID,
    /** Who says it is not certain (the paragraph). */
    UNCERTAIN_SPEAKER,
    /** Nobody says it (the paragraph). */
    NO_SPEAKER,
    /** Somebody else says it (the paragraph, whose id). */
    OTHER_SPEAKER,
    /** The text is not certain there (the paragraph, the place in it). */
    UNCERTAIN_TEXT;

    /** The name, for example {@code quote-twice}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
