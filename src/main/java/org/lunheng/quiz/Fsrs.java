package org.lunheng.quiz;

/**
 * FSRS-6, a model of memory. Stability is the time in days in which the chance to remember falls
 * from 1 to 0.9; difficulty runs from 1 to 10; retrievability is the chance to remember now.
 *
 * <p>Formulas and default parameters w<sub>0</sub> to w<sub>20</sub> are those of the <a
 * href="https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm">FSRS wiki, The
 * Algorithm</a>. Where the wiki leaves arithmetic open this follows ts-fsrs 5.4.2, the reference
 * implementation, because results depend on it:
 *
 * <ul>
 *   <li>every result is rounded to 8 decimals, and so are the factor of the forgetting curve, the
 *       damped step of the difficulty and the difficulty of a first answer;
 *   <li>stability stays within 0.001 and 36,500 days, a first one is at least 0.1;
 *   <li>on the same day <em>Hard</em> does not lower stability either, while the wiki says so of
 *       <em>Good</em> and <em>Easy</em> only (py-fsrs followed in 6.3.2, pull request 155).
 * </ul>
 *
 * <p>{@link StrictMath} gives the same schedule on every machine.
 */
public final class Fsrs {
  static final double[] W = {
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
  };
  private static final double LEAST_STABILITY = 0.001;
  private static final double MOST_STABILITY = 36_500;
  private static final double DECAY = -W[20];
  private static final double FACTOR = rounded(StrictMath.exp(StrictMath.log(0.9) / DECAY) - 1);

  private Fsrs() {}

  /**
   * The chance to remember: R(t, S) = (1 + FACTOR · t / S)<sup>−w20</sup>, FACTOR =
   * 0.9<sup>−1/w20</sup> − 1 (wiki, FSRS-6).
   *
   * @param days since the last review, 0 or more
   * @param stability in days
   */
  public static double retrievability(double days, double stability) {
    return rounded(StrictMath.pow(1 + FACTOR * days / stability, DECAY));
  }

  /**
   * The interval in days, as a share of the stability, after which the chance to remember is the
   * one asked for: I(r, S) / S = (r<sup>−1/w20</sup> − 1) / FACTOR (wiki, FSRS-6).
   *
   * @param retention the chance asked for, over 0 and under 1
   */
  public static double intervalPerStability(double retention) {
    return rounded((StrictMath.pow(retention, 1 / DECAY) - 1) / FACTOR);
  }

  /** Stability in days after the first answer: S0(G) = w<sub>G−1</sub> (wiki, FSRS v4 on). */
  public static double firstStability(Grade grade) {
    return Math.max(W[grade.number() - 1], 0.1);
  }

  /** Difficulty after the first answer: D0(G) = w4 − e<sup>w5·(G−1)</sup> + 1 (wiki, FSRS-5). */
  public static double firstDifficulty(Grade grade) {
    return clamped(unboundedDifficulty(grade), 1, 10);
  }

  /**
   * Difficulty after a later answer: a step −w6·(G−3), damped by (10−D)/9, then drawn towards D0(4)
   * by w7 (wiki, FSRS-5).
   */
  public static double difficulty(double difficulty, Grade grade) {
    double step = -W[6] * (grade.number() - 3);
    double damped = difficulty + rounded(step * (10 - difficulty) / 9);
    double target = unboundedDifficulty(Grade.EASY);
    return clamped(rounded(W[7] * target + (1 - W[7]) * damped), 1, 10);
  }

  /**
   * Stability in days after something was remembered: S · (1 + e<sup>w8</sup> · (11−D) ·
   * S<sup>−w9</sup> · (e<sup>w10·(1−R)</sup> − 1) · w15 if hard · w16 if easy) (wiki, FSRS v4 on).
   *
   * @param grade not <em>Again</em>
   */
  public static double remembered(
      double difficulty, double stability, double retrievability, Grade grade) {
    double gain =
        StrictMath.exp(W[8])
            * (11 - difficulty)
            * StrictMath.pow(stability, -W[9])
            * (StrictMath.exp(W[10] * (1 - retrievability)) - 1)
            * (grade == Grade.HARD ? W[15] : 1)
            * (grade == Grade.EASY ? W[16] : 1);
    return stability(stability * (1 + gain));
  }

  /**
   * Stability in days after something was forgotten: w11 · D<sup>−w12</sup> · ((S+1)<sup>w13</sup>
   * − 1) · e<sup>w14·(1−R)</sup>, and never more than before (wiki, FSRS v4 on).
   *
   * @param shortTerm whether relearning on the same day follows: the bound is then S /
   *     e<sup>w17·w18</sup>, which <em>Good</em> on the same day makes up for (wiki, FSRS-6)
   */
  public static double forgotten(
      double difficulty, double stability, double retrievability, boolean shortTerm) {
    double after =
        W[11]
            * StrictMath.pow(difficulty, -W[12])
            * (StrictMath.pow(stability + 1, W[13]) - 1)
            * StrictMath.exp(W[14] * (1 - retrievability));
    double bound = shortTerm ? stability / StrictMath.exp(W[17] * W[18]) : stability;
    return Math.min(stability(after), stability(bound));
  }

  /**
   * Stability in days after an answer on the day of the last one: S · S<sup>−w19</sup> ·
   * e<sup>w17·(G−3+w18)</sup>, not lower than before unless <em>Again</em> (wiki, FSRS-6).
   */
  public static double sameDay(double stability, Grade grade) {
    double gain =
        StrictMath.pow(stability, -W[19]) * StrictMath.exp(W[17] * (grade.number() - 3 + W[18]));
    return stability(stability * (grade == Grade.AGAIN ? gain : Math.max(gain, 1)));
  }

  private static double unboundedDifficulty(Grade first) {
    return rounded(W[4] - StrictMath.exp(W[5] * (first.number() - 1)) + 1);
  }

  private static double stability(double days) {
    return rounded(clamped(days, LEAST_STABILITY, MOST_STABILITY));
  }

  private static double clamped(double value, double least, double most) {
    return Math.min(Math.max(value, least), most);
  }

  private static double rounded(double value) {
    return Math.round(value * 1e8) / 1e8;
  }
}
