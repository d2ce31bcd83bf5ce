package org.lunheng.cli;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.lunheng.document.Problem;
import org.lunheng.reader.ReaderId;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.OwnLibrary;
import org.lunheng.store.ProblemException;
import org.lunheng.store.Readers;

/**
 * A host's visitor, who reads what all visitors read and leaves things under their own name. Of
 * what is wrong they are told no more than what they can do something about: everything else may
 * name files of the host.
 *
 * @param readers where it is kept what visitors like this one leave; stays open
 * @param trouble is told what visitors are not
 */
record HostedHousehold(
    ReaderId reader, HostedLibrary library, Readers readers, Consumer<Problem> trouble)
    implements Household {
  /** The problems that come of what somebody typed or that name nothing of the host. */
  private static final Set<String> TOLD =
      Set.of(
          "topic-unknown",
          "topic-unknown-near",
          "participant-unknown",
          "participant-unknown-near",
          "term-unknown",
          "term-unknown-near",
          "interview-unknown",
          "interview-unknown-near",
          "usage-expression",
          "usage-blank-word",
          "search-nothing",
          "quiz-none-such",
          "hosted-trouble",
          "hosted-fixed",
          "hosted-reviews-lost",
          "hosted-notes-lost");

  @Override
  public boolean isHosted() {
    return true;
  }

  /** Without a terminal of their own, visitors who come to read look like a script. */
  @Override
  public boolean staysThroughPipes() {
    return true;
  }

  @Override
  public CorpusStore corpus() {
    return library.corpus();
  }

  @Override
  public Inventory inventory(Session session) throws ProblemException {
    return library.inventory(trouble);
  }

  @Override
  public Optional<OwnLibrary> ownLibrary() {
    return Optional.empty();
  }

  @Override
  public OwnLibrary requireOwnLibrary() throws ProblemException {
    throw new ProblemException(Problem.of("lunheng", 0, "hosted-fixed"));
  }

  @Override
  public boolean isPlaced() {
    return true;
  }

  @Override
  public Belongings belongings() {
    return Belongings.lent(readers);
  }

  @Override
  public LeftRoom left(Session session) {
    return new LeftWithReaders(readers, reader);
  }

  @Override
  public Problem told(Problem problem) {
    if (TOLD.contains(problem.key())) {
      return problem;
    }
    trouble.accept(problem);
    return Problem.of("lunheng", 0, "hosted-trouble");
  }
}
