package org.lunheng.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file of ours that says something about many words: on each line what it says, a tab and words.
 * Lines that start with {@code #} are remarks.
 */
final class Sections {
  private final Map<String, List<String>> words = new HashMap<>();

  private Sections() {}

  /** Reads a file whose words are separated like this. */
  static Sections read(String name, String separator) {
    Sections sections = new Sections();
    ResourceLines.read(
        Sections.class, name, '\t', (what, line) -> sections.add(what, line.split(separator)));
    return sections;
  }

  private void add(String what, String... line) {
    if (!what.startsWith("#")) {
      words.computeIfAbsent(what, w -> new ArrayList<>()).addAll(List.of(line));
    }
  }

  /** The words that this is said about. */
  List<String> list(String what) {
    return words.getOrDefault(what, List.of());
  }

  /** The words that this is said about, in no order. */
  Set<String> set(String what) {
    return Set.copyOf(list(what));
  }
}
