package org.lunheng.app;

import java.util.List;

/** What keys do to the table of contents. */
final class ContentsUpdate {
  private ContentsUpdate() {}

  /** Shows the contents of the active pane, which holds an interview; chosen is where one reads. */
  static Next show(Model model) {
    Pane.Reading pane = (Pane.Reading) model.desk().activePane();
    List<ContentsEntry> entries = ContentsEntry.of(pane.interview());
    int block = pane.text().lines().get(pane.top()).block();
    int read = (int) entries.stream().takeWhile(entry -> entry.block() <= block).count() - 1;
    Screen.Contents contents = new Screen.Contents(entries, ListCursor.START);
    return Next.of(model.withScreen(moved(model, contents, read)));
  }

  static Next close(Model model) {
    return Next.of(model.withScreen(new Screen.Reader()));
  }

  /** Goes to the chosen entry. */
  static Next jump(Model model) {
    Screen.Contents contents = (Screen.Contents) model.screen();
    Pane.Reading pane = (Pane.Reading) model.desk().activePane();
    int block = contents.entries().get(contents.cursor().selected()).block();
    int rows = PaneGrid.activeRows(model);
    Pane there = pane.scrolledTo(pane.text().openings().get(block), rows);
    return Next.of(model.withDesk(model.desk().replaced(there)).withScreen(new Screen.Reader()));
  }

  /** The contents in the characters that the active pane has now. */
  static Screen refreshed(Model model, Screen.Contents contents) {
    Pane.Reading pane = (Pane.Reading) model.desk().activePane();
    List<ContentsEntry> entries = ContentsEntry.of(pane.interview());
    return moved(
        model, new Screen.Contents(entries, contents.cursor()), contents.cursor().selected());
  }

  static Screen moved(Model model, Screen.Contents contents, int to) {
    int count = contents.entries().size();
    int visible = ListArea.rows(model.size());
    return new Screen.Contents(contents.entries(), contents.cursor().at(to, count, visible));
  }
}
