package org.lunheng.app;

import java.util.List;
import java.util.stream.Stream;
import org.lunheng.document.Problem;

/**
 * What the keys do, and what has been done with them.
 *
 * @param map what each key does
 * @param chosen the names of the actions that were chosen from their list, the last one first
 * @param count the number that was typed for the next key; 0 if none
 * @param problems what is wrong with the reader's own settings
 */
public record Keyboard(KeyMap map, List<String> chosen, int count, List<Problem> problems) {
  /** As it is if the reader has not said otherwise. */
  public static final Keyboard STANDARD = new Keyboard(KeyMap.STANDARD, List.of());

  /** Longer numbers are of no use: the longest texts have fewer lines. */
  private static final int HIGHEST = 999_999;

  public Keyboard {
    chosen = List.copyOf(chosen);
    problems = List.copyOf(problems);
  }

  /** Nothing done yet. */
  public Keyboard(KeyMap map, List<Problem> problems) {
    this(map, List.of(), 0, problems);
  }

  /** The same with a further digit of the number. */
  Keyboard counting(int digit) {
    return new Keyboard(map, chosen, Math.min(HIGHEST, 10 * count + digit), problems);
  }

  /** The same without a number. */
  Keyboard idle() {
    return count == 0 ? this : new Keyboard(map, chosen, 0, problems);
  }

  /** The same with an action chosen last. */
  Keyboard chose(String name) {
    List<String> names =
        Stream.concat(Stream.of(name), chosen.stream().filter(other -> !other.equals(name)))
            .toList();
    return new Keyboard(map, names, count, problems);
  }
}
