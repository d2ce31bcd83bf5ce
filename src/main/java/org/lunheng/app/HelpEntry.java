package org.lunheng.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunheng.corpus.find.Likeness;
import org.lunheng.document.Problem;
import org.lunheng.text.FuzzyMatch;
import org.lunheng.text.Messages;
import org.lunheng.text.Readings;

/**
 * Something that the help explains.
 *
 * @param part the key of the message that heads the part of the help it belongs to
 * @param names of the keys, or of what else is explained
 * @param text what they do or mean
 * @param action the name of the action, or empty
 * @param disabled whether the keys do nothing at the moment
 */
record HelpEntry(String part, List<String> names, String text, String action, boolean disabled) {
  /** What heads the mistakes in the reader's own settings. */
  static final String SETTINGS = "group.settings";

  private static final String APART = "  ";

  HelpEntry {
    names = List.copyOf(names);
  }

  /**
   * Everything, in the order of the help.
   *
   * @param asked the room without the help over it
   */
  static List<HelpEntry> all(Model asked) {
    List<HelpEntry> all = new ArrayList<>();
    for (Binding.Group group : Binding.Group.values()) {
      asked.keyboard().map().all().stream()
          .filter(binding -> binding.group() == group && asked.visit().offers(binding))
          .collect(Collectors.groupingBy(Binding::name, LinkedHashMap::new, Collectors.toList()))
          .values()
          .forEach(same -> all.add(of(same, asked)));
    }
    addMouse(all, asked.messages());
    addMarks(all, asked.messages());
    asked.keyboard().problems().forEach(problem -> all.add(of(problem, asked)));
    return all;
  }

  /** What stands before the text. */
  String keys() {
    return String.join(APART, names);
  }

  /**
   * What is about some words: entries that have them all, the action that is called so, what a key
   * does; if there are none, entries that have the letters as the list of actions finds them, by
   * pinyin too. A single letter is a key alone.
   */
  static List<HelpEntry> about(String words, Model asked) {
    List<HelpEntry> all = all(asked);
    String typed = words.strip();
    if (typed.isEmpty()) {
      return all;
    }
    List<HelpEntry> found = all.stream().filter(entry -> entry.has(typed, asked)).toList();
    return found.isEmpty() && !isLetter(typed)
        ? all.stream().filter(entry -> entry.isLike(typed, asked)).toList()
        : found;
  }

  private boolean has(String typed, Model asked) {
    String said = said(asked).toLowerCase(Locale.ROOT);
    return names.contains(typed)
        || action.equals(typed)
        || !isLetter(typed)
            && Stream.of(typed.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(said::contains);
  }

  private boolean isLike(String typed, Model asked) {
    return FuzzyMatch.of(typed, said(asked), readings(asked)) != null;
  }

  private String said(Model asked) {
    return asked.messages().get(part) + " " + text + " " + keys();
  }

  private static boolean isLetter(String typed) {
    return typed.matches("[A-Za-z]");
  }

  private static Readings readings(Model asked) {
    Likeness likeness = asked.finding().likeness();
    return likeness == null ? character -> List.of() : likeness.syllables()::of;
  }

  /** What has one name is one thing, whatever keys it has on which screens. */
  private static HelpEntry of(List<Binding> same, Model asked) {
    Messages messages = asked.messages();
    Binding first = same.get(0);
    String why = why(same, asked);
    String text = KeyWords.of(first.helpKey(), asked);
    String full = why == null ? text : messages.get("help.disabled", text, KeyWords.of(why, asked));
    List<String> keys =
        same.stream()
            .flatMap(binding -> binding.keys().stream())
            .distinct()
            .map(key -> KeyName.of(key, messages))
            .toList();
    List<String> names = keys.isEmpty() ? List.of(":" + first.name()) : keys;
    return new HelpEntry(first.group().messageKey(), names, full, first.name(), why != null);
  }

  private static String why(List<Binding> same, Model asked) {
    for (Binding binding : same) {
      if (binding.screens().contains(asked.screen().kind())) {
        return binding.why(asked);
      }
    }
    return null;
  }

  private static HelpEntry of(Problem problem, Model asked) {
    Notice notice = Notice.of(problem);
    Notice bare = new Notice("", notice.key(), notice.arguments());
    String text = KeyWords.in(bare.words(asked.messages()), asked);
    return new HelpEntry(SETTINGS, List.of(notice.subject()), text, "", false);
  }

  private static void addMouse(List<HelpEntry> all, Messages messages) {
    String part = "group.mouse";
    add(all, part, messages.get("mouse.click"), messages.get("mouse.click-does"));
    add(all, part, messages.get("mouse.drag"), messages.get("mouse.drag-does"));
    add(all, part, messages.get("mouse.wheel"), messages.get("mouse.wheel-does"));
    add(all, part, messages.get("mouse.select"), messages.get("mouse.select-does"));
  }

  /** What the marks in a text mean. */
  private static void addMarks(List<HelpEntry> all, Messages messages) {
    String part = "group.marks";
    add(all, part, "»", messages.get("mark.caption"));
    add(all, part, "¦", messages.get("mark.note"));
    add(all, part, "?", messages.get("mark.uncertain"));
    add(all, part, "---", messages.get("mark.gap"));
    add(all, part, messages.get("look.restored"), messages.get("mark.restored"));
    add(all, part, messages.get("look.offered"), messages.get("mark.offered"));
    add(all, part, messages.get("look.quiet"), messages.get("mark.quiet"));
    add(all, part, "+ - ~ o", messages.get("mark.claims"));
    add(all, part, "*", messages.get("mark.claims-differ"));
    add(all, part, "6+4", messages.get("mark.counts"));
    add(all, part, PlacedKeepsakes.NOTE, messages.get("mark.kept-note"));
    add(all, part, PlacedKeepsakes.BOOKMARK, messages.get("mark.kept-bookmark"));
    add(all, part, messages.get("look.highlight"), messages.get("mark.highlight"));
    add(all, part, messages.get("look.term"), messages.get("mark.term"));
    add(all, part, messages.get("look.found"), messages.get("mark.found"));
  }

  private static void add(List<HelpEntry> all, String part, String name, String text) {
    all.add(new HelpEntry(part, List.of(name), text, "", false));
  }
}
