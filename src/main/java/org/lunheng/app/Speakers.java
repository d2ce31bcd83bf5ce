package org.lunheng.app;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lunheng.document.Interview;
import org.lunheng.document.Participant;

/**
 * Which colour each participant has: the same in every pane, and another one for everybody else in
 * the same interview as long as there are enough. Colours are kept when more interviews are opened,
 * unless one brings two people together who have had the same.
 *
 * @param groups the participants of each interview opened so far, by the interview's id
 * @param colours the number of each participant's colour, from 0 to {@link #COLOURS} - 1
 */
public record Speakers(Map<String, List<String>> groups, Map<String, Integer> colours) {
  /** How many colours there are. */
  public static final int COLOURS = 12;

  /** Nobody yet. */
  public static final Speakers NONE = new Speakers(Map.of(), Map.of());

  public Speakers {
    groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    colours = Map.copyOf(colours);
  }

  /** The number of a participant's colour; 0 for an unknown one. */
  public int colour(String participant) {
    return colours.getOrDefault(participant, 0);
  }

  /** The colours after one more interview. */
  Speakers with(Interview interview) {
    List<String> people = interview.participants().stream().map(Participant::id).toList();
    if (people.equals(groups.get(interview.id()))) {
      return this;
    }
    Map<String, List<String>> more = new LinkedHashMap<>(groups);
    more.put(interview.id(), people);
    return new Speakers(more, coloured(neighbours(more)));
  }

  private static Map<String, Set<String>> neighbours(Map<String, List<String>> groups) {
    Map<String, Set<String>> neighbours = new LinkedHashMap<>();
    for (List<String> group : groups.values()) {
      for (String person : group) {
        neighbours.computeIfAbsent(person, key -> new HashSet<>()).addAll(group);
      }
    }
    return neighbours;
  }

  /** Colours in the order of appearance, so that later people do not change earlier ones. */
  private static Map<String, Integer> coloured(Map<String, Set<String>> neighbours) {
    Map<String, Integer> colours = new HashMap<>();
    int[] used = new int[COLOURS];
    neighbours.forEach(
        (person, others) -> {
          int colour = leastUsed(used, taken(others, colours));
          colours.put(person, colour);
          used[colour]++;
        });
    return colours;
  }

  private static Set<Integer> taken(Set<String> others, Map<String, Integer> colours) {
    return others.stream()
        .filter(colours::containsKey)
        .map(colours::get)
        .collect(Collectors.toSet());
  }

  private static int leastUsed(int[] used, Set<Integer> taken) {
    int best = 0;
    for (int colour = 1; colour < COLOURS; colour++) {
      if (cost(colour, used, taken) < cost(best, used, taken)) {
        best = colour;
      }
    }
    return best;
  }

  /** A colour that a neighbour has costs more than any that is only used elsewhere. */
  private static long cost(int colour, int[] used, Set<Integer> taken) {
    return used[colour] + (taken.contains(colour) ? 1L << 32 : 0);
  }
}
