package org.lunheng.quiz;

/** How well something was remembered, with the names and numbers that FSRS gives the grades. */
public enum Grade {
  /** Forgotten. */
  AGAIN(1),
  /** Remembered with trouble. */
  HARD(2),
  /** Remembered. */
  GOOD(3),
  /** Remembered without any trouble. */
  EASY(4);

  private final int number;

  Grade(int number) {
    this.number = number;
  }

  /** The number in FSRS's formulas, 1 to 4. */
  public int number() {
    return number;
  }
}
