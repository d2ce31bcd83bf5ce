package org.lunheng.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lunheng.document.Problem;
import org.lunheng.text.NearMatches;

/**
 * Gives actions the keys that the reader wants for them. What the reader says goes before what is
 * usual: an action that has a wanted key without the reader's word loses it where both can be done.
 * Of two actions of one screen that the reader gives the same key the one further up keeps it.
 */
public final class Rebinding {
  /** What ends the program wherever it is. */
  private static final String QUIT_AT_ONCE = "quit-at-once";

  private static final Key INTERRUPT = Key.ctrl('c');

  /** Keys that the terminal part keeps for itself: to suspend the program, to paint anew. */
  private static final Set<Key> RESERVED = Set.of(INTERRUPT, Key.ctrl('z'), Key.ctrl('l'));

  /** What nobody should be left without. */
  private static final Set<String> NEEDED = Set.of("quit", "help", ActionKeys.CALL);

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private List<Binding> bindings;

  /** What the reader wants, by the number of the binding, in the order of the file. */
  private final Map<Integer, Wanted> wanted = new LinkedHashMap<>();

  private record Wanted(List<Key> keys, int line) {}

  /**
   * A line of the settings.
   *
   * @param group the only group of actions that it is about, as {@link #groups} names it, or null
   * @param action the name of the action
   * @param keys the keys as {@link KeyText} writes them
   * @param line where it stands in the file, from 1
   */
  public record Wish(String group, String action, List<String> keys, int line) {
    public Wish {
      keys = List.copyOf(keys);
    }
  }

  /**
   * What comes of it.
   *
   * @param problems what could not be done, with its line
   */
  public record Result(KeyMap map, List<Problem> problems) {}

  private Rebinding(KeyMap usual, String file) {
    this.bindings = new ArrayList<>(usual.all());
    this.file = file;
  }

  /** The keys as the reader wants them, as far as that can be. */
  public static Result of(KeyMap usual, List<Wish> wishes, String file) {
    Rebinding rebinding = new Rebinding(usual, file);
    // what is about one group goes before what is about all of them, wherever it stands
    wishes.stream().filter(wish -> wish.group() == null).forEach(rebinding::take);
    wishes.stream().filter(wish -> wish.group() != null).forEach(rebinding::take);
    rebinding.settle();
    rebinding.problems.sort(Comparator.comparingInt(Problem::line));
    return new Result(new KeyMap(rebinding.bindings), rebinding.problems);
  }

  /** The names of the groups of actions. */
  public static List<String> groups() {
    return Stream.of(Binding.Group.values()).map(Rebinding::nameOf).toList();
  }

  private static String nameOf(Binding.Group group) {
    return group.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private boolean isAbout(Wish wish, Binding binding) {
    return wish.group() == null || nameOf(binding.group()).equals(wish.group());
  }

  private void take(Wish wish) {
    List<Key> keys = keys(wish);
    boolean known = false;
    for (int i = 0; i < bindings.size(); i++) {
      Binding binding = bindings.get(i);
      if (binding.name().equals(wish.action()) && isAbout(wish, binding)) {
        known = true;
        take(i, keys, wish);
      }
    }
    if (!known) {
      List<String> names =
          bindings.stream().filter(b -> isAbout(wish, b)).map(Binding::name).distinct().toList();
      unknown("config-action", wish.line(), wish.action(), names);
    }
  }

  private void take(int number, List<Key> keys, Wish wish) {
    Binding binding = bindings.get(number);
    List<Key> usable = new ArrayList<>();
    for (Key key : keys) {
      if (key.isTyped() && PromptKeys.ON_TYPING.containsAll(binding.screens())) {
        problem(wish.line(), "config-typed", KeyText.of(key), binding.name());
      } else if (RESERVED.contains(key) && !binding.keys().contains(key)) {
        problem(wish.line(), "config-reserved", KeyText.of(key));
      } else if (!usable.contains(key)) {
        usable.add(key);
      }
    }
    if (binding.name().equals(QUIT_AT_ONCE) && !usable.contains(INTERRUPT)) {
      usable.add(INTERRUPT);
    }
    // a line of mistakes alone changes nothing
    if (!usable.isEmpty() || wish.keys().isEmpty()) {
      wanted.put(number, new Wanted(usable, wish.line()));
    }
  }

  private List<Key> keys(Wish wish) {
    List<Key> keys = new ArrayList<>();
    for (String text : wish.keys()) {
      KeyText.parse(text)
          .ifPresentOrElse(
              keys::add, () -> unknown("config-key", wish.line(), text, KeyText.names()));
    }
    return keys;
  }

  /** Gives the wanted keys, and takes them from where they were. */
  private void settle() {
    List<Integer> order = new ArrayList<>(wanted.keySet());
    order.sort(Comparator.comparingInt(number -> wanted.get(number).line()));
    order.forEach(number -> set(number, wanted.get(number).keys()));
    for (int i = 0; i < order.size(); i++) {
      for (int before : order.subList(0, i)) {
        giveUp(order.get(i), before);
      }
    }
    List<Binding> all = new ArrayList<>();
    for (int number = 0; number < bindings.size(); number++) {
      Binding binding = bindings.get(number);
      if (!wanted.containsKey(number)) {
        all.addAll(released(binding));
      } else {
        all.add(binding);
        if (binding.keys().isEmpty() && NEEDED.contains(binding.name())) {
          problem(wanted.get(number).line(), "config-keyless", binding.name());
        }
      }
    }
    bindings = all;
  }

  /** Of two actions that the reader gives the same key the later one does without. */
  private void giveUp(int later, int before) {
    for (Key key : common(bindings.get(later), bindings.get(before))) {
      problem(
          wanted.get(later).line(),
          "config-taken",
          KeyText.of(key),
          bindings.get(before).name(),
          bindings.get(later).name());
      set(later, without(bindings.get(later), List.of(key)));
    }
  }

  /**
   * An action that the reader says nothing of does without the keys that others are given, on the
   * screens where it meets these.
   */
  private List<Binding> released(Binding binding) {
    Map<List<Key>, Set<Screen.Kind>> screens = new LinkedHashMap<>();
    binding.screens().stream()
        .sorted()
        .forEach(
            screen ->
                screens
                    .computeIfAbsent(
                        without(binding, takenOn(screen)),
                        keys -> EnumSet.noneOf(Screen.Kind.class))
                    .add(screen));
    Set<Screen.Kind> keyless = binding.keys().isEmpty() ? null : screens.get(List.<Key>of());
    if (keyless != null) {
      problem(lineOf(binding, keyless), "config-keyless", binding.name());
    }
    return screens.entrySet().stream()
        .map(part -> binding.on(part.getValue(), part.getKey()))
        .toList();
  }

  /** The keys that the reader gives to actions of a screen. */
  private List<Key> takenOn(Screen.Kind screen) {
    return wanted.keySet().stream()
        .map(bindings::get)
        .filter(taker -> taker.screens().contains(screen))
        .flatMap(taker -> taker.keys().stream())
        .toList();
  }

  /** The line that takes the last key of an action on some screens. */
  private int lineOf(Binding binding, Set<Screen.Kind> screens) {
    return wanted.keySet().stream()
        .filter(taker -> !common(binding, bindings.get(taker)).isEmpty())
        .filter(taker -> bindings.get(taker).screens().stream().anyMatch(screens::contains))
        .mapToInt(taker -> wanted.get(taker).line())
        .max()
        .orElseThrow();
  }

  private void set(int number, List<Key> keys) {
    bindings.set(number, bindings.get(number).on(keys));
  }

  /** The keys that would mean two things on a screen. */
  private static List<Key> common(Binding one, Binding other) {
    boolean meet = one.screens().stream().anyMatch(other.screens()::contains);
    return meet ? one.keys().stream().filter(other.keys()::contains).toList() : List.of();
  }

  private static List<Key> without(Binding binding, List<Key> keys) {
    return binding.keys().stream().filter(key -> !keys.contains(key)).toList();
  }

  private void unknown(String what, int line, String given, List<String> known) {
    List<String> near = NearMatches.of(given, known);
    if (near.isEmpty()) {
      problem(line, what, given);
    } else {
      problem(line, what + "-near", given, near.get(0));
    }
  }

  private void problem(int line, String key, String... arguments) {
    problems.add(Problem.of(file, line, key, arguments));
  }
}
