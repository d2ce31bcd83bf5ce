package org.lunheng.app;

import java.time.Instant;
import org.lunheng.quiz.Deck;
import org.lunheng.quiz.NameCheck;
import org.lunheng.quiz.Progress;
import org.lunheng.quiz.Statistics;
import org.lunheng.text.ScriptConverter;

/**
 * What a quiz is made of.
 *
 * @param deck the cards of the library
 * @param progress what the reader has answered so far
 * @param offer what there is to ask
 * @param statistics what has stayed, in numbers
 * @param names holds typed names to those of the participants
 * @param converter what quotations are shown with in one script
 */
public record Study(
    Deck deck,
    Progress progress,
    Offer offer,
    Statistics statistics,
    NameCheck names,
    ScriptConverter converter) {

  /** What a quiz is made of at an instant. */
  public static Study of(
      Deck deck, Progress progress, NameCheck names, ScriptConverter converter, Instant at) {
    Statistics statistics = Statistics.of(deck, progress, at);
    return new Study(deck, progress, Offer.of(deck, progress, at), statistics, names, converter);
  }

  /** The same for other habits, which are none of what has stayed. */
  Study with(Progress other) {
    return new Study(deck, other, offer.with(other), statistics, names, converter);
  }
}
