package org.lunheng.clean;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the longer names that a name can stand for, among many, without trying each. */
final class ShortForms {
  private final List<String> longer;
  private final Map<String, List<Integer>> byStart = new HashMap<>();
  private final Map<String, List<Integer>> byEnd = new HashMap<>();

  /**
   * Looks names up by the keys of labels.
   *
   * @param keys the names to look for
   * @param longer the names that they may stand for
   */
  ShortForms(Collection<String> keys, Collection<String> longer) {
    this.longer = List.copyOf(longer);
    Set<String> wanted = new HashSet<>(keys);
    keys.forEach(key -> wanted.add(Names.withoutTitle(key)));
    for (int i = 0; i < this.longer.size(); i++) {
      if (!Names.isRole(this.longer.get(i))) {
        add(this.longer.get(i), i, wanted);
      }
    }
  }

  private void add(String name, int number, Set<String> wanted) {
    for (int i = 1; i < name.length(); i++) {
      if (wanted.contains(name.substring(0, i))) {
        byStart.computeIfAbsent(name.substring(0, i), any -> new ArrayList<>()).add(number);
      }
      if (wanted.contains(name.substring(i))) {
        byEnd.computeIfAbsent(name.substring(i), any -> new ArrayList<>()).add(number);
      }
    }
  }

  /**
   * The names that a key can be a short form of, in their order: its beginning or end, or a full
   * Chinese name for a surname alone or with a title.
   */
  List<String> of(String key) {
    String stem = Names.withoutTitle(key);
    boolean surname = stem.length() == 1 || !stem.equals(key);
    TreeSet<Integer> numbers = new TreeSet<>(byStart.getOrDefault(stem, List.of()));
    if (!surname) {
      numbers.addAll(byEnd.getOrDefault(key, List.of()));
    }
    return numbers.stream()
        .map(longer::get)
        .filter(name -> name.length() > key.length() && (!surname || Names.isChinese(name)))
        .toList();
  }
}
