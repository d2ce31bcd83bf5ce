package org.lunheng.quiz;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Replays histories and notes where we differ from the reference. */
final class Comparison {
  private static final double TOLERANCE = 1e-6;
  private static final Days DAYS = new Days(ZoneOffset.UTC, 0);

  private final Random random = new Random(1);
  private final List<String> differences = new ArrayList<>();
  private int histories;
  private int shortTerm;
  private int reviews;
  private double largest;

  /** Replays one history step by step, then as rows of reviews in any order. */
  void replay(Reference reference) {
    histories++;
    shortTerm += reference.pace().shortTerm() ? 1 : 0;
    Scheduler scheduler = new Scheduler(reference.pace(), DAYS);
    Memory memory = null;
    for (Reference.Row row : reference.rows()) {
      reviews++;
      Instant at = Instant.ofEpochMilli(row.at());
      double before = memory == null ? 0 : memory.retrievability(at);
      near("retrievability before", row.retrievabilityBefore(), before);
      memory = scheduler.review(memory, row.grade(), at);
      compare(row, memory);
    }
    same("schedule", memory, rebuilt(reference).memory("card").orElseThrow());
  }

  private void compare(Reference.Row row, Memory memory) {
    near("stability", row.stability(), memory.stability());
    near("difficulty", row.difficulty(), memory.difficulty());
    same("interval", row.interval(), memory.interval());
    same("due", row.due(), memory.due().toEpochMilli());
    same("last", row.at(), memory.last().toEpochMilli());
    same("phase", row.phase(), memory.phase());
    same("step", row.step(), memory.step());
    same("lapses", row.lapses(), memory.lapses());
    Instant later = Instant.ofEpochMilli(row.later());
    near("retrievability later", row.retrievabilityLater(), memory.retrievability(later));
  }

  private Schedule rebuilt(Reference reference) {
    List<Review> rows = new ArrayList<>();
    for (Reference.Row row : reference.rows()) {
      // the ids are in order, for reviews at one and the same instant
      String id = "%04d".formatted(rows.size());
      Instant at = Instant.ofEpochMilli(row.at());
      rows.add(new Review(id, "reader", "card", row.grade(), at, "", null));
    }
    Collections.shuffle(rows, random);
    return Schedule.of(reference.pace(), DAYS, rows);
  }

  private void near(String what, double expected, double actual) {
    double error = Math.abs(actual - expected) / Math.max(Math.abs(expected), 1e-9);
    largest = Math.max(largest, error);
    if (!(error <= TOLERANCE)) {
      note(what, expected, actual);
    }
  }

  private void same(String what, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      note(what, expected, actual);
    }
  }

  private void note(String what, Object expected, Object actual) {
    differences.add(
        "history %d, review %d: %s is %s, not %s"
            .formatted(histories, reviews, what, actual, expected));
  }

  List<String> differences() {
    return differences;
  }

  int histories() {
    return histories;
  }

  int shortTerm() {
    return shortTerm;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,d histories replayed (%,d with short-term steps, %,d reviews): %,d differences, largest"
            + " relative error %.1e",
        histories,
        shortTerm,
        reviews,
        differences.size(),
        largest);
  }
}
