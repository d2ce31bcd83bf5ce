package org.lunheng.clean.channel;

import java.util.List;

/**
 * A beam search from one place of a line where damage may begin to one where all likely readings
 * are in step again. It keeps a bounded number of hypotheses and reads a bounded stretch.
 */
final class Search {
  /** How many characters are read on when all readings are in step, so that words come to end. */
  private static final int AFTER = 6;

  /** How many characters before the place are read for the words they begin. */
  private static final int BEFORE = 16;

  /** How many characters a search reads at most. */
  private static final int LONGEST = 80;

  /** From how many hypotheses at one place readings are tried where more has vanished. */
  private static final int FURTHER = 4;

  private final String line;
  private final InStep inStep;
  private final OutOfStep outOfStep;
  private final Agenda agenda = new Agenda();
  private int lastDamage;
  private final int effortBefore;
  private int effort;

  Search(String line, InStep inStep, OutOfStep outOfStep) {
    this.line = line;
    this.inStep = inStep;
    this.outOfStep = outOfStep;
    this.effortBefore = outOfStep.effort();
  }

  /** The likely readings that are in step at the end, the best first; never empty. */
  List<Hypothesis> from(int place) {
    lastDamage = place;
    Hypothesis start = Hypothesis.start(Math.max(0, place - BEFORE), line);
    while (start.at() < place) {
      start = inStep.plain(start);
    }
    agenda.push(start.at() == place ? start : Hypothesis.start(place, line));
    while (true) {
      int at = agenda.first();
      List<Hypothesis> best = agenda.poll();
      if (isEnd(at, best) || at - place > LONGEST) {
        return best.stream().filter(Hypothesis::inStep).toList();
      }
      best.forEach(this::expand);
      best.stream()
          .filter(hypothesis -> !hypothesis.inStep())
          .limit(FURTHER)
          .forEach(hypothesis -> outOfStep.goOnOverTwo(hypothesis, agenda));
    }
  }

  private boolean isEnd(int at, List<Hypothesis> best) {
    if (at == line.length()) {
      return true;
    }
    boolean settled = agenda.isEmpty() && best.stream().allMatch(Hypothesis::inStep);
    if (!settled) {
      lastDamage = at;
    }
    return at - lastDamage >= AFTER;
  }

  /** How many hypotheses were gone on from, and what was tried besides, counted in hypotheses. */
  int effort() {
    return effort + outOfStep.effort() - effortBefore;
  }

  private void expand(Hypothesis hypothesis) {
    effort++;
    if (hypothesis.inStep()) {
      agenda.push(inStep.plain(hypothesis));
      inStep.open(hypothesis, agenda::push);
    } else {
      outOfStep.goOn(hypothesis, agenda);
    }
  }
}
