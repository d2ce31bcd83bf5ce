package org.lunheng.quiz;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.corpus.Companion;
import org.lunheng.document.Interview;
import org.lunheng.document.Script;
import org.lunheng.store.Bundles;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.ProblemException;
import org.lunheng.store.ScriptConverters;

/** The five interviews as cards are made from them. */
public final class Decks {
  private Decks() {}

  /** The program's own library, each interview with its apparatus. */
  public static Companion corpus() throws ProblemException {
    CorpusStore store = CorpusStore.builtIn();
    Companion companion = store.companion().value();
    List<Interview> interviews = new ArrayList<>();
    for (Interview interview : companion.interviews()) {
      interviews.add(interview.withApparatus(store.apparatus(interview.id())));
    }
    return companion.with(interviews);
  }

  /** How questions are put in a language. */
  public static Wording wording(String language) {
    Script script = language.equals("zh-Hant") ? Script.HANT : Script.HANS;
    return new Wording(Bundles.load(language), script, ScriptConverters.get());
  }
}
