package org.lunheng.ssh.load;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What went wrong; from any thread. */
final class Trouble {
  private static final int MOST_PRINTED = 10;

  private final List<String> first = new ArrayList<>();
  private int count;

  synchronized void add(String what) {
    count++;
    if (first.size() < MOST_PRINTED) {
      first.add(what);
    }
  }

  synchronized int count() {
    return count;
  }

  /** Prints how much there is, and the first of it. */
  synchronized void print(PrintStream out) {
    out.printf("  errors: %,d%n", count);
    first.forEach(what -> out.println("    " + what));
  }
}
