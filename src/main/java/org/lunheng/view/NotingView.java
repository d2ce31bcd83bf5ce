package org.lunheng.view;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.app.KeepScreen;
import org.lunheng.app.KeyWords;
import org.lunheng.app.Model;
import org.lunheng.app.TextInput;
import org.lunheng.text.Clip;
import org.lunheng.text.Graphemes;
import org.lunheng.text.LineBreaker;

/** A note that is being written, in as many rows as it needs, above the status line. */
final class NotingView {
  private static final int MARGIN = 2;

  /** The rows of the title and of the words that the note is on. */
  private static final int ABOVE = 2;

  private NotingView() {}

  static Frame draw(Canvas canvas, Model model, KeepScreen.Noting noting) {
    ReaderView.draw(canvas, model);
    int columns = canvas.size().columns();
    int bottom = canvas.size().rows() - 1;
    List<Integer> starts = starts(canvas, noting.input(), columns - 2 * MARGIN);
    List<String> help = help(model, noting, columns);
    int others = ABOVE + help.size();
    int most = Math.max(1, canvas.size().rows() / 2 - others);
    int shown = Math.min(most, starts.size());
    int caretRow = row(starts, noting.input().caret());
    int first = Math.max(0, Math.min(caretRow - shown / 2, starts.size() - shown));
    int top = Math.max(0, bottom - others - shown);
    canvas.fill(0, top, columns, bottom - top, Style.PLAIN);
    canvas.fill(0, top, columns, 1, Palette.ACTIVE_BAR);
    canvas.put(1, top, model.messages().get("noting.title"), Palette.ACTIVE_BAR);
    String words = noting.quote().words().replace('\n', ' ');
    canvas.put(MARGIN, top + 1, clip(words, columns, model), Palette.FAINT);
    for (int i = 0; i < shown; i++) {
      canvas.put(MARGIN, top + ABOVE + i, line(noting.input(), starts, first + i), Style.PLAIN);
    }
    for (int i = 0; i < help.size(); i++) {
      canvas.put(MARGIN, bottom - help.size() + i, help.get(i), Palette.FAINT);
    }
    int start = starts.get(caretRow);
    int column = canvas.width().of(noting.input().text(), start, noting.input().caret());
    return new Frame(canvas, MARGIN + column, top + ABOVE + caretRow - first);
  }

  private static List<String> help(Model model, KeepScreen.Noting noting, int columns) {
    String words = KeyWords.of(noting.emptied() ? "noting.emptied" : "noting.help", model);
    return new LineBreaker(model.width()).wrapped(words, Math.max(2, columns - 2 * MARGIN));
  }

  private static String clip(String words, int columns, Model model) {
    return Clip.toColumns(words, Math.max(0, columns - 2 * MARGIN), model.width());
  }

  /** Where rows begin; what is typed wraps at any character, as in a shell, so that it stays. */
  private static List<Integer> starts(Canvas canvas, TextInput input, int columns) {
    String text = input.text();
    List<Integer> starts = new ArrayList<>(List.of(0));
    int used = 0;
    for (int at = 0; at < text.length(); ) {
      int next = Graphemes.after(text, at);
      int width = canvas.width().of(text, at, next);
      if (used + width > columns) {
        starts.add(at);
        used = 0;
      }
      used += width;
      at = next;
    }
    return starts;
  }

  private static int row(List<Integer> starts, int caret) {
    int row = 0;
    while (row + 1 < starts.size() && starts.get(row + 1) <= caret) {
      row++;
    }
    return row;
  }

  private static String line(TextInput input, List<Integer> starts, int row) {
    int end = row + 1 < starts.size() ? starts.get(row + 1) : input.text().length();
    return input.text().substring(starts.get(row), end);
  }
}
