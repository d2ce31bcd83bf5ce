package org.lunheng.clean.channel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The hypotheses that wait to go on, by the place they have read up to; the hopeless are dropped.
 */
final class Agenda {
  private static final int WIDTH = 64;
  private static final float WORST = 16;

  private final TreeMap<Integer, List<Hypothesis>> waiting = new TreeMap<>();
  private final Map<Integer, Float> cheapest = new HashMap<>();

  /** The cost from which a hypothesis that has read up to an index is hopeless. */
  float limit(int at) {
    return cheapest(at) + WORST;
  }

  /** The least that a hypothesis costs that has read up to an index. */
  float cheapest(int at) {
    return cheapest.getOrDefault(at, Float.POSITIVE_INFINITY);
  }

  /** Adds a hypothesis; one that is the raw text as it stands is never dropped. */
  void push(Hypothesis hypothesis) {
    if (hypothesis.change() == null || hypothesis.total() <= limit(hypothesis.at())) {
      cheapest.merge(hypothesis.at(), hypothesis.total(), Math::min);
      waiting.computeIfAbsent(hypothesis.at(), at -> new ArrayList<>()).add(hypothesis);
    }
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** The first place that hypotheses wait at. */
  int first() {
    return waiting.firstKey();
  }

  /** Takes the best hypotheses out that wait at the first place, the best one first. */
  List<Hypothesis> poll() {
    List<Hypothesis> all = waiting.pollFirstEntry().getValue();
    all.sort(Comparator.comparingDouble(Hypothesis::total));
    float limit = all.get(0).total() + WORST;
    Hypothesis inStep = all.stream().filter(Hypothesis::inStep).findFirst().orElse(null);
    List<Hypothesis> best = new ArrayList<>();
    for (Hypothesis hypothesis : all) {
      boolean good = best.size() < WIDTH && hypothesis.total() <= limit;
      if (good || hypothesis == inStep) {
        best.add(hypothesis);
      }
    }
    return best;
  }
}
