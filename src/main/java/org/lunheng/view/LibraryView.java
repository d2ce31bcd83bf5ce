package org.lunheng.view;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.lunheng.app.ListArea;
import org.lunheng.app.Model;
import org.lunheng.app.Screen;
import org.lunheng.corpus.InterviewSummary;
import org.lunheng.document.Participant;
import org.lunheng.document.Role;
import org.lunheng.text.Clip;
import org.lunheng.text.Numbers;

/** The list of interviews: three rows for each, the last one blank where the screen is wide. */
final class LibraryView {
  /** From this many columns on, people and figures share a row. */
  private static final int WIDE = 60;

  private static final int MARGIN = 2;
  private static final int DATE_COLUMNS = 10;
  private static final int NUMBER_COLUMNS = 9;
  private static final int PERCENT_COLUMNS = 6;

  private LibraryView() {}

  static void draw(Canvas canvas, Model model, Screen.Shelf shelf) {
    List<InterviewSummary> interviews = model.shelf();
    String count = model.messages().get("library.count", interviews.size());
    String title = title(model, shelf);
    TitleBar.draw(canvas, model, title, model.library() == null ? "" : count);
    if (interviews.isEmpty()) {
      String key = model.library() == null ? "library.loading" : "library.empty";
      canvas.put(MARGIN, 1, model.messages().get(key), Palette.FAINT);
    }
    int bottom = canvas.size().rows() - 1;
    int row = 1;
    for (int i = shelf.cursor().top(); i < interviews.size() && row < bottom; i++) {
      draw(canvas, model, interviews.get(i), row, i == shelf.cursor().selected());
      row += ListArea.INTERVIEW_ROWS;
    }
  }

  /** What the list is for: with panes open, where the chosen interview will be. */
  private static String title(Model model, Screen.Shelf shelf) {
    if (shelf.beside() || model.desk().isEmpty()) {
      return model.messages().get(shelf.beside() ? "library.beside" : "library.title");
    }
    return model.messages().get("library.instead", Headline.of(model.desk().activePane()));
  }

  private static void draw(
      Canvas canvas, Model model, InterviewSummary interview, int row, boolean selected) {
    int columns = canvas.size().columns();
    int style = selected ? Palette.ACTIVE_BAR : Palette.BOLD;
    canvas.fill(0, row, columns, 1, selected ? Palette.ACTIVE_BAR : Style.PLAIN);
    canvas.put(0, row, selected ? ">" : " ", style);
    canvas.put(MARGIN, row, clip(model, interview.headline(), columns - MARGIN), style);
    String figures = figures(model, interview);
    int figuresStart = columns - 1 - model.width().of(figures);
    boolean shared = columns >= WIDE;
    int room = (shared ? figuresStart : columns) - 2 * MARGIN;
    canvas.put(MARGIN, row + 1, clip(model, people(model, interview), room), Style.PLAIN);
    canvas.put(shared ? figuresStart : MARGIN, shared ? row + 1 : row + 2, figures, Palette.FAINT);
  }

  /** Everybody who speaks, guests first. */
  private static String people(Model model, InterviewSummary interview) {
    return interview.participants().stream()
        .sorted(Comparator.comparing(Participant::role, Comparator.comparing(Role::asks)))
        .map(Participant::name)
        .collect(Collectors.joining(model.messages().get("library.and")));
  }

  /** Date, length and progress, as wide for every interview so that they stand in columns. */
  private static String figures(Model model, InterviewSummary interview) {
    String date = interview.date() == null ? "" : interview.date();
    String percent = Wording.percent(model.reached(interview.id()).percent());
    String number = padded(model, Numbers.grouped(interview.characters()), NUMBER_COLUMNS);
    return padded(model, date, DATE_COLUMNS)
        + model.messages().get("library.characters", number)
        + padded(model, percent, PERCENT_COLUMNS);
  }

  private static String padded(Model model, String figure, int columns) {
    return " ".repeat(Math.max(0, columns - model.width().of(figure))) + figure;
  }

  private static String clip(Model model, String text, int columns) {
    return Clip.toColumns(text, Math.max(0, columns), model.width());
  }
}
