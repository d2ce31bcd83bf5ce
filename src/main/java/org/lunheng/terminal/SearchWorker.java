package org.lunheng.terminal;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.lunheng.app.Cmd;
import org.lunheng.app.Msg;
import org.lunheng.corpus.find.Finder;
import org.lunheng.corpus.find.Index;

/**
 * Looks for what one reader types in the texts of a library, a piece at a time: a question that is
 * asked meanwhile ends the one before. Every other command is another worker's.
 */
public final class SearchWorker implements Worker {
  /**
   * How long a piece takes; readers see what there is by then. Most searches are complete before,
   * so that their counts do not flicker.
   */
  private static final long PIECE_NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(80);

  private final TextIndex texts;
  private final Worker others;
  private final AtomicInteger latest = new AtomicInteger();

  /**
   * A worker that may be used by several threads, for one reader.
   *
   * @param others performs the other commands
   */
  public SearchWorker(TextIndex texts, Worker others) {
    this.texts = texts;
    this.others = others;
  }

  @Override
  public List<Msg> perform(Cmd cmd) throws Exception {
    return cmd instanceof Cmd.Search search ? List.of(search(search)) : others.perform(cmd);
  }

  /** What was found before and in one piece more. */
  private Msg search(Cmd.Search search) {
    latest.accumulateAndGet(search.number(), Math::max);
    Index index = texts.index(search.companion());
    Finder finder = index.finder(search.query());
    BooleanSupplier late = TextIndex.until(PIECE_NANOSECONDS);
    BooleanSupplier enough = () -> latest.get() > search.number() || late.getAsBoolean();
    return new Msg.Found(search.number(), finder, index.search(finder, search.before(), enough));
  }
}
