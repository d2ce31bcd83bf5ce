package org.lunheng.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.lunheng.app.KeyMap;
import org.lunheng.app.Keyboard;
import org.lunheng.app.Rebinding;
import org.lunheng.app.ThemeChoice;
import org.lunheng.document.Problem;
import org.lunheng.store.ConfigEntry;
import org.lunheng.store.ConfigFile;
import org.lunheng.store.Loaded;
import org.lunheng.terminal.AmbiguousWidth;
import org.lunheng.terminal.ColorChoice;
import org.lunheng.text.NearMatches;

/**
 * What the reader has put down in {@code config.toml}. An option or a variable of the environment
 * goes before it, except for the locale, which nobody chooses for this program.
 *
 * @param room the settings of the section {@code room} by name, each with a value that it may have
 * @param wishes the keys that the reader wants
 * @param problems what is wrong with the file apart from the keys
 */
record Preferences(Map<String, String> room, List<Rebinding.Wish> wishes, List<Problem> problems) {
  /** Nothing put down. */
  static final Preferences NONE = new Preferences(Map.of(), List.of(), List.of());

  private static final String ROOM = "room";
  private static final String KEYS = "keys";

  /** What a setting of the room may be. */
  private static final Map<String, List<String>> CHOICES =
      new TreeMap<>(
          Map.of(
              "language", List.of("en", "zh-Hans", "zh-Hant"),
              "theme", List.of("auto", "light", "dark", "high-contrast"),
              "ambiguous-width", List.of("auto", "1", "2"),
              "color", List.of("auto", "always", "never")));

  /** Reads the file where the environment has it. */
  static Preferences of(Environment environment) {
    Path config = Folders.of(environment, "XDG_CONFIG_HOME", ".config");
    if (config == null) {
      return NONE;
    }
    Path cache = Folders.of(environment, "XDG_CACHE_HOME", ".cache");
    Path parsed = cache == null ? null : cache.resolve("config");
    return of(ConfigFile.read(config.resolve(ConfigFile.NAME), parsed));
  }

  static Preferences of(Loaded<List<ConfigEntry>> read) {
    if (read.value().isEmpty() && read.problems().isEmpty()) {
      return NONE;
    }
    Reading reading = new Reading();
    read.value().forEach(reading::take);
    List<Problem> problems = new ArrayList<>(read.problems());
    problems.addAll(reading.problems);
    return new Preferences(reading.room, reading.wishes, problems);
  }

  /** The language, or the one of the locale. */
  Language language(Map<String, String> variables) {
    String chosen = room.get("language");
    return chosen == null ? Language.of(variables) : Language.of(chosen).orElseThrow();
  }

  /** The colours; NO_COLOR goes before what is put down. */
  ColorChoice color(Map<String, String> variables) {
    boolean open = variables.getOrDefault("NO_COLOR", "").isEmpty() && room.containsKey("color");
    return open
        ? ColorChoice.valueOf(room.get("color").toUpperCase(Locale.ROOT))
        : ColorChoice.AUTO;
  }

  /** How the room is shown. */
  Display display() {
    return Display.USUAL.with(
        named(ThemeChoice.values(), "theme"), named(AmbiguousWidth.values(), "ambiguous-width"));
  }

  /** What a setting stands for, or null if it is not put down. */
  private <T> T named(T[] values, String setting) {
    for (T value : values) {
      if (value.toString().equals(room.get(setting))) {
        return value;
      }
    }
    return null;
  }

  /** What the keys do, and everything that is wrong with the file. */
  Keyboard keyboard() {
    if (wishes.isEmpty() && problems.isEmpty()) {
      return Keyboard.STANDARD;
    }
    Rebinding.Result rebound = Rebinding.of(KeyMap.STANDARD, wishes, ConfigFile.NAME);
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(rebound.problems());
    all.sort(Comparator.comparingInt(Problem::line));
    return new Keyboard(rebound.map(), all);
  }

  /** Sorts settings, and says which of them mean nothing. */
  private static final class Reading {
    private final Map<String, String> room = new TreeMap<>();
    private final List<Rebinding.Wish> wishes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    void take(ConfigEntry entry) {
      List<String> path = entry.path();
      boolean section = entry.type() == ConfigEntry.Type.SECTION;
      if (path.size() == 1) {
        takeTop(entry, path.get(0), section);
      } else if (path.get(0).equals(ROOM)) {
        takeRoom(entry, path);
      } else if (path.get(0).equals(KEYS)) {
        takeKeys(entry, path, section);
      }
    }

    private void takeTop(ConfigEntry entry, String name, boolean section) {
      List<String> sections = List.of(ROOM, KEYS);
      if (!section) {
        List<String> names = new ArrayList<>(CHOICES.keySet());
        if (sections.contains(name)) {
          problem(entry.line(), "config-no-section", name);
        } else if (names.contains(name)) {
          problem(entry.line(), "config-outside", name, ROOM);
        } else {
          unknown("config-setting", entry.line(), name, names);
        }
      } else if (!sections.contains(name)) {
        unknown("config-section", entry.line(), name, sections);
      }
    }

    private void takeRoom(ConfigEntry entry, List<String> path) {
      String name = path.get(1);
      List<String> choices = CHOICES.get(name);
      if (choices == null) {
        unknown("config-setting", entry.line(), name, new ArrayList<>(CHOICES.keySet()));
        return;
      }
      boolean single = entry.values().size() == 1 && entry.type() != ConfigEntry.Type.TEXTS;
      String value = single ? entry.values().get(0) : "";
      boolean fits = choices.contains(value) && entry.type() == type(value);
      if (fits) {
        room.put(name, value);
      } else {
        problem(entry.line(), "config-value", name, written(choices));
      }
    }

    private void takeKeys(ConfigEntry entry, List<String> path, boolean section) {
      String name = path.get(path.size() - 1);
      if (section) {
        if (path.size() > 2 || !Rebinding.groups().contains(name)) {
          unknown("config-section", entry.line(), String.join(".", path), groups());
        }
      } else if (entry.type() != ConfigEntry.Type.TEXT && entry.type() != ConfigEntry.Type.TEXTS) {
        problem(entry.line(), "config-keys", name);
      } else if (path.size() == 2) {
        wishes.add(new Rebinding.Wish(null, name, entry.values(), entry.line()));
      } else if (path.size() == 3 && Rebinding.groups().contains(path.get(1))) {
        wishes.add(new Rebinding.Wish(path.get(1), name, entry.values(), entry.line()));
      }
    }

    private static List<String> groups() {
      return Rebinding.groups().stream().map(group -> KEYS + "." + group).toList();
    }

    private static ConfigEntry.Type type(String value) {
      return value.matches("\\d") ? ConfigEntry.Type.NUMBER : ConfigEntry.Type.TEXT;
    }

    /** Values as TOML has them. */
    private static String written(List<String> choices) {
      return String.join(
          ", ",
          choices.stream()
              .map(value -> type(value) == ConfigEntry.Type.TEXT ? '"' + value + '"' : value)
              .toList());
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
      problems.add(new Problem(ConfigFile.NAME, line, key, Arrays.asList(arguments)));
    }
  }
}
