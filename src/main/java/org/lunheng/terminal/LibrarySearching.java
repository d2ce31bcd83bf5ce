package org.lunheng.terminal;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.lunheng.app.Cmd;
import org.lunheng.app.Msg;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.find.Finder;
import org.lunheng.corpus.find.Findings;
import org.lunheng.corpus.find.Index;
import org.lunheng.corpus.find.Query;
import org.lunheng.store.Likenesses;

/**
 * Looks for words in the texts of a library, a piece at a time: a question that is asked meanwhile
 * ends the one before. It keeps the index of the last library that it was asked about.
 */
final class LibrarySearching {
  /**
   * How long a piece takes; readers see what there is by then. Most searches are complete before,
   * so that their counts do not flicker.
   */
  private static final long PIECE_NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(80);

  /** How long it is practised for at most. */
  private static final long PRACTICE_NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(1_500);

  /** More often than this it is practised in no library, however small. */
  private static final int ROUNDS = 3;

  /**
   * What is looked for then: in every way something that is found in Chinese texts and something
   * that is not, since the machine unlearns what it has not met.
   */
  private static final List<String> PRACTICE =
      List.of("的", "zhe", "zheg", "zg", "这 的", "zhxzhx", "zqxjv", "zg 的");

  private final AtomicInteger latest = new AtomicInteger();
  private Companion companion;
  private Index index;
  private boolean scarce;

  /**
   * Makes the index, and runs through it until the machine has learnt how.
   *
   * @return whether memory is too short for an index, so that searches take long
   */
  boolean prepare(Companion texts) {
    Index made = index(texts);
    BooleanSupplier enough = until(PRACTICE_NANOSECONDS);
    for (int round = 0; round < ROUNDS && !enough.getAsBoolean(); round++) {
      for (String words : PRACTICE) {
        made.search(made.finder(Query.typed(words, Query.How.WORDS)), Findings.NONE, enough);
      }
    }
    return scarce();
  }

  private synchronized boolean scarce() {
    return scarce;
  }

  /** What was found before and in one piece more. */
  Msg search(Cmd.Search search) {
    latest.accumulateAndGet(search.number(), Math::max);
    Index texts = index(search.companion());
    Finder finder = texts.finder(search.query());
    BooleanSupplier late = until(PIECE_NANOSECONDS);
    BooleanSupplier enough = () -> latest.get() > search.number() || late.getAsBoolean();
    return new Msg.Found(search.number(), finder, texts.search(finder, search.before(), enough));
  }

  private static BooleanSupplier until(long nanoseconds) {
    long end = System.nanoTime() + nanoseconds;
    return () -> System.nanoTime() - end > 0;
  }

  /** Without an index the texts can still be searched. */
  private Index made(Companion texts) {
    try {
      scarce = false;
      return Index.of(texts.interviews(), Likenesses.shared());
    } catch (OutOfMemoryError e) {
      scarce = true;
      return Index.lean(texts.interviews(), Likenesses.shared());
    }
  }

  private synchronized Index index(Companion texts) {
    if (texts != companion) {
      // the old index goes before the new one is made: both may be large
      index = null;
      companion = null;
      index = made(texts);
      companion = texts;
    }
    return index;
  }
}
