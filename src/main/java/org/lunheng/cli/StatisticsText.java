package org.lunheng.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.lunheng.app.figure.DeckNames;
import org.lunheng.app.figure.Figures;
import org.lunheng.app.figure.Form;
import org.lunheng.app.figure.Line;
import org.lunheng.app.figure.Setting;
import org.lunheng.corpus.Companion;
import org.lunheng.quiz.Deck;
import org.lunheng.quiz.Statistics;
import org.lunheng.quiz.Wording;
import org.lunheng.store.ScriptConverters;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Printable;

/** Statistics for people: pictures where there are colours, else digits that anything can read. */
record StatisticsText(Session session, Companion companion, Deck deck) {
  /** What the eye follows, also where lines may be as long as they are. */
  private static final int WIDEST = 100;

  /** The lines. */
  List<String> lines(Statistics statistics) {
    int columns = Math.min(session.columns(), WIDEST);
    Wording wording = Wording.of(session.messages(), ScriptConverters.get());
    CellWidth width = CellWidth.NARROW;
    Form form = session.paint() == Paint.NONE ? Form.PLAIN : Form.pictured(width);
    DeckNames names = new DeckNames(deck, companion, wording);
    Setting setting = new Setting(form, columns, width, names, session.messages());
    return Figures.lines(statistics, setting).stream().map(this::painted).toList();
  }

  /** A line without the blanks that nobody sees. */
  private String painted(Line line) {
    return line.parts().stream()
        .map(part -> session.paint().tone(part.tone(), Printable.clean(part.text())))
        .collect(Collectors.joining())
        .stripTrailing();
  }
}
