package org.lunheng.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.lunheng.store.Added;
import org.lunheng.store.Corrections;
import org.lunheng.store.FileNames;
import org.lunheng.store.OwnLibrary;
import org.lunheng.store.ProblemException;
import org.lunheng.store.TextFiles;
import org.lunheng.store.TypedPath;

/** Changes the reader's own library from the plain room. */
record PlainAdding(Session session, PlainStyle style) {

  /** Does it and says what came of it. */
  void run(PlainErrand.Change change) throws ProblemException {
    OwnLibrary library = session.household().requireOwnLibrary();
    if (change instanceof PlainErrand.Add add) {
      add(add.path(), library);
    } else {
      remove(((PlainErrand.Remove) change).interview(), library);
    }
  }

  private void add(String typed, OwnLibrary library) throws ProblemException {
    TextFiles files = new TypedPath(session.environment().variable("HOME")).files(typed);
    files.problems().forEach(session::report);
    for (Path file : files.files()) {
      try {
        Added added = library.add(file, Corrections.NONE);
        added.problems().forEach(session::report);
        String outcome = added.outcome().name().toLowerCase(Locale.ROOT);
        say("cli.add." + outcome, added.id(), FileNames.of(file));
      } catch (ProblemException e) {
        session.report(e.problem());
      }
    }
  }

  private void remove(String id, OwnLibrary library) throws ProblemException {
    Optional<Path> kept = library.remove(id);
    if (kept.isPresent()) {
      say("cli.plain.removed", id, FileNames.of(kept.get()));
    } else {
      say("cli.remove.done", id);
    }
  }

  private void say(String key, Object... arguments) {
    style.say(key, arguments).forEach(session::print);
  }
}
