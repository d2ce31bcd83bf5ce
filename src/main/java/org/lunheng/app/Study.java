package org.lunheng.app;

import java.time.Instant;
import org.lunheng.quiz.Deck;
import org.lunheng.quiz.NameCheck;
import org.lunheng.quiz.Progress;
import org.lunheng.text.ScriptConverter;

/**
 * What a quiz is made of.
 *
 * @param deck the cards of the library
 * @param progress what the reader has answered so far
 * @param offer what there is to ask
 * @param names holds typed names to those of the participants
 * @param converter what quotations are shown with in one script
 */
public record Study(
    Deck deck, Progress progress, Offer offer, NameCheck names, ScriptConverter converter) {

  /** What a quiz is made of at an instant. */
  public static Study of(
      Deck deck, Progress progress, NameCheck names, ScriptConverter converter, Instant at) {
    return new Study(deck, progress, Offer.of(deck, progress, at), names, converter);
  }

  /** The same for other habits. */
  Study with(Progress other) {
    return of(deck, other, names, converter, offer.at());
  }
}
