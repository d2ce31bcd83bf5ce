package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.document.Edition;
import org.lunheng.document.Interview;
import org.lunheng.reader.Position;
import org.lunheng.reader.Trail;

/**
 * What stands in the box with the marked places, and where the box stands on the screen: at its
 * bottom, so that most of the text stays in sight.
 *
 * @param title what the next letter does
 * @param lines the marked places; with what leads there before them where one may go
 * @param columns the width of the box with its frame
 * @param rows the height of the box with its frame
 * @param row the topmost row of its frame
 */
public record LetterSheet(String title, List<Line> lines, int columns, int rows, int row) {
  private static final int WIDEST = 100;

  /** In a pane this part of the rows at least is not covered, where the screen is high enough. */
  private static final int PART_FREE = 3;

  /**
   * A place.
   *
   * @param letter what leads there
   * @param headline what the interview is called
   * @param words the first words there; empty where they are not known yet
   */
  public record Line(int letter, String headline, String words) {}

  public LetterSheet {
    lines = List.copyOf(lines);
  }

  /** The box in a state that shows it. */
  public static LetterSheet of(Model model) {
    boolean setting = ((LetterScreen) model.screen()).setting();
    List<Line> lines = new ArrayList<>();
    Trail trail = model.staying().memory().trail();
    if (!setting && trail.before() != null) {
      lines.add(line(model, '\'', trail.before()));
    }
    model.staying().memory().letters().forEach((letter, at) -> lines.add(line(model, letter, at)));
    String title = model.messages().get(setting ? "letters.mark" : "letters.go");
    int columns = Math.min(model.size().columns(), WIDEST);
    int free = model.size().rows() / PART_FREE;
    int most = model.size().rows() - 1 - free;
    int rows = Math.min(Math.max(1, lines.size()) + NoteBox.FRAME_ROWS, most);
    return new LetterSheet(title, lines, columns, rows, model.size().rows() - 1 - rows);
  }

  /** How many places are seen at once. */
  public int visible() {
    return Math.max(0, rows - NoteBox.FRAME_ROWS);
  }

  private static Line line(Model model, int letter, Position position) {
    String words =
        model
            .openInterview(position.interview())
            .map(interview -> words(model, interview, position))
            .orElse("");
    return new Line(letter, model.headlineOf(position.interview()), words);
  }

  /** In the characters of the active pane. */
  private static String words(Model model, Interview interview, Position position) {
    String stored = Positions.words(interview, position);
    String line = stored.substring(0, Math.min(stored.length(), WIDEST));
    return Edition.shown(interview, line, PaneUpdate.script(model), model.converter());
  }
}
