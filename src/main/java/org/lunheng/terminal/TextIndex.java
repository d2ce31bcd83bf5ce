package org.lunheng.terminal;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.find.Findings;
import org.lunheng.corpus.find.Index;
import org.lunheng.corpus.find.Query;
import org.lunheng.store.Likenesses;

/** The index of the texts of the last library that was asked about, for any number of readers. */
public final class TextIndex {
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

  private Companion companion;
  private Index index;
  private boolean scarce;

  /** The texts that it was practised in. */
  private Companion practised;

  /**
   * Makes the index, and runs through it until the machine has learnt how.
   *
   * @return whether memory is too short for an index, so that searches take long
   */
  boolean prepare(Companion texts) {
    Index made = index(texts);
    if (isPractised(texts)) {
      return scarce();
    }
    BooleanSupplier enough = until(PRACTICE_NANOSECONDS);
    for (int round = 0; round < ROUNDS && !enough.getAsBoolean(); round++) {
      for (String words : PRACTICE) {
        made.search(made.finder(Query.typed(words, Query.How.WORDS)), Findings.NONE, enough);
      }
    }
    return scarce();
  }

  /** Whether it was practised in these texts before; it is from now on. */
  private synchronized boolean isPractised(Companion texts) {
    boolean before = practised == texts;
    practised = texts;
    return before;
  }

  private synchronized boolean scarce() {
    return scarce;
  }

  static BooleanSupplier until(long nanoseconds) {
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

  /** The index of these texts. */
  synchronized Index index(Companion texts) {
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
