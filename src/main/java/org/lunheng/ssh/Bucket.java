package org.lunheng.ssh;

/** Tokens that are taken one by one and come back with time. Not for several threads. */
final class Bucket {
  private static final double NANOS = 1e9;

  private final double most;
  private final double perSecond;
  private double tokens;
  private long last;

  Bucket(double most, double perSecond, long now) {
    this.most = most;
    this.perSecond = perSecond;
    this.tokens = most;
    this.last = now;
  }

  /**
   * Takes a token if there is one.
   *
   * @param now in nanoseconds
   */
  boolean take(long now) {
    fill(now);
    if (tokens < 1) {
      return false;
    }
    tokens--;
    return true;
  }

  /** Whether it is as good as a new one. */
  boolean isFull(long now) {
    fill(now);
    return tokens >= most;
  }

  private void fill(long now) {
    tokens = Math.min(most, tokens + (now - last) / NANOS * perSecond);
    last = now;
  }
}
