package org.lunheng.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether what was expected of answers came true. Only answers on a later day than the one before
 * count: within a day nothing is forgotten by the formula.
 *
 * @param bins the expectations, twenty to the whole, the lowest first; only those that were held
 */
public record Retention(List<Bin> bins) {
  private static final int BINS = 20;

  /**
   * Answers of which about the same was expected.
   *
   * @param from the least chance to remember that belongs here, 0 to 1
   * @param to the first that is too high, but for 1, which belongs to the last bin
   * @param predicted the mean of the chances
   * @param observed the share that was remembered
   * @param answers how many answers
   */
  public record Bin(double from, double to, double predicted, double observed, int answers) {}

  public Retention {
    bins = List.copyOf(bins);
  }

  /** Puts expectations beside what came. */
  static Retention of(Collection<Prediction> predictions) {
    Map<Integer, List<Prediction>> bins =
        predictions.stream()
            .filter(prediction -> prediction.days() > 0)
            .collect(Collectors.groupingBy(Retention::bin, TreeMap::new, Collectors.toList()));
    List<Bin> filled = new ArrayList<>();
    bins.forEach((bin, held) -> filled.add(bin(bin, held)));
    return new Retention(filled);
  }

  private static int bin(Prediction prediction) {
    return Math.min((int) (BINS * prediction.retrievability()), BINS - 1);
  }

  private static Bin bin(int number, List<Prediction> held) {
    double predicted = held.stream().mapToDouble(Prediction::retrievability).average().orElse(0);
    long remembered = held.stream().filter(Prediction::isRemembered).count();
    double from = (double) number / BINS;
    double to = (double) (number + 1) / BINS;
    return new Bin(from, to, predicted, (double) remembered / held.size(), held.size());
  }

  /** How many answers something was expected of. */
  public int answers() {
    return bins.stream().mapToInt(Bin::answers).sum();
  }

  /** The mean of what was expected, 0 to 1; 0 if nothing was. */
  public double predicted() {
    return bins.stream().mapToDouble(bin -> bin.answers() * bin.predicted()).sum() / weight();
  }

  /** The share that was remembered, 0 to 1; 0 if nothing was expected. */
  public double observed() {
    return bins.stream().mapToDouble(bin -> bin.answers() * bin.observed()).sum() / weight();
  }

  /** The root mean square of what bins differ by, each weighted with its answers; 0 to 1. */
  public double error() {
    double sum = 0;
    for (Bin bin : bins) {
      double difference = bin.predicted() - bin.observed();
      sum += bin.answers() * difference * difference;
    }
    return Math.sqrt(sum / weight());
  }

  private int weight() {
    return Math.max(1, answers());
  }
}
