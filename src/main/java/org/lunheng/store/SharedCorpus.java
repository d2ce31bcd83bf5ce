package org.lunheng.store;

import java.util.List;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.Library;
import org.lunheng.document.Interview;
import org.lunheng.document.RawText;
import org.lunheng.quiz.Deck;

/**
 * A corpus for many readers, which holds what it has read and made. Its apparatuses, which are far
 * larger than its texts, it does not.
 */
final class SharedCorpus extends CorpusStore {
  /** The key where there is one thing only. */
  private static final String ALL = "";

  private final Once<String, Interview, ProblemException> interviews = new Once<>(super::interview);
  private final Once<String, RawText, ProblemException> raws = new Once<>(super::raw);
  private final Once<String, Loaded<Library>, ProblemException> library =
      new Once<>(all -> super.library());
  private final Once<String, Loaded<Companion>, ProblemException> companion =
      new Once<>(all -> super.companion());
  private final Once<String, Loaded<Deck>, ProblemException> deck =
      new Once<>(all -> super.deck(companion().value()));

  SharedCorpus(List<Shelf> shelves) {
    super(shelves);
  }

  @Override
  public CorpusStore shared() {
    return this;
  }

  @Override
  public Loaded<Library> library() throws ProblemException {
    return library.get(ALL);
  }

  @Override
  public Interview interview(String id) throws ProblemException {
    return interviews.get(id);
  }

  @Override
  public RawText raw(String id) throws ProblemException {
    return raws.get(id);
  }

  @Override
  public Loaded<Companion> companion() throws ProblemException {
    return companion.get(ALL);
  }

  /** {@inheritDoc} Those of the companion that all readers share are shared as well. */
  @Override
  public Loaded<Deck> deck(Companion texts) throws ProblemException {
    return texts == companion().value() ? deck.get(ALL) : super.deck(texts);
  }
}
