package org.lunheng.ssh.load;

import java.util.Random;

/** Reads in less. */
final class LessHabit implements Habit {
  private static final int LINES = 120;

  private final Random random;
  private final Depth depth = new Depth(LINES);
  private boolean shown;

  LessHabit(Random random) {
    this.random = random;
    depth.reset();
  }

  @Override
  public Move next() {
    return shown ? depth.move(random) : Move.NONE;
  }

  @Override
  public String show(byte[] bytes, int offset, int length) {
    shown = true;
    return "";
  }

  @Override
  public String fault() {
    return shown ? null : "nothing was ever shown";
  }
}
