package org.lunheng.view;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.app.KeyWords;
import org.lunheng.app.MapLayout;
import org.lunheng.app.MapSight;
import org.lunheng.app.Model;
import org.lunheng.app.StanceWords;
import org.lunheng.app.Tally;
import org.lunheng.corpus.argument.Stance;
import org.lunheng.document.Participant;
import org.lunheng.text.LineBreaker;
import org.lunheng.text.Messages;

/**
 * What the chosen cell of the topic map is about, below the map: the proposition, the speaker and
 * the stances in words, the signs; as much of it as has room.
 */
final class TopicDetails {
  private static final int MARGIN = 1;
  private static final int BETWEEN = 2;

  private final Canvas canvas;
  private final Model model;
  private final MapSight sight;
  private final Messages messages;

  private TopicDetails(Canvas canvas, Model model, MapSight sight) {
    this.canvas = canvas;
    this.model = model;
    this.sight = sight;
    this.messages = model.messages();
  }

  static void draw(Canvas canvas, Model model, MapSight sight) {
    new TopicDetails(canvas, model, sight).draw();
  }

  private void draw() {
    int rows = sight.layout().details();
    int bottom = canvas.size().rows() - 1;
    int row = bottom - rows;
    if (rows > MapLayout.PROPOSITION_ROWS + 2) {
      row++;
    }
    int proposition = Math.min(MapLayout.PROPOSITION_ROWS, bottom - row);
    drawProposition(row, proposition);
    row += proposition;
    if (row < bottom) {
      drawSpeaker(row);
    }
    if (row + 1 < bottom) {
      drawLegend(row + 1);
    }
  }

  /** The proposition, next to what stands below it. */
  private void drawProposition(int row, int rows) {
    String language = messages.language();
    String name = sight.topic().name().in(language);
    String text = messages.get("map.of", name, sight.topic().proposition().in(language));
    int columns = canvas.size().columns() - 2 * MARGIN;
    List<String> lines = new LineBreaker(model.width()).wrapped(text, columns, rows);
    int first = row + rows - lines.size();
    for (int i = 0; i < lines.size(); i++) {
      canvas.put(MARGIN, first + i, lines.get(i), Palette.BOLD);
    }
  }

  /** The speaker and what the cell holds: in words, or where these have no room in signs. */
  private void drawSpeaker(int row) {
    Participant speaker = sight.speaker();
    String name = speaker == null ? messages.get("map.all-speakers") : fullName(speaker);
    int column = canvas.put(MARGIN, row, messages.get("map.of", name, ""), Palette.BOLD);
    List<Held> held = held(true);
    List<Held> fitting = end(held, column) > canvas.size().columns() ? held(false) : held;
    for (Held part : fitting) {
      if (end(List.of(part), column) <= canvas.size().columns()) {
        column = canvas.put(column, row, part.text(), part.style()) + BETWEEN;
      }
    }
  }

  /** What a cell holds of something. */
  private record Held(String text, int style) {}

  private List<Held> held(boolean inWords) {
    Tally tally = sight.tally();
    List<Held> parts = new ArrayList<>();
    for (Stance stance : tally.stances()) {
      String text =
          inWords
              ? StanceWords.signAndWord(stance, messages) + " " + tally.of(stance)
              : StanceWords.sign(stance) + tally.of(stance);
      parts.add(new Held(text, StanceLook.style(Style.PLAIN, stance)));
    }
    if (tally.reported() > 0) {
      parts.add(new Held(messages.get("map.reported", tally.reported()), Palette.FAINT));
    }
    if (parts.isEmpty()) {
      String why = sight.place().filter().isNone() ? "map.silent" : "map.filtered-out";
      parts.add(new Held(KeyWords.of(why, model), Palette.FAINT));
    }
    return parts;
  }

  /** The column after the last part. */
  private int end(List<Held> parts, int column) {
    int columns = parts.stream().mapToInt(part -> model.width().of(part.text()) + BETWEEN).sum();
    return column + columns - BETWEEN;
  }

  /** A name with that in Latin letters, if it has another one. */
  private String fullName(Participant person) {
    String latin = person.latinName();
    boolean same = latin == null || latin.equals(person.name());
    return same ? person.name() : messages.get("map.name", person.name(), latin);
  }

  /** What the signs mean, as many as have room. */
  private void drawLegend(int row) {
    int column = MARGIN;
    for (Stance stance : Stance.values()) {
      int style = StanceLook.style(Style.PLAIN, stance);
      column =
          legend(column, row, StanceWords.sign(stance), StanceWords.word(stance, messages), style);
    }
    legend(column, row, StanceLook.CONTESTED, messages.get("map.contested"), Style.PLAIN);
  }

  /** Writes a sign and its meaning if both fit; gives where the next one may stand. */
  private int legend(int column, int row, String sign, String word, int style) {
    int end = column + 2 + model.width().of(word);
    if (end > canvas.size().columns()) {
      return column;
    }
    canvas.put(column, row, sign, Style.bold(style));
    canvas.put(column + 2, row, word, Palette.FAINT);
    return end + BETWEEN;
  }
}
