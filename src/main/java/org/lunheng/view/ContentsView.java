package org.lunheng.view;

import org.lunheng.app.ContentsEntry;
import org.lunheng.app.ListArea;
import org.lunheng.app.Model;
import org.lunheng.app.Pane;
import org.lunheng.app.PaneGrid;
import org.lunheng.app.Screen;
import org.lunheng.app.SpeakerName;
import org.lunheng.document.Block;
import org.lunheng.document.BlockType;
import org.lunheng.text.Clip;

/** The table of contents: an entry a row, with its speaker and how far into the text it stands. */
final class ContentsView {
  private static final int MARGIN = 2;
  private static final int INDENT = 2;
  private static final int PERCENT_COLUMNS = 5;
  private static final int LONGEST_NAME = 20;

  private final Canvas canvas;
  private final Model model;
  private final Pane.Reading pane;
  private final Screen.Contents contents;
  private final int nameColumns;

  private ContentsView(Canvas canvas, Model model, Screen.Contents contents) {
    this.canvas = canvas;
    this.model = model;
    this.pane = (Pane.Reading) model.desk().activePane();
    this.contents = contents;
    this.nameColumns = nameColumns();
  }

  static void draw(Canvas canvas, Model model, Screen.Contents contents) {
    String title = Headline.of(model.desk().activePane());
    String remark = model.messages().get("contents.title");
    TitleBar.draw(canvas, model, title, remark);
    new ContentsView(canvas, model, contents).draw();
  }

  private void draw() {
    int top = contents.cursor().top();
    int shown = Math.min(ListArea.rows(model.size()), contents.entries().size() - top);
    for (int i = 0; i < shown; i++) {
      drawEntry(contents.entries().get(top + i), 1 + i, top + i == contents.cursor().selected());
    }
  }

  private void drawEntry(ContentsEntry entry, int row, boolean selected) {
    int columns = canvas.size().columns();
    int style = selected ? Palette.ACTIVE_BAR : Style.PLAIN;
    canvas.fill(0, row, columns, 1, style);
    canvas.put(0, row, selected ? ">" : " ", style);
    Block block = block(entry);
    if (nameColumns > 0) {
      String name = clip(SpeakerName.of(pane.interview(), block, model.messages()), nameColumns);
      canvas.put(MARGIN, row, name, selected ? style : nameStyle(block));
    }
    int start = MARGIN + (nameColumns > 0 ? nameColumns + 2 : 0) + INDENT * entry.depth();
    int room = columns - start - PERCENT_COLUMNS - 1;
    canvas.put(start, row, clip(entry.text(), room), style);
    int line = pane.text().openings().get(entry.block());
    int rows = PaneGrid.activeRows(model);
    String percent = Wording.percent(pane.percent(line, rows));
    canvas.put(columns - 1 - model.width().of(percent), row, percent, style);
  }

  private int nameStyle(Block block) {
    return block.speaker() == null
        ? Palette.FAINT
        : Palette.speaker(model.speakers().colour(block.speaker()));
  }

  /** The room for names: none where the entries are headings, else that of the longest name. */
  private int nameColumns() {
    int longest =
        contents.entries().stream()
            .map(this::block)
            .filter(block -> block.type() == BlockType.TURN)
            .mapToInt(
                block ->
                    model.width().of(SpeakerName.of(pane.interview(), block, model.messages())))
            .max()
            .orElse(0);
    return Math.min(longest, Math.min(LONGEST_NAME, canvas.size().columns() / 3));
  }

  private Block block(ContentsEntry entry) {
    return pane.interview().blocks().get(entry.block());
  }

  private String clip(String text, int columns) {
    return Clip.toColumns(text, Math.max(0, columns), model.width());
  }
}
