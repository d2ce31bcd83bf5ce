package org.lunheng.quiz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether what the schedule predicts comes true for a reader whose memory is FSRS-6. */
class CalibrationTest {
  private static final Instant START = Instant.parse("2026-01-01T20:00:00Z");
  private static final Days DAYS = new Days(ZoneId.of("Asia/Shanghai"), 4);
  private static final int REVIEWS = 10_000;

  /** Less than 0.9, so that predictions spread. */
  private static final double RETENTION = 0.8;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void predictedAndObservedRecallAgree(boolean shortTerm) {
    List<Prediction> predictions = predictions(shortTerm, 1);
    double byChance = error(predictions, prediction -> (int) (20 * prediction.retrievability()));
    double byInterval = error(predictions, CalibrationTest::interval);
    assertTrue(byChance < 0.05, "by retrievability: " + byChance);
    assertTrue(byInterval < 0.05, "by interval: " + byInterval);
    assertTrue(
        predictions.stream().map(one -> (int) (20 * one.retrievability())).distinct().count() >= 6);
  }

  /** Otherwise the error would be small whatever is predicted. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aReaderWhoForgetsThreeTimesAsFastIsTold(boolean shortTerm) {
    List<Prediction> predictions = predictions(shortTerm, 3);
    assertTrue(error(predictions, prediction -> (int) (20 * prediction.retrievability())) > 0.05);
    assertTrue(error(predictions, CalibrationTest::interval) > 0.05);
  }

  private static List<Prediction> predictions(boolean shortTerm, double speed) {
    List<Duration> learning = Pace.STANDARD.learning();
    List<Duration> relearning = Pace.STANDARD.relearning();
    Pace pace = new Pace(RETENTION, 36_500, shortTerm, learning, relearning);
    SimulatedReader reader = new SimulatedReader(20_261_122, pace, DAYS, speed);
    List<Review> rows = new ArrayList<>(reader.read(START, REVIEWS));
    Collections.shuffle(rows, new Random(1));
    List<Prediction> predictions =
        Schedule.of(pace, DAYS, rows).predictions().stream().filter(one -> one.days() > 0).toList();
    assertTrue(predictions.size() >= REVIEWS);
    return predictions;
  }

  /** Bins that widen by half, as intervals do. */
  private static int interval(Prediction prediction) {
    return (int) Math.round(Math.log(prediction.days()) / Math.log(1.5));
  }

  /** The root mean square of what bins' means differ by, each weighted with its size. */
  private static double error(List<Prediction> predictions, Function<Prediction, Integer> bin) {
    Collection<List<Prediction>> bins =
        predictions.stream().collect(Collectors.groupingBy(bin)).values();
    double sum = 0;
    for (List<Prediction> one : bins) {
      double predicted = one.stream().mapToDouble(Prediction::retrievability).average().orElse(0);
      double observed = (double) one.stream().filter(Prediction::isRemembered).count() / one.size();
      sum += one.size() * (predicted - observed) * (predicted - observed);
    }
    return Math.sqrt(sum / predictions.size());
  }
}
