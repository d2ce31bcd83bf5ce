package org.lunheng.terminal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lunheng.app.Msg;
import org.lunheng.document.Problem;
import org.lunheng.store.Added;
import org.lunheng.store.ProblemException;
import org.lunheng.store.TextFiles;

/** Adds files one after the other until there is none left or the reader has had enough. */
final class FileAdding {
  /** Keeps one file. */
  @FunctionalInterface
  interface Keeper {
    Added keep(Path file) throws ProblemException;
  }

  /** Whether the adding that was begun last is to stop; each has its own. */
  private volatile AtomicBoolean stopped = new AtomicBoolean();

  /** Has the adding that was begun last stop when the file in hand is done. */
  void stop() {
    stopped.set(true);
  }

  /** Adds files; a failure is told for itself where there is nothing else to tell. */
  Msg add(TextFiles found, Keeper keeper) {
    AtomicBoolean enough = new AtomicBoolean();
    stopped = enough;
    List<String> ids = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(found.problems());
    int done = 0;
    int present = 0;
    while (done < found.files().size() && !enough.get()) {
      try {
        Added added = keeper.keep(found.files().get(done++));
        boolean isNew = added.outcome() == Added.Outcome.ADDED;
        present += isNew ? 0 : 1;
        ids.addAll(isNew ? List.of(added.id()) : List.of());
      } catch (ProblemException e) {
        problems.add(e.problem());
      }
    }
    int left = found.files().size() - done;
    return ids.isEmpty() && present == 0 && left == 0 && problems.size() == 1
        ? new Msg.AddFailed(problems.get(0))
        : new Msg.Added(ids, present, problems, left);
  }
}
