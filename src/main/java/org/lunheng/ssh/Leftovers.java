package org.lunheng.ssh;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.lunheng.app.KeepsakeChange;
import org.lunheng.quiz.Review;
import org.lunheng.reader.ReaderId;
import org.lunheng.store.ProblemException;
import org.lunheng.store.Readers;

/**
 * What readers had not saved when they left: it is tried again until it is, or the host stops.
 * Keeping something twice does nothing.
 */
final class Leftovers {
  private static final long PAUSE_SECONDS = 5;

  /** What will be so the next time too: another review has the id. */
  private static final String HOPELESS = "review-id-taken";

  private final Readers readers;
  private final Watch watch;
  private final Executor database;
  private final Later later;
  private final List<Saving> waiting = new ArrayList<>();
  private boolean planned;

  /** Something that is saved, or not. */
  private interface Saving {
    void save() throws ProblemException;
  }

  Leftovers(Readers readers, Watch watch, Executor database, Later later) {
    this.readers = readers;
    this.watch = watch;
    this.database = database;
    this.later = later;
  }

  /** Takes what a reader had not saved. */
  synchronized void take(ReaderId reader, List<Review> reviews, List<KeepsakeChange> changes) {
    for (Review review : reviews) {
      waiting.add(
          () -> {
            if (readers.reviews().append(review)) {
              watch.stored();
            }
          });
    }
    for (KeepsakeChange change : changes) {
      waiting.add(() -> save(reader, change));
    }
    if (!waiting.isEmpty()) {
      plan(0);
    }
  }

  private void save(ReaderId reader, KeepsakeChange change) throws ProblemException {
    if (change.gone()) {
      readers.keepsakes().forget(reader, change.keepsake().id());
    } else {
      readers.keepsakes().keep(reader, change.keepsake());
    }
  }

  private synchronized void plan(long seconds) {
    if (!planned) {
      planned = true;
      later.run(() -> database.execute(this::saveNow), TimeUnit.SECONDS.toNanos(seconds));
    }
  }

  /**
   * Saves what there is, on the caller's thread.
   *
   * @return how much is still not saved
   */
  int saveNow() {
    List<Saving> now = new ArrayList<>();
    synchronized (this) {
      planned = false;
      now.addAll(waiting);
      waiting.clear();
    }
    List<Saving> left = new ArrayList<>();
    for (Saving saving : now) {
      try {
        if (left.isEmpty()) {
          saving.save();
        } else {
          // the database is as it was a moment ago
          left.add(saving);
        }
      } catch (ProblemException e) {
        watch.failed("store", e);
        if (!e.problem().key().equals(HOPELESS)) {
          left.add(saving);
        }
      }
    }
    synchronized (this) {
      waiting.addAll(0, left);
      if (!left.isEmpty()) {
        plan(PAUSE_SECONDS);
      }
      return left.size();
    }
  }
}
