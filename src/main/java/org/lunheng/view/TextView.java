package org.lunheng.view;

import java.util.List;
import org.lunheng.app.ClaimMark;
import org.lunheng.app.Margin;
import org.lunheng.app.Mark;
import org.lunheng.app.Measure;
import org.lunheng.app.Model;
import org.lunheng.app.Pane;
import org.lunheng.app.PaneGrid;
import org.lunheng.app.SetLine;
import org.lunheng.app.SetText;
import org.lunheng.app.StanceWords;
import org.lunheng.app.Stretch;
import org.lunheng.corpus.Passage;
import org.lunheng.document.Block;
import org.lunheng.document.BlockType;

/**
 * The lines of an interview. What a line looks like depends on the line alone and not on where it
 * stands on the screen, so that the terminal can scroll it.
 */
final class TextView {
  private static final String DASH = "-";

  /** Claims of different stances. */
  private static final String SEVERAL = "*";

  private final Canvas canvas;
  private final Model model;
  private final Pane.Reading pane;
  private final SetText text;
  private final int left;
  private final int limit;
  private final String gapWords;
  private final Mark current;
  private final Passage term;
  private final List<Passage> selected;

  /**
   * @param left the column of the text's left edge
   * @param limit the column after the pane
   * @param current the mark that is being looked at, or null
   * @param term the term that the reader is at, or null
   * @param selected what is selected, or null
   */
  TextView(
      Canvas canvas,
      Model model,
      Pane.Reading pane,
      int left,
      int limit,
      Mark current,
      Passage term,
      List<Passage> selected) {
    this.canvas = canvas;
    this.model = model;
    this.pane = pane;
    this.text = pane.text();
    this.left = left;
    this.limit = limit;
    this.current = current;
    this.term = term;
    this.selected = selected;
    this.gapWords = model.messages().get("text.gap");
  }

  /** The column of the left edge of a pane's text. */
  static int left(PaneGrid grid, int number, Pane.Reading pane) {
    return grid.columnOf(number)
        + Math.max(Measure.LEFT_MARGIN, (grid.widthOf(number) - pane.text().columns()) / 2);
  }

  /** Draws a line of the text on a row of the screen. */
  void draw(int number, int row) {
    SetLine line = text.lines().get(number);
    Block block = pane.interview().blocks().get(line.block());
    drawClaims(line, row);
    if (line.mark() != null) {
      int style = markStyle(block);
      boolean looked = current instanceof Mark.Speaker speaker && speaker.block() == line.block();
      put(line.mark().column(), row, line.mark().text(), looked ? Style.reverse(style) : style);
    }
    if (line.kind() == SetLine.Kind.GAP) {
      boolean looked = current instanceof Mark.Gap gap && gap.block() == line.block();
      drawGap(row, looked ? Style.reverse(Palette.FAINT) : Palette.FAINT);
    } else if (line.kind() == SetLine.Kind.TEXT) {
      String paragraph = text.paragraphs().get(line.paragraph());
      List<Stretch> marked =
          pane.stretches(line.paragraph(), line.from(), line.to(), current, term, selected);
      int style = textStyle(block.type());
      int column = left + line.column();
      new PieceView(canvas, limit)
          .put(column, row, paragraph, line.from(), line.to(), style, marked);
    }
  }

  /** What the margin says about the claims on a line. */
  private void drawClaims(SetLine line, int row) {
    Margin margin = new Margin(pane, line);
    ClaimMark mark = margin.claim();
    if (mark != null) {
      String sign = mark.stance() == null ? SEVERAL : StanceWords.sign(mark.stance());
      put(-Measure.LEFT_MARGIN, row, sign, claimStyle(mark));
    }
    String kept = margin.kept();
    if (kept != null) {
      put(-1, row, kept, Palette.BOLD);
    }
  }

  /** Without colours, which every line that scrolls in would have to send. */
  private static int claimStyle(ClaimMark mark) {
    return mark.reported() ? Palette.FAINT : Style.PLAIN;
  }

  /** Words in the middle of a thin line. */
  private void drawGap(int row, int style) {
    int words = model.width().of(gapWords);
    int start = Math.max(0, (text.columns() - words) / 2);
    for (int column = 0; column < text.columns(); column++) {
      if (column < start - 1 || column > start + words) {
        put(column, row, DASH, style);
      }
    }
    put(start, row, gapWords, style);
  }

  private void put(int column, int row, String words, int style) {
    canvas.put(left + column, row, words, 0, words.length(), style, limit);
  }

  private int markStyle(Block block) {
    return block.type() == BlockType.TURN && block.speaker() != null
        ? Palette.speaker(model.speakers().colour(block.speaker()))
        : Palette.FAINT;
  }

  private static int textStyle(BlockType type) {
    return switch (type) {
      case HEADING -> Palette.BOLD;
      case LEAD -> Style.italic(Style.PLAIN);
      case CAPTION -> Style.italic(Palette.FAINT);
      case REFERENCE -> Palette.FAINT;
      case TURN, BODY, NOTE -> Style.PLAIN;
    };
  }
}
