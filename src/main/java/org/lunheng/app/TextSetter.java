package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.document.Block;
import org.lunheng.document.BlockType;
import org.lunheng.document.Interview;
import org.lunheng.document.Paragraph;
import org.lunheng.text.CellWidth;
import org.lunheng.text.LineBreaker;
import org.lunheng.text.Messages;
import org.lunheng.text.TextLine;

/** Sets an interview in lines. */
final class TextSetter {
  private final Interview interview;
  private final int columns;
  private final CellWidth width;
  private final LineBreaker breaker;
  private final Messages messages;
  private final List<SetLine> lines = new ArrayList<>();
  private final List<String> paragraphs = new ArrayList<>();
  private final List<Integer> openings = new ArrayList<>();

  private TextSetter(Interview interview, int columns, CellWidth width, Messages messages) {
    this.interview = interview;
    this.columns = columns;
    this.width = width;
    this.breaker = new LineBreaker(width);
    this.messages = messages;
  }

  /**
   * The lines of an interview.
   *
   * @param columns the measure, at least 4
   */
  static SetText set(Interview interview, int columns, CellWidth width, Messages messages) {
    TextSetter setter = new TextSetter(interview, columns, width, messages);
    for (int block = 0; block < interview.blocks().size(); block++) {
      setter.setBlock(block);
    }
    return new SetText(columns, setter.lines, setter.paragraphs, setter.openings);
  }

  private void setBlock(int number) {
    Block block = interview.blocks().get(number);
    BlockShape shape = BlockShape.of(block.type(), columns);
    int above = lines.isEmpty() ? 0 : blankLinesAbove(number, shape);
    openings.add(lines.size() + above);
    String label =
        block.type() == BlockType.TURN ? SpeakerName.label(interview, block, messages) : null;
    boolean ownLine = label != null && width.of(label) > columns / 2;
    if (!block.paragraphs().isEmpty()) {
      setFront(number, above, ownLine ? label : null);
    }
    for (int i = 0; i < block.paragraphs().size(); i++) {
      setParagraph(number, block.paragraphs().get(i), shape, i == 0 && !ownLine ? label : null);
    }
  }

  private int blankLinesAbove(int number, BlockShape shape) {
    Block block = interview.blocks().get(number);
    BlockType before = interview.blocks().get(number - 1).type();
    boolean on = before == block.type() && BlockShape.runsOn(before) && !block.gapBefore();
    return on ? 0 : shape.above();
  }

  /** Sets what stands in front of a block's first paragraph; {@code name} may be null. */
  private void setFront(int number, int above, String name) {
    boolean gap = interview.blocks().get(number).gapBefore();
    int from = -above - (gap ? 1 : 0) - (name == null ? 0 : 1);
    for (int i = 0; i < above; i++) {
      front(SetLine.Kind.BLANK, number, from++, null);
    }
    if (gap) {
      front(SetLine.Kind.GAP, number, from++, null);
    }
    if (name != null) {
      front(SetLine.Kind.NAME, number, from, new SetLine.Mark(name, 0));
    }
  }

  private void front(SetLine.Kind kind, int number, int from, SetLine.Mark mark) {
    lines.add(new SetLine(kind, number, paragraphs.size(), from, from, 0, mark));
  }

  private void setParagraph(int number, Paragraph paragraph, BlockShape shape, String label) {
    int available = Math.max(2, columns - shape.left() - shape.right());
    int indent = label == null ? Math.min(shape.indent(), available - 2) : width.of(label);
    boolean first = true;
    for (TextLine line : breaker.lines(paragraph.text(), available, indent)) {
      int slack = shape.centred() ? (available - line.columns()) / 2 : 0;
      int column = shape.left() + line.indent() + slack;
      SetLine.Mark mark = mark(shape, label, first);
      lines.add(
          new SetLine(
              SetLine.Kind.TEXT, number, paragraphs.size(), line.from(), line.to(), column, mark));
      first = false;
    }
    paragraphs.add(paragraph.text());
  }

  private static SetLine.Mark mark(BlockShape shape, String label, boolean first) {
    if (first && label != null) {
      return new SetLine.Mark(label, 0);
    }
    if (shape.mark() == null || !first && !shape.everyLine()) {
      return null;
    }
    return new SetLine.Mark(shape.mark(), shape.left() - BlockShape.MARK_COLUMNS);
  }
}
