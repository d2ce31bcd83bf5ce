package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.app.figure.DeckNames;
import org.lunheng.app.figure.Figures;
import org.lunheng.app.figure.Form;
import org.lunheng.app.figure.Line;
import org.lunheng.app.figure.Part;
import org.lunheng.app.figure.Setting;
import org.lunheng.app.figure.Tone;

/** What has stayed, as figures. */
final class StatisticsSheet {
  /** What the eye follows from one end of a line to the other. */
  private static final int WIDEST = 100;

  private StatisticsSheet() {}

  static Sheet of(Model model, boolean digits) {
    SheetSetter setter = new SheetSetter(model);
    Study study = model.quiz().study();
    Form form = digits ? Form.PLAIN : Form.pictured(model.width());
    DeckNames names = new DeckNames(study.deck(), model.companion(), QuizUpdate.wording(model));
    Setting setting =
        new Setting(
            form, Math.min(WIDEST, setter.columns()), model.width(), names, model.messages());
    Figures.lines(study.statistics(), setting).forEach(line -> setter.parts(parts(line, model)));
    return setter.sheet(model.messages().get("statistics.title"), "");
  }

  private static List<Sheet.Part> parts(Line line, Model model) {
    List<Sheet.Part> parts = new ArrayList<>();
    int column = Sheet.MARGIN;
    for (Part part : line.parts()) {
      parts.add(new Sheet.Part(column, part.text(), tone(part.tone()), null));
      column += model.width().of(part.text());
    }
    return parts;
  }

  private static Sheet.Tone tone(Tone tone) {
    return switch (tone) {
      case PLAIN -> Sheet.Tone.PLAIN;
      case LOUD -> Sheet.Tone.LOUD;
      case QUIET -> Sheet.Tone.QUIET;
      case BAR -> Sheet.Tone.BAR;
      case RIGHT -> Sheet.Tone.RIGHT;
      case WRONG -> Sheet.Tone.WRONG;
    };
  }
}
