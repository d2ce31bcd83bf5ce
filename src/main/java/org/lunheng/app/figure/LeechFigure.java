package org.lunheng.app.figure;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.quiz.Statistics.Leech;

/** The cards that were forgotten again and again. */
final class LeechFigure {
  private LeechFigure() {}

  static List<Line> lines(List<Leech> leeches, Setting setting) {
    List<Line> lines = new ArrayList<>();
    for (Leech leech : leeches) {
      String card = setting.names().card(leech.card());
      lines.addAll(setting.words(setting.word("stats.leech", leech.lapses(), card), Tone.PLAIN));
    }
    return lines;
  }
}
