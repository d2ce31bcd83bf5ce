package org.lunheng.quiz;

import org.lunheng.corpus.Companion;
import org.lunheng.store.Bundles;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.ProblemException;
import org.lunheng.store.ScriptConverters;

/** The five interviews as cards are made from them. */
public final class Decks {
  private Decks() {}

  /** The program's own library, each interview with its apparatus. */
  public static Companion corpus() throws ProblemException {
    return CorpusStore.builtIn().companionWithApparatus().value();
  }

  /** How questions are put in a language. */
  public static Wording wording(String language) {
    return Wording.of(Bundles.load(language), ScriptConverters.get());
  }
}
