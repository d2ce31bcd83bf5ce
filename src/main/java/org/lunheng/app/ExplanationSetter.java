package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunheng.app.Explanation.Item;
import org.lunheng.app.Explanation.Line;
import org.lunheng.app.Explanation.Part;
import org.lunheng.app.Explanation.Target;
import org.lunheng.app.Explanation.Tone;
import org.lunheng.corpus.glossary.Concordance;
import org.lunheng.corpus.glossary.Entry;
import org.lunheng.document.Edition;
import org.lunheng.document.Interview;
import org.lunheng.document.ScriptChoice;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Clip;
import org.lunheng.text.Kwic;
import org.lunheng.text.LineBreaker;
import org.lunheng.text.Messages;
import org.lunheng.text.Numbers;

/** Sets what the glossary says about a term in lines. */
final class ExplanationSetter {
  /** Between a label and what it names, between two items, and in front of a use. */
  private static final int GAP = 2;

  /** The part of a line, in percent, that stands in front of the word it is about. */
  private static final int PERCENT_BEFORE = 42;

  private final Model model;
  private final Messages messages;
  private final CellWidth width;
  private final int columns;
  private final boolean roomy;
  private final Concordance uses;
  private final Entry entry;
  private final List<Line> lines = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();

  /**
   * @param columns the width of the lines
   * @param roomy whether blank lines may divide the parts
   */
  ExplanationSetter(Model model, int columns, boolean roomy) {
    this.model = model;
    this.messages = model.messages();
    this.width = model.width();
    this.columns = columns;
    this.roomy = roomy;
    this.uses = ((Screen.Explaining) model.screen()).uses();
    this.entry = uses.entry();
  }

  void set() {
    setNames();
    divide();
    setWords(0, entry.definition().in(messages.language()));
    divide();
    setRelated();
    uses.speakers().forEach(this::setSpeaker);
    if (uses.speakers().isEmpty()) {
      divide();
      setWords(0, messages.get("explain.no-uses"));
    }
  }

  List<Line> lines() {
    return lines;
  }

  List<Item> items() {
    return items;
  }

  String title() {
    return name(entry);
  }

  String remark() {
    return messages.get(
        switch (entry.kind()) {
          case CONCEPT -> "explain.concept";
          case PERSON -> "explain.person";
          case ORGANIZATION -> "explain.organization";
          case WORK -> "explain.work";
        });
  }

  private String name(Entry other) {
    return other.term().in(messages.language());
  }

  private void setNames() {
    List<String> terms =
        Stream.of(entry.term().en(), entry.term().hans(), entry.term().hant()).distinct().toList();
    String others =
        terms.stream().filter(term -> !term.equals(title())).collect(Collectors.joining("  "));
    if (!others.isEmpty()) {
      setWords(0, others);
    }
    List<String> aliases =
        entry.aliases().stream().filter(alias -> !terms.contains(alias)).toList();
    if (!aliases.isEmpty()) {
      int first = lines.size();
      setWords(labelColumns(), String.join(messages.get("library.and"), aliases));
      label(first, "explain.also");
    }
  }

  /** Other entries, as many on a line as fit. */
  private void setRelated() {
    int first = lines.size();
    int column = labelColumns();
    List<Part> parts = new ArrayList<>();
    for (Entry other : related()) {
      String name = Clip.toColumns(name(other), columns - labelColumns(), width);
      if (!parts.isEmpty() && column + width.of(name) > columns) {
        lines.add(new Line(parts));
        parts.clear();
        column = labelColumns();
      }
      int end = column + width.of(name);
      items.add(new Item(lines.size(), column, end - column, new Target.Related(other)));
      parts.add(new Part(column, name, Tone.LOUD, null));
      column = end + GAP;
    }
    if (!parts.isEmpty()) {
      lines.add(new Line(parts));
      label(first, "explain.see");
    }
  }

  private List<Entry> related() {
    return entry.related().stream()
        .map(model.companion().glossary()::entry)
        .flatMap(Optional::stream)
        .toList();
  }

  /** A speaker's name and how often, the interviews, and a line for each use. */
  private void setSpeaker(Concordance.Speaker speaker) {
    divide();
    String name = speaker.id() == null ? messages.get("explain.nobody") : nameOf(speaker);
    String shownName = Clip.toColumns(name, columns, width);
    String count = Numbers.grouped(speaker.uses().size());
    int at = width.of(shownName) + GAP;
    int rest = at + width.of(count) + GAP;
    String titles = Clip.toColumns(titles(speaker), Math.max(0, columns - rest), width);
    lines.add(
        new Line(
            List.of(
                new Part(0, shownName, Tone.LOUD, speaker.id()),
                new Part(at, count, Tone.PLAIN, null),
                new Part(columns - width.of(titles), titles, Tone.QUIET, null))));
    speaker.uses().forEach(this::setUse);
  }

  private String nameOf(Concordance.Speaker speaker) {
    return model.companion().nameOf(speaker.id(), speaker.uses().get(0).interview());
  }

  private String titles(Concordance.Speaker speaker) {
    return speaker.uses().stream()
        .map(Concordance.Use::interview)
        .distinct()
        .map(model.companion()::headlineOf)
        .collect(Collectors.joining(" / "));
  }

  private void setUse(Concordance.Use use) {
    int word = GAP + (columns - GAP) * PERCENT_BEFORE / 100;
    Kwic kwic =
        Kwic.of(use.text(), use.from(), use.to(), word - GAP, Math.max(0, columns - word), width);
    String before = shown(use, kwic.before());
    String term = shown(use, kwic.word());
    items.add(new Item(lines.size(), GAP, columns - GAP, new Target.Place(use)));
    lines.add(
        new Line(
            List.of(
                new Part(0, use.certain() ? "" : "?", Tone.QUIET, null),
                new Part(word - width.of(before), before, Tone.PLAIN, null),
                new Part(word, term, Tone.LOUD, null),
                new Part(word + width.of(term), shown(use, kwic.after()), Tone.PLAIN, null))));
  }

  /** The words in the characters that the reader has chosen in the active pane. */
  private String shown(Concordance.Use use, String words) {
    ScriptChoice script = PaneUpdate.script(model);
    return interview(use)
        .map(interview -> Edition.shown(interview, words, script, model.converter()))
        .orElse(words);
  }

  private Optional<Interview> interview(Concordance.Use use) {
    return model.companion().interview(use.interview());
  }

  private int labelColumns() {
    return GAP
        + Math.max(width.of(messages.get("explain.also")), width.of(messages.get("explain.see")));
  }

  private void label(int line, String key) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(0, messages.get(key), Tone.QUIET, null));
    parts.addAll(lines.get(line).parts());
    lines.set(line, new Line(parts));
  }

  private void setWords(int column, String words) {
    for (String part : new LineBreaker(width).wrapped(words, columns - column)) {
      lines.add(new Line(List.of(new Part(column, part, Tone.PLAIN, null))));
    }
  }

  private void divide() {
    boolean divided = lines.isEmpty() || lines.get(lines.size() - 1).parts().isEmpty();
    if (roomy && !divided) {
      lines.add(new Line(List.of()));
    }
  }
}
