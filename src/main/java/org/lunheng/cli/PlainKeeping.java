package org.lunheng.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lunheng.app.KeepsakeChange;
import org.lunheng.quiz.Review;
import org.lunheng.reader.Bookmark;
import org.lunheng.reader.Highlight;
import org.lunheng.reader.Keepsake;
import org.lunheng.reader.Note;
import org.lunheng.store.KeepsakeStore;
import org.lunheng.store.ProblemException;

/**
 * Keeps bookmarks, highlights and notes of the plain room; what cannot be kept waits and is tried
 * again with the next one.
 */
final class PlainKeeping implements PlainShelf.Kept {
  private final Session session;
  private final SharedReviews place;
  private final List<KeepsakeChange> waiting = new ArrayList<>();
  private final List<Review> answers = new ArrayList<>();
  private List<Keepsake> read = List.of();

  PlainKeeping(Session session, SharedReviews place) {
    this.session = session;
    this.place = place;
  }

  @Override
  public List<Keepsake> all() throws ProblemException {
    if (isPlaced()) {
      read = store().keepsakes(session.reader());
    }
    return known();
  }

  @Override
  public List<Keepsake> known() {
    Map<String, Keepsake> all = new LinkedHashMap<>();
    read.forEach(kept -> all.put(kept.id(), kept));
    for (KeepsakeChange change : waiting) {
      if (change.gone()) {
        all.remove(change.keepsake().id());
      } else {
        all.put(change.keepsake().id(), change.keepsake());
      }
    }
    return List.copyOf(all.values());
  }

  @Override
  public boolean isUnsaved(String id) {
    return waiting.stream().anyMatch(change -> change.keepsake().id().equals(id));
  }

  /** Where there is no place for anything, nothing is kept. */
  private boolean isPlaced() throws ProblemException {
    return session.household().isPlaced();
  }

  private KeepsakeStore store() throws ProblemException {
    return place.belongings().keepsakes();
  }

  /** What comes of a wish, now. */
  Keepsake made(PlainErrand.Keep wish) {
    String id = wish.old() == null ? UUID.randomUUID().toString() : wish.old();
    Instant now = session.environment().clock().instant();
    return switch (wish.sort()) {
      case BOOKMARK -> new Bookmark(id, wish.quote(), now);
      case HIGHLIGHT -> new Highlight(id, wish.quote(), now);
      case NOTE -> new Note(id, wish.quote(), wish.text(), now);
    };
  }

  /**
   * Keeps a change, and before it all that wait.
   *
   * @throws ProblemException if it is not certain that they are kept; they wait then
   */
  void keep(KeepsakeChange change) throws ProblemException {
    waiting.add(change);
    while (!waiting.isEmpty()) {
      KeepsakeChange next = waiting.get(0);
      if (next.gone()) {
        store().forget(session.reader(), next.keepsake().id());
      } else {
        store().keep(session.reader(), next.keepsake());
      }
      waiting.remove(0);
    }
  }

  /** Forgets all of it, which is kept nowhere any more. */
  void forget() {
    waiting.clear();
    answers.clear();
    read = List.of();
  }

  /** The answers to questions that wait, for whoever adds to them and takes from them. */
  List<Review> answers() {
    return answers;
  }

  /** What could not be kept so far. */
  List<KeepsakeChange> waiting() {
    return List.copyOf(waiting);
  }
}
