package org.lunheng.cli;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lunheng.document.Problem;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.ProblemException;
import org.lunheng.store.Readers;
import org.lunheng.terminal.QuizWorker;
import org.lunheng.terminal.Worker;

/**
 * The library of a host, which all visitors share: what one of them first asks for is read once,
 * for all of them.
 */
final class HostedLibrary {
  private final CorpusStore corpus;
  private final Map<Readers, Worker> quizzes = new IdentityHashMap<>();
  private Inventory inventory;
  private Holdings withApparatus;

  HostedLibrary(CorpusStore corpus) {
    this.corpus = corpus;
  }

  CorpusStore corpus() {
    return corpus;
  }

  synchronized Inventory inventory(Consumer<Problem> trouble) throws ProblemException {
    if (inventory == null) {
      Holdings holdings = Holdings.of(corpus, corpus.companion(), trouble);
      inventory = Inventory.of(corpus, holdings);
    }
    return inventory;
  }

  synchronized Holdings withApparatus(Consumer<Problem> trouble) throws ProblemException {
    if (withApparatus == null) {
      withApparatus = Holdings.of(corpus, corpus.companionWithApparatus(), trouble);
    }
    return withApparatus;
  }

  /** Who makes the cards once for all visitors whose answers are kept in one place. */
  synchronized Worker quiz(Session session, Readers readers) {
    return quizzes.computeIfAbsent(
        readers,
        place ->
            new QuizWorker(
                place::reviews,
                corpus,
                session::days,
                session.environment().clock(),
                cmd -> List.of()));
  }
}
