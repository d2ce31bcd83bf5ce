package org.lunheng.view;

import org.lunheng.app.KeepScreen;
import org.lunheng.app.KeptSheet;
import org.lunheng.app.KeyWords;
import org.lunheng.app.ListArea;
import org.lunheng.app.Model;
import org.lunheng.text.Clip;
import org.lunheng.text.LineBreaker;

/** The list of bookmarks, highlights and notes. */
final class KeptListView {
  private static final int SIGN = 2;

  private final Canvas canvas;
  private final Model model;
  private final KeepScreen.KeptList list;
  private final KeptSheet sheet;

  private KeptListView(Canvas canvas, Model model, KeepScreen.KeptList list) {
    this.canvas = canvas;
    this.model = model;
    this.list = list;
    this.sheet = KeptSheet.of(model);
  }

  static void draw(Canvas canvas, Model model, KeepScreen.KeptList list) {
    new KeptListView(canvas, model, list).draw();
  }

  private void draw() {
    int count = sheet.entries().size();
    String remark = count == 0 ? "" : model.messages().get("kept.count", list.chosen() + 1, count);
    TitleBar.draw(canvas, model, model.messages().get("kept.title"), remark);
    int rows = ListArea.rows(model.size());
    if (count == 0) {
      drawNothing(rows);
    }
    for (int i = 0; i < Math.min(rows, sheet.lines().size() - list.top()); i++) {
      draw(sheet.lines().get(list.top() + i), 1 + i);
    }
  }

  private void drawNothing(int rows) {
    String words = KeyWords.of("kept.nothing", model);
    int row = 1;
    for (String line :
        new LineBreaker(model.width()).wrapped(words, canvas.size().columns() - 2, rows)) {
      canvas.put(1, row++, line, Palette.FAINT);
    }
  }

  private void draw(KeptSheet.Line line, int row) {
    switch (line.kind()) {
      case TITLE -> put(1, row, line.text(), Palette.BOLD);
      case HEAD -> drawHead(line, row);
      case WORDS -> put(KeptSheet.MARGIN, row, line.text(), Palette.FAINT);
      case NOTE -> put(KeptSheet.MARGIN, row, line.text(), Style.PLAIN);
      case BLANK -> {}
    }
  }

  private void drawHead(KeptSheet.Line line, int row) {
    boolean chosen = line.entry() == list.chosen();
    int style = chosen ? Palette.ACTIVE_BAR : Style.PLAIN;
    canvas.fill(0, row, canvas.size().columns(), 1, style);
    canvas.put(0, row, chosen ? ">" : " ", style);
    String sign = KeptSheet.sign(sheet.entries().get(line.entry()));
    canvas.put(SIGN, row, sign, Style.bold(style));
    put(KeptSheet.MARGIN, row, line.text(), style);
  }

  private void put(int column, int row, String words, int style) {
    int room = Math.max(0, canvas.size().columns() - 1 - column);
    canvas.put(column, row, Clip.toColumns(words, room, model.width()), style);
  }
}
