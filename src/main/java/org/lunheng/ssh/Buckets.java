package org.lunheng.ssh;

import java.util.LinkedHashMap;
import java.util.Map;

/** A {@link Bucket} for each address, in bounded memory. Not for several threads. */
final class Buckets {
  /** Some 100 bytes each. Whoever has more addresses than that needs no more than one try each. */
  private static final int MOST = 20_000;

  private final int burst;
  private final double perSecond;

  /** The address heard of least lately is the first: it is the likeliest to be full again. */
  private final Map<String, Bucket> byAddress =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST;
        }
      };

  Buckets(int burst, double perSecond) {
    this.burst = burst;
    this.perSecond = perSecond;
  }

  /** Takes a token of an address if it has one. */
  boolean take(String address, long now) {
    return byAddress.computeIfAbsent(address, any -> new Bucket(burst, perSecond, now)).take(now);
  }

  /** Forgets the addresses that have all of their tokens again. */
  void forgetFull(long now) {
    byAddress.values().removeIf(bucket -> bucket.isFull(now));
  }

  /** Of how many addresses something is known. */
  int size() {
    return byAddress.size();
  }
}
