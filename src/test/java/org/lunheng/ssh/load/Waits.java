package org.lunheng.ssh.load;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/**
 * How long readers waited for what they did: from when it was sent, and from when it was to be
 * sent, which counts how late the client was as well.
 */
final class Waits {
  private final Map<Move.Wait, Times> sent = times();
  private final Map<Move.Wait, Times> intended = times();
  private final Times late = new Times();
  private final Times entered = new Times();
  private final LongAdder bytes = new LongAdder();
  private final Trouble trouble;
  private volatile long slowest;
  private volatile Move slowestMove = Move.NONE;

  Waits(Trouble trouble) {
    this.trouble = trouble;
  }

  private static Map<Move.Wait, Times> times() {
    Map<Move.Wait, Times> times = new EnumMap<>(Move.Wait.class);
    for (Move.Wait wait : Move.Wait.values()) {
      times.put(wait, new Times());
    }
    return times;
  }

  Trouble trouble() {
    return trouble;
  }

  void answered(Move move, long sinceSent, long sinceIntended) {
    sent.get(move.awaited()).add(sinceSent);
    intended.get(move.awaited()).add(sinceIntended);
    if (sinceSent > slowest) {
      slowest = sinceSent;
      slowestMove = move;
    }
  }

  /** Tells how late a key was sent. */
  void late(long nanoseconds) {
    late.add(nanoseconds);
  }

  /** Tells how long it took from the connection's beginning to the first bytes of the screen. */
  void entered(long nanoseconds) {
    entered.add(nanoseconds);
  }

  void received(int count) {
    bytes.add(count);
  }

  /** Forgets all but how long coming in took: what was before was to warm up. */
  void forget() {
    sent.values().forEach(Times::clear);
    intended.values().forEach(Times::clear);
    late.clear();
    slowest = 0;
  }

  Times keys() {
    return sent.get(Move.Wait.KEY);
  }

  void print(PrintStream out) {
    out.println("  connecting to screen    " + entered);
    out.println("  key to frame            " + keys());
    out.println("    from when it was due  " + intended.get(Move.Wait.KEY));
    out.println("  Esc to frame            " + sent.get(Move.Wait.ESCAPE));
    out.println("  resize to frame         " + sent.get(Move.Wait.RESIZE));
    out.println("  the client was late by  " + late);
    out.printf("  the slowest was %s%n", slowestMove);
    out.printf("  received %.1f MB%n", bytes.sum() / 1e6);
  }
}
