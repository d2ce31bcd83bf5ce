package org.lunheng.cli;

import java.util.function.Consumer;
import org.lunheng.document.Problem;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.ProblemException;

/** The library of a host, which all visitors share. */
final class HostedLibrary {
  private final CorpusStore corpus;
  private Inventory inventory;

  HostedLibrary(CorpusStore corpus) {
    this.corpus = corpus.shared();
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
}
