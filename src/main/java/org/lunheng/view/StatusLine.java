package org.lunheng.view;

import java.util.List;
import org.lunheng.app.Binding;
import org.lunheng.app.KeyName;
import org.lunheng.app.Model;
import org.lunheng.app.PaneGrid;
import org.lunheng.app.Screen;
import org.lunheng.text.Clip;
import org.lunheng.text.LineBreaker;

/**
 * The last rows: a notice if there is one, else in one the most useful keys and the mode; and at
 * their end, as long as there are any, how many answers are not saved.
 */
final class StatusLine {
  static final int BETWEEN = 2;

  /** The columns kept free at both ends of the line. */
  static final int ENDS = 2;

  private StatusLine() {}

  static void draw(Canvas canvas, Model model) {
    int row = canvas.size().rows() - 1;
    canvas.fill(0, row, canvas.size().columns(), 1, Palette.BAR);
    String news = news(model);
    int end = drawUnsaved(canvas, model, row);
    if (news != null) {
      drawNews(canvas, model, news, end);
      return;
    }
    String mode = mode(model, end);
    int start = end - model.width().of(mode);
    canvas.put(start, row, mode, Palette.BAR);
    hints(canvas, model, row, mode.isEmpty() ? start : start - BETWEEN);
  }

  /** Says at the end of the line how many answers are not saved; gives where that begins. */
  private static int drawUnsaved(Canvas canvas, Model model, int row) {
    int end = canvas.size().columns() - 1;
    int unsaved = model.quiz().saving().marked().size();
    if (unsaved == 0) {
      return end;
    }
    String remark = " " + model.messages().get("status.unsaved", unsaved) + " ";
    int start = end - model.width().of(remark);
    canvas.put(start, row, remark, Palette.UNSAVED);
    return start - 1;
  }

  /** Writes news in as many rows as it needs, upwards, but over no more than half of the screen. */
  private static void drawNews(Canvas canvas, Model model, String news, int end) {
    int room = end - 1;
    int most = Math.max(1, canvas.size().rows() / 2);
    List<String> lines = new LineBreaker(model.width()).wrapped(news, room, most);
    int top = canvas.size().rows() - lines.size();
    canvas.fill(0, top, canvas.size().columns(), lines.size() - 1, Palette.BAR);
    for (int i = 0; i < lines.size(); i++) {
      canvas.put(1, top + i, lines.get(i), Palette.BAR_KEY);
    }
  }

  /** What is said instead of the keys, or null. */
  private static String news(Model model) {
    if (model.notice() != null) {
      return model.notice().words(model.messages());
    }
    return model.awaitsConverter() ? model.messages().get("status.awaits-converter") : null;
  }

  /**
   * The number that waits for a key, else how to come back to a quiz that waits, else the panes.
   */
  private static String mode(Model model, int end) {
    if (model.keyboard().count() > 0) {
      return Integer.toString(model.keyboard().count());
    }
    Screen.Kind kind = model.screen().kind();
    boolean waits = model.quiz().away() != null;
    if (waits && (kind == Screen.Kind.READER || kind == Screen.Kind.LIBRARY)) {
      return model.messages().get("status.quiz");
    }
    return kind == Screen.Kind.READER ? panes(model, end) : "";
  }

  /**
   * How many panes show, if not all, and what the others do when one moves, if there are several
   * and room for it on half of the line and before a column.
   */
  private static String panes(Model model, int end) {
    int panes = model.desk().panes().size();
    if (panes < 2) {
      return "";
    }
    int shown = PaneGrid.of(model).shown();
    String count = shown < panes ? model.messages().get("status.panes", shown, panes) : "";
    String how = following(model);
    String both = count.isEmpty() ? how : count + " ".repeat(BETWEEN) + how;
    int room = Math.max(0, Math.min(model.size().columns() / 2, end - 1));
    if (model.width().of(both) <= room) {
      return both;
    }
    return count.isEmpty()
        ? Clip.toColumns(how, room, model.width())
        : Clip.toColumns(count, Math.max(0, end - 1), model.width());
  }

  private static String following(Model model) {
    String topic = model.desk().topic();
    return switch (model.desk().following()) {
      case NONE -> model.messages().get("status.one");
      case SCROLLING -> model.messages().get("status.all");
      case TOPIC ->
          topic == null
              ? model.messages().get("status.topic-none")
              : model.messages().get("status.topic", topicName(model, topic));
    };
  }

  private static String topicName(Model model, String topic) {
    return model.companion().arguments().nameOf(topic, model.messages().language());
  }

  /** The columns of a hint: its first key, and what that does. */
  static int columnsOf(Binding binding, Model model) {
    String key = KeyName.of(binding.keys().get(0), model.messages());
    return model.width().of(key) + 1 + model.width().of(model.messages().get(binding.hintKey()));
  }

  /** Writes as many hints as have room before a column. */
  private static void hints(Canvas canvas, Model model, int row, int limit) {
    int column = 1;
    for (Binding binding : model.keyboard().map().hints(model.screen().kind())) {
      if (binding.guard().apply(model) != null) {
        continue;
      }
      String key = KeyName.of(binding.keys().get(0), model.messages());
      String word = model.messages().get(binding.hintKey());
      int end = column + columnsOf(binding, model);
      if (end > limit) {
        return;
      }
      canvas.put(column, row, key, Palette.BAR_KEY);
      canvas.put(end - model.width().of(word), row, word, Palette.BAR);
      column = end + BETWEEN;
    }
  }
}
