package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
          .filter(binding -> binding.group() == group)
          .forEach(binding -> all.add(of(binding, asked)));
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
   * Whether it is about some words: it has them, their pinyin or the first letters of either, the
   * action is called so, or they are one of its keys. A single letter is a key alone.
   */
  boolean isAbout(String words, Model asked) {
    String typed = words.strip();
    if (typed.isEmpty() || names.contains(typed) || action.equals(typed)) {
      return true;
    }
    String said = asked.messages().get(part) + " " + text + " " + keys();
    return !typed.matches("[A-Za-z]") && FuzzyMatch.of(typed, said, readings(asked)) != null;
  }

  private static Readings readings(Model asked) {
    Likeness likeness = asked.finding().likeness();
    return likeness == null ? character -> List.of() : likeness.syllables()::of;
  }

  private static HelpEntry of(Binding binding, Model asked) {
    Messages messages = asked.messages();
    boolean here = binding.screens().contains(asked.screen().kind());
    String why = here ? binding.guard().apply(asked) : null;
    String text = KeyWords.of(binding.helpKey(), asked);
    String full = why == null ? text : messages.get("help.disabled", text, KeyWords.of(why, asked));
    List<String> names =
        binding.keys().isEmpty()
            ? List.of(":" + binding.name())
            : binding.keys().stream()
                .map(key -> KeyName.of(key, messages))
                .collect(Collectors.toList());
    return new HelpEntry(binding.group().messageKey(), names, full, binding.name(), why != null);
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
