package org.lunheng.view;

import java.util.List;
import java.util.stream.Stream;
import org.lunheng.app.Binding;
import org.lunheng.app.Desk;
import org.lunheng.app.KeyName;
import org.lunheng.app.KeyWords;
import org.lunheng.app.Model;
import org.lunheng.app.Screen;
import org.lunheng.text.Clip;
import org.lunheng.text.LineBreaker;

/**
 * The last rows: a notice if there is one, else in one the most useful keys; behind them the mode
 * if there is room for it; and at their end, as long as there are any, how many answers are not
 * saved.
 */
final class StatusLine {
  static final int BETWEEN = 2;

  /** The columns kept free at both ends of the line. */
  static final int ENDS = 2;

  /** The mode has at most so many parts of the line's {@link #PARTS}; the keys have the rest. */
  private static final int MODE_PARTS = 2;

  private static final int PARTS = 5;

  private StatusLine() {}

  static void draw(Canvas canvas, Model model) {
    int row = canvas.size().rows() - 1;
    canvas.fill(0, row, canvas.size().columns(), 1, Palette.BAR);
    String news = news(model);
    int end = drawUnsaved(canvas, model, row);
    String mode = mode(model, end);
    int start = end - model.width().of(mode);
    if (news != null || model.announcement() != null) {
      int after = drawNews(canvas, model, news, end);
      if (after + BETWEEN <= start) {
        drawMode(canvas, model, mode, start, row);
      }
      return;
    }
    drawMode(canvas, model, mode, start, row);
    hints(canvas, model, row, mode.isEmpty() ? start : start - BETWEEN);
  }

  /** Draws the mode; it begins with the key that changes it, if one does. */
  private static void drawMode(Canvas canvas, Model model, String mode, int start, int row) {
    if (mode.isEmpty()) {
      return;
    }
    canvas.put(start, row, mode, Palette.BAR);
    String key = modeKey(model);
    if (mode.startsWith(key)) {
      canvas.put(start, row, key, Palette.BAR_KEY);
    }
  }

  private static String modeKey(Model model) {
    for (Binding binding : model.keyboard().map().all()) {
      if (binding.name().equals("together") && !binding.keys().isEmpty()) {
        return KeyName.of(binding.keys().get(0), model.messages()) + " ";
      }
    }
    return "";
  }

  /** Says at the end of the line how many answers are not saved; gives where that begins. */
  private static int drawUnsaved(Canvas canvas, Model model, int row) {
    int end = canvas.size().columns() - 1;
    int unsaved = model.quiz().saving().marked().size() + model.keepsakes().failed().size();
    if (unsaved == 0) {
      return end;
    }
    String remark = " " + model.messages().get("status.unsaved", unsaved) + " ";
    int start = end - model.width().of(remark);
    canvas.put(start, row, remark, Palette.UNSAVED);
    return start - 1;
  }

  /**
   * Writes news in as many rows as it needs, upwards, but over no more than half of the screen;
   * what the host says stands above it, in full whatever else there is. Gives where the last row
   * ends.
   */
  private static int drawNews(Canvas canvas, Model model, String news, int end) {
    int most = Math.max(1, canvas.size().rows() / 2);
    List<String> announced = lines(model, announced(model), end - 1, most);
    List<String> told = lines(model, news, end - 1, most - announced.size());
    List<String> lines = Stream.concat(announced.stream(), told.stream()).toList();
    int top = canvas.size().rows() - lines.size();
    canvas.fill(0, top, canvas.size().columns(), lines.size() - 1, Palette.BAR);
    for (int i = 0; i < lines.size(); i++) {
      int style = i < announced.size() ? Palette.UNSAVED : Palette.BAR_KEY;
      canvas.put(1, top + i, lines.get(i), style);
    }
    return lines.isEmpty() ? 1 : 1 + model.width().of(lines.get(lines.size() - 1));
  }

  private static List<String> lines(Model model, String text, int room, int most) {
    return text == null || most < 1
        ? List.of()
        : new LineBreaker(model.width()).wrapped(text, room, most);
  }

  private static String announced(Model model) {
    return model.announcement() == null ? null : model.announcement().words(model);
  }

  /** What is said instead of the keys, or null. */
  private static String news(Model model) {
    if (model.notice() != null) {
      return KeyWords.in(model.notice().words(model.messages()), model);
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
    Screen screen = model.screen();
    boolean reader = screen.kind() == Screen.Kind.READER;
    if (model.quiz().away() != null && (reader || screen.kind() == Screen.Kind.LIBRARY)) {
      return KeyWords.of("status.quiz", model);
    }
    if (model.desk().panes().size() < 2 || !reader && !screen.isNote()) {
      return "";
    }
    int room = Math.max(0, Math.min(model.size().columns() * MODE_PARTS / PARTS, end - 1));
    return Clip.toColumns(modeKey(model) + following(model), room, model.width());
  }

  private static String following(Model model) {
    return switch (model.desk().following()) {
      case NONE -> model.messages().get("status.one");
      case SCROLLING -> model.messages().get("status.all");
      case TOPIC -> meeting(model);
    };
  }

  /** The topic and the term that the panes are at. */
  private static String meeting(Model model) {
    Desk desk = model.desk();
    String topic = desk.topic() == null ? "" : topicName(model, desk.topic());
    if (desk.term() == null) {
      return topic.isEmpty()
          ? model.messages().get("status.topic-none")
          : model.messages().get("status.topic", topic);
    }
    String term = desk.term().entry().term().in(model.messages().language());
    return topic.isEmpty()
        ? model.messages().get("status.term", term)
        : model.messages().get("status.topic-term", topic, term);
  }

  /** What readers call the topic; nothing as long as the claims are not there to say it. */
  private static String topicName(Model model, String topic) {
    String language = model.messages().language();
    return model.companion().arguments().topic(topic).map(t -> t.name().in(language)).orElse("");
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
      if (binding.why(model) != null) {
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
