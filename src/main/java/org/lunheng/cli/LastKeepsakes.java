package org.lunheng.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lunheng.app.KeepsakeChange;
import org.lunheng.document.Problem;
import org.lunheng.reader.Keepsake;
import org.lunheng.store.FileNames;
import org.lunheng.store.KeepsakeStore;
import org.lunheng.store.ProblemException;
import org.lunheng.store.UnsavedKeepsakes;

/** What becomes of bookmarks, highlights and notes that are not saved when the program ends. */
final class LastKeepsakes {
  private final Session session;
  private boolean done;
  private boolean kept = true;

  LastKeepsakes(Session session) {
    this.session = session;
  }

  /**
   * Tries once more to save changes. If that fails, writes what was not taken away to a file, or
   * else on standard error, and says so. What comes after the first call is taken for the same; may
   * be called from any thread.
   */
  synchronized void keep(List<KeepsakeChange> changes) {
    if (done || changes.isEmpty()) {
      return;
    }
    done = true;
    Optional<Problem> problem = LastTry.of(() -> write(changes));
    problem.ifPresent(why -> leave(changes, why));
    kept = problem.isEmpty();
  }

  /** Whether all of it is in the database. */
  synchronized boolean isKept() {
    return kept;
  }

  private Optional<Problem> write(List<KeepsakeChange> changes) {
    try (Belongings own = session.household().belongings()) {
      KeepsakeStore store = own.keepsakes();
      for (KeepsakeChange change : changes) {
        if (change.gone()) {
          store.forget(session.reader(), change.keepsake().id());
        } else {
          store.keep(session.reader(), change.keepsake());
        }
      }
      return Optional.empty();
    } catch (ProblemException e) {
      return Optional.of(e.problem());
    }
  }

  private void leave(List<KeepsakeChange> changes, Problem why) {
    session.report(why);
    List<Keepsake> keepsakes =
        changes.stream().filter(change -> !change.gone()).map(KeepsakeChange::keepsake).toList();
    if (keepsakes.isEmpty()) {
      return;
    }
    String count = Integer.toString(keepsakes.size());
    if (session.household().isHosted()) {
      boolean later = session.household().savesLater(List.of(), changes);
      String told = later ? "hosted-notes-later" : "hosted-notes-lost";
      session.report(Problem.of("lunheng", 0, told, count));
      session.environment().err().flush();
      return;
    }
    Optional<Path> file = UnsavedKeepsakes.write(keepsakes, LastTry.folders(session));
    if (file.isPresent()) {
      session.report(Problem.of(FileNames.of(file.get()), 0, "notes-in-file", count));
    } else {
      session.report(Problem.of("lunheng", 0, "notes-below", count));
      String lines = new String(UnsavedKeepsakes.lines(keepsakes), StandardCharsets.UTF_8);
      session.environment().err().print(lines);
    }
    session.environment().err().flush();
  }
}
