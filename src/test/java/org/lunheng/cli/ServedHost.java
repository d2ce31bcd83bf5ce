package org.lunheng.cli;

import java.util.concurrent.CountDownLatch;

/** A host that serves nobody, and knows how it was to serve. */
final class ServedHost implements Host {
  /** One that ends at once. */
  static final Host NONE = new ServedHost(0);

  private final CountDownLatch end;
  private HostSettings settings;

  private ServedHost(int open) {
    this.end = new CountDownLatch(open);
  }

  /** One that ends when it is told to. */
  static ServedHost waiting() {
    return new ServedHost(1);
  }

  /** One that ends at once. */
  static ServedHost ending() {
    return new ServedHost(0);
  }

  /** How it was to serve; null if it was not. */
  HostSettings settings() {
    return settings;
  }

  @Override
  public Running open(Session session, HostSettings wanted) {
    settings = wanted;
    session.print("serving");
    session.out().flush();
    return new Running() {
      @Override
      public void await() throws InterruptedException {
        end.await();
      }

      @Override
      public void close() {
        if (end.getCount() > 0) {
          session.print("closed");
          end.countDown();
        }
      }
    };
  }
}
