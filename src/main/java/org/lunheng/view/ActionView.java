package org.lunheng.view;

import java.util.List;
import org.lunheng.app.ActionList;
import org.lunheng.app.ActionScreen;
import org.lunheng.app.Model;
import org.lunheng.text.Clip;

/** The list of actions over the lower part of the screen that it was called on. */
final class ActionView {
  private static final int MARGIN = 2;
  private static final String PROMPT = ":";
  private static final int APART = 2;

  /** The most columns for the names of an action's keys: a third of the screen at 40 columns. */
  static final int MOST_KEY_COLUMNS = 13;

  /** On a wide screen the keys stay within sight of what they do. */
  private static final int WIDEST = 100;

  private final Canvas canvas;
  private final int columns;
  private final Model model;

  private ActionView(Canvas canvas, Model model) {
    this.canvas = canvas;
    this.columns = Math.min(canvas.size().columns(), WIDEST);
    this.model = model;
  }

  /** Draws the list; the frame has the caret where one types. */
  static Frame draw(Canvas canvas, Model model, ActionScreen screen) {
    Model asked = screen.asked(model);
    ScreenView.of(screen.behind()).draw(canvas, asked);
    return new ActionView(canvas, model).draw(screen, asked);
  }

  /** The row of the first entry. */
  static int firstRow(Model model) {
    return model.size().rows() - 1 - ActionScreen.rows(model.size());
  }

  private Frame draw(ActionScreen screen, Model asked) {
    List<ActionList.Entry> entries = ActionList.of(asked, screen.input().text());
    int first = firstRow(model);
    int title = first - ActionScreen.ABOVE;
    canvas.fill(0, title, canvas.size().columns(), canvas.size().rows() - 1 - title, Style.PLAIN);
    drawTitle(title, entries.isEmpty() ? 0 : screen.selected() + 1, entries.size());
    int shown = Math.min(ActionScreen.rows(model.size()), entries.size() - screen.top());
    for (int i = 0; i < shown; i++) {
      int entry = screen.top() + i;
      draw(entries.get(entry), first + i, entry == screen.selected());
    }
    canvas.put(1, first - 1, PROMPT, Palette.BOLD);
    int caret = InputLine.draw(canvas, MARGIN, first - 1, columns, screen.input(), Style.PLAIN);
    return new Frame(canvas, caret, first - 1);
  }

  private void drawTitle(int row, int at, int count) {
    canvas.fill(0, row, canvas.size().columns(), 1, Palette.ACTIVE_BAR);
    canvas.put(1, row, model.messages().get("actions.title"), Palette.ACTIVE_BAR);
    String place = at + "/" + count;
    canvas.put(columns - 1 - model.width().of(place), row, place, Palette.ACTIVE_BAR);
  }

  private void draw(ActionList.Entry entry, int row, boolean selected) {
    int style = selected ? Palette.ACTIVE_BAR : entry.why() == null ? Style.PLAIN : Palette.FAINT;
    canvas.fill(0, row, canvas.size().columns(), 1, selected ? style : Style.PLAIN);
    canvas.put(0, row, selected ? ">" : " ", style);
    String keys = keys(entry);
    int limit = columns - 1 - model.width().of(keys);
    canvas.put(limit, row, keys, selected ? style : Style.bold(style));
    drawWords(entry, row, limit - APART, style, selected);
  }

  /** As many of its keys as have room, at least one. */
  private String keys(ActionList.Entry entry) {
    String keys = entry.keys(model.messages());
    if (model.width().of(keys) <= MOST_KEY_COLUMNS) {
      return keys;
    }
    String first = entry.firstKey(model.messages());
    String some = first;
    int next = keys.indexOf("  ", first.length() + 1);
    while (next >= 0 && model.width().of(keys.substring(0, next)) <= MOST_KEY_COLUMNS) {
      some = keys.substring(0, next);
      next = keys.indexOf("  ", next + 1);
    }
    return some;
  }

  /** What it does, then why not, then its name, as far as there is room. */
  private void drawWords(ActionList.Entry entry, int row, int limit, int style, boolean selected) {
    String label = entry.label();
    String clipped = Clip.toColumns(label, limit - MARGIN, model.width());
    boolean whole = clipped.equals(label);
    int kept = whole ? label.length() : Math.max(0, clipped.length() - 1);
    int end = put(MARGIN, row, clipped, entry.places(), kept, style);
    int faint = selected ? style : Palette.FAINT;
    if (entry.why() != null && end + APART < limit) {
      String why = model.messages().get("actions.not-now", entry.why());
      end = canvas.put(end + 1, row, Clip.toColumns(why, limit - end - 1, model.width()), faint);
    }
    String name = entry.binding().name();
    if (whole && end + APART + model.width().of(name) <= limit) {
      put(end + APART, row, name, entry.namePlaces(), name.length(), faint);
    }
  }

  /** Writes a text in which some letters stand out; gives the column after it. */
  private int put(int column, int row, String text, List<Integer> places, int kept, int style) {
    int limit = canvas.size().columns();
    int next = column;
    int at = 0;
    for (int place : places) {
      if (place < kept) {
        int end = place + Character.charCount(text.codePointAt(place));
        next = canvas.put(next, row, text, at, place, style, limit);
        next = canvas.put(next, row, text, place, end, Palette.found(style), limit);
        at = end;
      }
    }
    return canvas.put(next, row, text, at, text.length(), style, limit);
  }
}
