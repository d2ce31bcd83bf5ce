package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.text.LineBreaker;

/** Sets what a screen says in lines, from top to bottom. */
final class SheetSetter {
  private final Model model;
  private final LineBreaker breaker;
  private final List<Sheet.Line> lines = new ArrayList<>();
  private int item = Sheet.Line.NO_ITEM;

  SheetSetter(Model model) {
    this.model = model;
    this.breaker = new LineBreaker(model.width());
  }

  /** The columns between the margins of the screen. */
  int columns() {
    return Math.max(2, model.size().columns() - 2 * Sheet.MARGIN);
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
    for (String line : breaker.wrapped(text, Math.min(Measure.LONGEST, columns()) - indent)) {
      parts(List.of(new Sheet.Part(Sheet.MARGIN + indent, line, tone, null)));
    }
    return this;
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
    parts.add(new Sheet.Part(Sheet.MARGIN, label, tone, null));
    parts.addAll(lines.get(first).parts());
    lines.set(first, new Sheet.Line(item, parts));
    return this;
  }

  /** All that was added, under a title. */
  Sheet sheet(String title, String remark) {
    return new Sheet(title, remark, lines);
  }
}
