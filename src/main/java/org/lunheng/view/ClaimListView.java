package org.lunheng.view;

import org.lunheng.app.ClaimLine;
import org.lunheng.app.ClaimSheet;
import org.lunheng.app.MapScreen;
import org.lunheng.app.Model;
import org.lunheng.app.StanceWords;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.document.Participant;
import org.lunheng.text.Clip;
import org.lunheng.text.Messages;

/** The claims on a topic with the words that bear them out. */
final class ClaimListView {
  private static final int MARK = 2;
  private static final int BETWEEN = 2;

  private final Canvas canvas;
  private final Model model;
  private final Messages messages;
  private final MapScreen.ClaimList screen;
  private final ClaimSheet sheet;

  private ClaimListView(Canvas canvas, Model model, MapScreen.ClaimList screen) {
    this.canvas = canvas;
    this.model = model;
    this.messages = model.messages();
    this.screen = screen;
    this.sheet = ClaimSheet.of(model, screen);
  }

  static void draw(Canvas canvas, Model model, MapScreen.ClaimList screen) {
    new ClaimListView(canvas, model, screen).draw();
  }

  private void draw() {
    drawTitle();
    int row = 1;
    for (String line : sheet.proposition()) {
      canvas.put(1, row++, line, Palette.BOLD);
    }
    int shown = Math.min(sheet.rows(model), sheet.lines().size() - screen.top());
    for (int i = 0; i < shown; i++) {
      drawLine(sheet.lines().get(screen.top() + i), row + i);
    }
  }

  private void drawTitle() {
    String topic = sheet.topic().name().in(messages.language());
    String who =
        screen.speaker() == null ? messages.get("map.all-speakers") : name(screen.speaker());
    String title = messages.get("map.of", topic, who);
    int marked = screen.marked().size();
    String remark =
        marked == 0
            ? messages.get("claims.count", screen.chosen() + 1, sheet.claims().size())
            : messages.get("claims.marked", screen.chosen() + 1, sheet.claims().size(), marked);
    String filtered = Wording.filtered(title, screen.behind().place().filter(), model);
    TitleBar.draw(canvas, model, filtered, remark);
  }

  private void drawLine(ClaimLine line, int row) {
    Claim claim = sheet.claims().get(line.claim());
    switch (line.kind()) {
      case HEAD -> drawHead(claim, line.claim(), row);
      case SUMMARY -> canvas.put(ClaimSheet.MARGIN, row, line.text(), Style.PLAIN);
      case QUOTE -> canvas.put(ClaimSheet.MARGIN, row, line.text(), Palette.FAINT);
      case SOURCE -> drawSource(claim, ClaimSheet.MARGIN, row, Palette.FAINT);
      case BLANK -> {}
    }
  }

  private void drawHead(Claim claim, int number, int row) {
    boolean chosen = number == screen.chosen();
    int bar = chosen ? Palette.ACTIVE_BAR : Style.PLAIN;
    canvas.fill(0, row, canvas.size().columns(), 1, bar);
    canvas.put(0, row, chosen ? ">" : " ", bar);
    int mark = screen.marked().indexOf(claim.id());
    canvas.put(MARK, row, mark < 0 ? " " : Integer.toString(mark + 1), Style.bold(bar));
    int stanceStyle = chosen ? bar : Style.bold(StanceLook.style(Style.PLAIN, claim.stance()));
    String stance = StanceWords.signAndWord(claim.stance(), messages);
    int column = canvas.put(ClaimSheet.MARGIN, row, stance, stanceStyle) + BETWEEN;
    int room = Math.max(0, canvas.size().columns() - column);
    String name = Clip.toColumns(speaker(claim), room, model.width());
    column = canvas.put(column, row, name, chosen ? bar : nameStyle(claim)) + BETWEEN;
    if (canvas.size().columns() >= ClaimSheet.WIDE) {
      drawSource(claim, column, row, chosen ? bar : Palette.FAINT);
    }
  }

  /** The interview at the right edge of a row, or from a column on if it is long. */
  private void drawSource(Claim claim, int column, int row, int style) {
    int room = Math.max(0, canvas.size().columns() - 1 - column);
    String title = model.companion().headlineOf(claim.interview());
    String clipped = Clip.toColumns(title, room, model.width());
    boolean shared = column > ClaimSheet.MARGIN;
    int start = canvas.size().columns() - 1 - model.width().of(clipped);
    canvas.put(shared ? start : column, row, clipped, style);
  }

  private String speaker(Claim claim) {
    String name = model.companion().nameOf(claim.speaker(), claim.interview());
    return claim.isReported() ? messages.get("claims.reports", name, claim.reports()) : name;
  }

  /** Speakers have colours once one of their interviews has been opened. */
  private int nameStyle(Claim claim) {
    if (claim.isReported()) {
      return Palette.FAINT;
    }
    Integer colour = model.speakers().colours().get(claim.speaker());
    return colour == null ? Palette.BOLD : Palette.speaker(colour);
  }

  private String name(String speaker) {
    return model.companion().participant(speaker).map(Participant::name).orElse(speaker);
  }
}
