package org.lunheng.view;

import org.lunheng.app.Model;
import org.lunheng.app.Pane;
import org.lunheng.app.PaneGrid;
import org.lunheng.app.SpeakerName;
import org.lunheng.document.Block;
import org.lunheng.document.BlockType;
import org.lunheng.document.Participant;
import org.lunheng.text.Clip;
import org.lunheng.text.Numbers;

/**
 * The second row of a pane: who speaks in the line on top, or in the words that the reader was led
 * to, and how far the text is read.
 */
final class SpeakerLine {
  private static final int MARGIN = 2;
  private static final int LONGEST_PERCENT = 4;

  /** Below this many columns the counts are figures alone, below the other one there are none. */
  private static final int ROOMY = 56;

  private static final int TIGHT = 30;

  private SpeakerLine() {}

  /** Draws the row of a pane. */
  static void draw(Canvas canvas, Model model, PaneGrid grid, int number, Pane.Reading pane) {
    int columns = grid.widthOf(number);
    int left = grid.columnOf(number);
    int row = grid.rowOf(number) + 1;
    int rows = grid.textRows(number);
    String percent = Wording.percent(pane.percent(rows));
    int right = left + columns - model.width().of(percent);
    canvas.put(right, row, percent, Style.PLAIN);
    boolean counted = pane.marks().isComplete() && !pane.marks().all().isEmpty();
    if (counted && columns >= TIGHT) {
      right = drawCounts(canvas, model, pane, columns < ROOMY, left + columns, row);
    }
    Block block = pane.blockRead(rows);
    if (block != null) {
      String name = Clip.toColumns(name(model, pane, block), room(left, right), model.width());
      int after = canvas.put(left + MARGIN, row, name, style(model, block));
      drawRole(canvas, model, role(model, pane, block), after + 2, row, right - 2);
    }
  }

  /** How much is marked and how much else was changed; returns where that starts. */
  private static int drawCounts(
      Canvas canvas, Model model, Pane.Reading pane, boolean tight, int end, int row) {
    String loud = Numbers.grouped(pane.marks().loud());
    String quiet = Numbers.grouped(pane.marks().quiet());
    String key = tight ? "pane.marks-short" : "pane.marks";
    String counts = model.messages().get(key, loud, quiet);
    int start = end - LONGEST_PERCENT - 2 - model.width().of(counts);
    canvas.put(start, row, counts, Palette.FAINT);
    return start;
  }

  private static int room(int left, int right) {
    return Math.max(0, right - left - MARGIN - 1);
  }

  /** A role that has no room in full is left out. */
  private static void drawRole(
      Canvas canvas, Model model, String role, int column, int row, int limit) {
    if (column + model.width().of(role) <= limit) {
      canvas.put(column, row, role, Style.PLAIN);
    }
  }

  private static String name(Model model, Pane.Reading pane, Block block) {
    if (pane.isRaw()) {
      String line = Numbers.grouped(block.paragraphs().get(0).line());
      return model
          .messages()
          .get("pane.raw-line", line, Numbers.grouped(pane.raw().lines().size()));
    }
    return block.speaker() == null && block.type() != BlockType.TURN
        ? Wording.of(block.type(), model.messages())
        : SpeakerName.of(pane.interview(), block, model.messages());
  }

  private static int style(Model model, Block block) {
    return block.speaker() == null
        ? Palette.BOLD
        : Palette.speaker(model.speakers().colour(block.speaker()));
  }

  private static String role(Model model, Pane.Reading pane, Block block) {
    return pane.interview()
        .participant(block.speaker())
        .map(Participant::role)
        .map(role -> Wording.of(role, model.messages()))
        .orElse("");
  }
}
