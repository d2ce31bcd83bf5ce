package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.text.Clip;
import org.lunheng.text.LineBreaker;
import org.lunheng.text.TextLine;

/** Sets what a screen says in lines, from top to bottom. */
final class SheetSetter {
  /** The columns between two texts that stand side by side. */
  private static final int BETWEEN = 4;

  /** What stands for lines that are left out. */
  private static final String CUT = "…";

  /** Between a name and what is remarked on it. */
  private static final int GAP = 2;

  private final Model model;
  private final LineBreaker breaker;
  private final int left;
  private final int columns;
  private final List<Sheet.Line> lines = new ArrayList<>();
  private int item = Sheet.Line.NO_ITEM;

  /** Sets lines between the margins of the screen. */
  SheetSetter(Model model) {
    this(model, Sheet.MARGIN, model.size().columns() - 2 * Sheet.MARGIN);
  }

  private SheetSetter(Model model, int left, int columns) {
    this.model = model;
    this.breaker = new LineBreaker(model.width());
    this.left = left;
    this.columns = Math.max(2, columns);
  }

  /** Sets lines for one half of the width, to be put {@link #beside} those for the other. */
  SheetSetter half(boolean right) {
    int half = (columns - BETWEEN) / 2;
    return new SheetSetter(model, right ? left + half + BETWEEN : left, half);
  }

  /** The columns between the margins. */
  int columns() {
    return columns;
  }

  /** What is added from here on belongs to an item. */
  SheetSetter item(int number) {
    item = number;
    return this;
  }

  /** What is added from here on belongs to no item. */
  SheetSetter noItem() {
    return item(Sheet.Line.NO_ITEM);
  }

  SheetSetter blank() {
    lines.add(new Sheet.Line(Sheet.Line.NO_ITEM, List.of()));
    return this;
  }

  /** Adds a blank line after lines, if there is room for such. */
  SheetSetter divide(boolean roomy) {
    return roomy ? blank() : this;
  }

  /** Adds a paragraph over the whole width, but no line longer than the eye follows back. */
  SheetSetter text(String text, Sheet.Tone tone) {
    return text(0, text, tone);
  }

  /**
   * Adds a paragraph.
   *
   * @param indent the columns from the left margin
   */
  SheetSetter text(int indent, String text, Sheet.Tone tone) {
    for (String line : breaker.wrapped(text, measure() - indent)) {
      parts(List.of(new Sheet.Part(left + indent, line, tone, null)));
    }
    return this;
  }

  /** Adds a line: a name in the colour of a participant, and a remark as far as it has room. */
  SheetSetter named(String name, String speaker, String remark) {
    String shown = Clip.toColumns(name, columns, model.width());
    int used = model.width().of(shown) + GAP;
    String rest = Clip.toColumns(remark, Math.max(0, columns - used), model.width());
    return parts(
        List.of(
            new Sheet.Part(left, shown, Sheet.Tone.LOUD, speaker),
            new Sheet.Part(left + used, rest, Sheet.Tone.QUIET, null)));
  }

  /** Adds the lines of what is shown of a paragraph, with signs for what is left out. */
  SheetSetter excerpt(int indent, Excerpt excerpt) {
    List<TextLine> shown = excerptLines(indent, excerpt.shown());
    for (int i = 0; i < shown.size(); i++) {
      List<Sheet.Part> parts = new ArrayList<>();
      if (i == 0 && excerpt.isCutBefore()) {
        parts.add(new Sheet.Part(left, CUT, Sheet.Tone.QUIET, null));
      }
      int end = excerpt(parts, left + indent, excerpt, shown.get(i));
      if (i == shown.size() - 1 && excerpt.isCutAfter()) {
        parts.add(new Sheet.Part(end, CUT, Sheet.Tone.QUIET, null));
      }
      parts(parts);
    }
    return this;
  }

  /** The lines that an excerpt takes. */
  List<TextLine> excerptLines(int indent, String text) {
    return breaker.lines(text, Math.max(2, measure() - indent), 0);
  }

  /** Adds the parts of a line and gives the column after them. */
  private int excerpt(List<Sheet.Part> parts, int column, Excerpt excerpt, TextLine line) {
    int at = column;
    for (Excerpt.Stretch stretch : excerpt.stretches(line.from(), line.to())) {
      parts.add(new Sheet.Part(at, stretch.text(), stretch.tone(), null));
      at += model.width().of(stretch.text());
    }
    return at;
  }

  private int measure() {
    return Math.min(Measure.LONGEST, columns);
  }

  /** Adds a line. */
  SheetSetter parts(List<Sheet.Part> parts) {
    lines.add(new Sheet.Line(item, parts));
    return this;
  }

  /** Adds a paragraph that a label stands before, on its first line. */
  SheetSetter labelled(String label, String text, Sheet.Tone tone) {
    int indent = model.width().of(label) + 1;
    int first = lines.size();
    text(indent, text, tone);
    List<Sheet.Part> parts = new ArrayList<>();
    parts.add(new Sheet.Part(left, label, tone, null));
    parts.addAll(lines.get(first).parts());
    lines.set(first, new Sheet.Line(item, parts));
    return this;
  }

  /** Something to know, in a word or two, and what is to know. */
  record Fact(String label, String text) {}

  /** Adds facts, a label and what it says each, under each other. */
  SheetSetter facts(List<Fact> facts) {
    int widest = facts.stream().mapToInt(fact -> model.width().of(fact.label())).max().orElse(0);
    int indent = widest + Sheet.MARGIN;
    for (Fact fact : facts) {
      int first = lines.size();
      text(indent, fact.text(), Sheet.Tone.PLAIN);
      List<Sheet.Part> parts = new ArrayList<>();
      parts.add(new Sheet.Part(left, fact.label(), Sheet.Tone.QUIET, null));
      parts.addAll(lines.get(first).parts());
      lines.set(first, new Sheet.Line(item, parts));
    }
    return this;
  }

  /** Adds the lines of two halves side by side. */
  SheetSetter beside(SheetSetter one, SheetSetter other) {
    for (int i = 0; i < Math.max(one.lines.size(), other.lines.size()); i++) {
      List<Sheet.Part> parts = new ArrayList<>(one.partsOf(i));
      parts.addAll(other.partsOf(i));
      parts(parts);
    }
    return this;
  }

  private List<Sheet.Part> partsOf(int line) {
    return line < lines.size() ? lines.get(line).parts() : List.of();
  }

  /** All that was added, under a title. */
  Sheet sheet(String title, String remark) {
    return new Sheet(title, remark, lines);
  }
}
