package org.lunheng.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.lunheng.document.Problem;
import org.lunheng.reader.ReaderId;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.OwnLibrary;
import org.lunheng.store.ProblemException;

/** Whoever has started the program, with what is in their folders. */
record LocalHousehold(Settings settings, Environment environment) implements Household {

  @Override
  public ReaderId reader() {
    return ReaderId.LOCAL;
  }

  @Override
  public boolean isHosted() {
    return false;
  }

  /** A script that is run again finds the room as it was. */
  @Override
  public boolean staysThroughPipes() {
    return false;
  }

  /** The library that was asked for; else the one of the program with the reader's own. */
  @Override
  public CorpusStore corpus() throws ProblemException {
    Optional<OwnLibrary> own = ownLibrary();
    return own.isPresent() ? own.get().all() : given(settings);
  }

  /** The corpus that was asked for, else the one of the program; never the reader's own. */
  static CorpusStore given(Settings settings) throws ProblemException {
    return settings.library() == null
        ? CorpusStore.builtIn()
        : CorpusStore.in(Session.path(settings.library()));
  }

  @Override
  public Inventory inventory(Session session) throws ProblemException {
    return Inventory.of(corpus(), Holdings.all(session));
  }

  /** The reader's own library; empty where another one was asked for or there is no home for it. */
  @Override
  public Optional<OwnLibrary> ownLibrary() throws ProblemException {
    Optional<Path> data = settings.library() == null ? folder() : Optional.empty();
    return data.map(folder -> new OwnLibrary(folder.resolve("library"), CorpusStore.builtIn()));
  }

  @Override
  public OwnLibrary requireOwnLibrary() throws ProblemException {
    Optional<OwnLibrary> own = ownLibrary();
    if (own.isPresent()) {
      return own.get();
    }
    String why = settings.library() == null ? "data-unknown" : "library-fixed";
    throw new ProblemException(Problem.of("lunheng", 0, why));
  }

  private Optional<Path> folder() throws ProblemException {
    return DataFolder.of(settings, environment);
  }

  @Override
  public boolean isPlaced() throws ProblemException {
    return folder().isPresent();
  }

  @Override
  public Belongings belongings() throws ProblemException {
    return folder()
        .map(Belongings::in)
        .orElseThrow(() -> new ProblemException(Problem.of("lunheng", 0, "reviews-without-place")));
  }

  @Override
  public LeftRoom left(Session session) throws ProblemException {
    return LeftRoomFile.of(session);
  }

  @Override
  public Problem told(Problem problem) {
    return problem;
  }
}
