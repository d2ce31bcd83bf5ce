package org.lunheng.terminal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.lunheng.app.Cmd;
import org.lunheng.app.Msg;
import org.lunheng.app.Study;
import org.lunheng.corpus.Companion;
import org.lunheng.document.Problem;
import org.lunheng.quiz.Days;
import org.lunheng.quiz.Deck;
import org.lunheng.quiz.Habits;
import org.lunheng.quiz.NameCheck;
import org.lunheng.quiz.Progress;
import org.lunheng.quiz.Review;
import org.lunheng.store.CharacterReadings;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.Loaded;
import org.lunheng.store.ProblemException;
import org.lunheng.store.ReviewStore;
import org.lunheng.store.ScriptConverters;

/**
 * Makes the cards of a library and keeps what readers answer; every other command is another
 * worker's.
 */
public final class QuizWorker implements Worker, AutoCloseable {
  /** Says where reviews are kept. */
  @FunctionalInterface
  public interface Place {
    /** The place, or why there is none. */
    ReviewStore store() throws ProblemException;
  }

  private final Place place;
  private final CorpusStore corpus;
  private final Supplier<Days> days;
  private final InstantSource clock;
  private final Worker others;
  private ReviewStore store;

  /** Held while a deck is made, which takes so long that no answer may wait for it. */
  private final Object making = new Object();

  /** The last deck that was made, and what it was made of. */
  private Companion companion;

  private Loaded<Deck> deck;

  /**
   * A worker that may be used by several threads.
   *
   * @param place asked for when a command first needs it
   * @param corpus makes the cards
   * @param days the reader's days, asked for when there is a quiz
   * @param clock tells what is due
   * @param others performs the other commands
   */
  public QuizWorker(
      Place place, CorpusStore corpus, Supplier<Days> days, InstantSource clock, Worker others) {
    this.place = place;
    this.corpus = corpus;
    this.days = days;
    this.clock = clock;
    this.others = others;
  }

  /**
   * {@inheritDoc}
   *
   * @throws ProblemException if reviews cannot be kept or read; all can be tried again
   */
  @Override
  public List<Msg> perform(Cmd cmd) throws Exception {
    if (cmd instanceof Cmd.AppendReview append) {
      store().append(append.review());
      return List.of(new Msg.ReviewStored(append.review().id()));
    }
    if (cmd instanceof Cmd.PrepareReviews) {
      store().prepare();
      return List.of();
    }
    if (cmd instanceof Cmd.KeepHabits keep) {
      store().keep(keep.reader(), keep.habits());
      return List.of();
    }
    return cmd instanceof Cmd.LoadQuiz load ? quiz(load) : others.perform(cmd);
  }

  /** Whatever cannot be read, there is a quiz all the same, and the problems beside it. */
  private List<Msg> quiz(Cmd.LoadQuiz load) throws ProblemException {
    Loaded<Deck> cards = deck(load.companion());
    Set<Problem> problems = new LinkedHashSet<>(cards.problems());
    Habits habits = read(store -> store.habits(load.reader()), Habits.STANDARD, problems);
    Set<Review> reviews =
        new LinkedHashSet<>(read(store -> store.reviews(load.reader()), List.of(), problems));
    reviews.addAll(load.unsaved());
    Instant now = clock.instant();
    Study study = study(cards.value(), List.copyOf(reviews), habits, now);
    List<Msg> answers = new ArrayList<>();
    answers.add(new Msg.QuizLoaded(load, study, now));
    problems.stream().map(Msg.Failed::new).forEach(answers::add);
    return answers;
  }

  /** Something that is read from the place of the reviews. */
  private interface Reading<T> {
    T from(ReviewStore store) throws ProblemException;
  }

  private <T> T read(Reading<T> reading, T otherwise, Set<Problem> problems) {
    try {
      return reading.from(store());
    } catch (ProblemException e) {
      problems.add(e.problem());
      return otherwise;
    }
  }

  private Study study(Deck cards, List<Review> reviews, Habits habits, Instant at) {
    Progress progress = Progress.of(cards, reviews, days.get(), habits);
    NameCheck names = cards.nameCheck(CharacterReadings.shared());
    return Study.of(cards, progress, names, ScriptConverters.get(), at);
  }

  private Loaded<Deck> deck(Companion texts) throws ProblemException {
    synchronized (making) {
      if (deck == null || texts != companion) {
        deck = null;
        deck = corpus.deck(texts);
        companion = texts;
      }
      return deck;
    }
  }

  private synchronized ReviewStore store() throws ProblemException {
    if (store == null) {
      store = place.store();
    }
    return store;
  }

  /** Leaves one file behind, without a log beside it. */
  @Override
  public synchronized void close() {
    if (store != null) {
      store.close();
    }
  }
}
