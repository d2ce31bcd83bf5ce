package org.lunheng.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.lunheng.document.Role;

/**
 * Says which guest most likely gave an answer whose label was lost: the only one, the one that the
 * question calls by name, the one that the next speaker refers to, or the one whose words are most
 * like it.
 */
final class LikelySpeaker {
  private static final double CLEARLY = 1.1;
  private static final int OPENING = 40;

  /** Among more guests than these nobody is likely, and looking at each would take too long. */
  private static final int MOST_GUESTS = 40;

  /** What was asked further back than so many passages does not matter. */
  private static final int RECENT = 100;

  /** How much more a word of a guest's affiliation counts than one of the guest's words. */
  private static final int TRADE = 3;

  private final List<Item> items;
  private final Cast cast;
  private final List<String> guests;

  /** What the guests say under their labels. */
  private final List<Item> said;

  /** For each guest the pairs of characters in what this person says; null until needed. */
  private Map<String, Set<String>> words;

  /** For each pair, in how many of the passages it stands. */
  private final Map<String, Integer> frequency = new HashMap<>();

  LikelySpeaker(List<Item> items, Map<String, Role> roles, Cast cast) {
    this.items = items;
    this.cast = cast;
    this.guests = roles.keySet().stream().filter(name -> roles.get(name) == Role.GUEST).toList();
    Set<String> names = Set.copyOf(guests);
    this.said = items.stream().filter(item -> isSaidBy(names, item)).toList();
  }

  private static boolean isSaidBy(Set<String> names, Item item) {
    return item.use() instanceof Use.Spoken spoken
        && spoken.name() != null
        && names.contains(spoken.name());
  }

  /** Whether the words call this person by surname and title, or by name. */
  static boolean isCalled(String speaker, String plain) {
    String name = Folding.fold(speaker);
    if (name.isEmpty()) {
      return false;
    }
    boolean surname =
        Names.isChinese(name)
            && Pattern.compile(Pattern.quote(name.substring(0, 1)) + Names.TITLE)
                .matcher(plain)
                .find();
    return surname || name.length() > 1 && plain.contains(name);
  }

  /**
   * The likeliest speaker of the lost answer, or null.
   *
   * @param question the indexes of the question's passages
   * @param answer the indexes of the answer's passages
   */
  String answering(List<Integer> question, List<Integer> answer) {
    if (guests.size() == 1 || guests.size() > MOST_GUESTS) {
      return guests.size() == 1 ? guests.get(0) : null;
    }
    String asked = items.get(question.get(question.size() - 1)).plain();
    String called = onlyCalled(asked);
    if (called == null) {
      called = onlyCalled(nextOpening(answer.get(answer.size() - 1)));
    }
    return called != null ? called : mostAlike(question, answer);
  }

  private String onlyCalled(String plain) {
    List<String> called = guests.stream().filter(guest -> isCalled(guest, plain)).toList();
    return called.size() == 1 ? called.get(0) : null;
  }

  private String nextOpening(int index) {
    for (int i = index + 1; i < items.size(); i++) {
      if (items.get(i).isSpoken()) {
        String plain = items.get(i).plain();
        return plain.substring(0, Math.min(OPENING, plain.length()));
      }
    }
    return "";
  }

  /** The guest whose words, and whose affiliation, share most of its rare pairs of characters. */
  private String mostAlike(List<Integer> question, List<Integer> answer) {
    if (words == null) {
      words = new TreeMap<>();
      said.forEach(this::count);
    }
    Set<String> lost = new HashSet<>();
    answer.forEach(index -> lost.addAll(pairs(items.get(index).plain())));
    Set<String> asked = askedBefore(question);
    Map<String, Double> scores = new HashMap<>();
    for (Map.Entry<String, Set<String>> guest : words.entrySet()) {
      Set<String> trade = trade(guest.getKey());
      double score = TRADE * trade.stream().filter(asked::contains).count();
      for (String pair : lost) {
        double rarity = Math.log(1 + (double) said.size() / frequency.getOrDefault(pair, 1));
        int weight = trade.contains(pair) ? TRADE : guest.getValue().contains(pair) ? 1 : 0;
        score += rarity * weight;
      }
      // who speaks more shares more by chance
      scores.put(guest.getKey(), score / Math.cbrt(guest.getValue().size()));
    }
    return clearlyBest(scores);
  }

  private void count(Item item) {
    Set<String> pairs = pairs(item.plain());
    String name = ((Use.Spoken) item.use()).name();
    words.computeIfAbsent(name, guest -> new HashSet<>()).addAll(pairs);
    pairs.forEach(pair -> frequency.merge(pair, 1, Integer::sum));
  }

  /** What was asked from the last guest's words to the answer. */
  private Set<String> askedBefore(List<Integer> question) {
    Set<String> asked = new HashSet<>();
    int last = question.get(question.size() - 1);
    for (int i = last; i >= Math.max(0, last - RECENT); i--) {
      if (items.get(i).use() instanceof Use.Spoken spoken) {
        if (guests.contains(spoken.name())) {
          break;
        }
        asked.addAll(pairs(items.get(i).plain()));
      }
    }
    return asked;
  }

  private Set<String> trade(String guest) {
    return pairs(Folding.fold(cast.affiliations().getOrDefault(guest, "")));
  }

  private static String clearlyBest(Map<String, Double> scores) {
    List<Map.Entry<String, Double>> ranked =
        scores.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .toList();
    if (ranked.isEmpty() || ranked.get(0).getValue() == 0) {
      return null;
    }
    boolean clear =
        ranked.size() == 1 || ranked.get(0).getValue() >= ranked.get(1).getValue() * CLEARLY;
    return clear ? ranked.get(0).getKey() : null;
  }

  private static Set<String> pairs(String plain) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= plain.length(); i++) {
      if (plain.charAt(i) >= 0x3400 && plain.charAt(i + 1) >= 0x3400) {
        pairs.add(plain.substring(i, i + 2));
      }
    }
    return pairs;
  }
}
