package org.lunheng.app.figure;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.quiz.Score;
import org.lunheng.quiz.Statistics;
import org.lunheng.text.Numbers;

/** How much there is and was done, a number a line. */
final class TotalsFigure {
  private TotalsFigure() {}

  /** A number and what it is. */
  private record Item(String label, int number, String remark) {}

  static List<Line> lines(Statistics statistics, Setting setting) {
    List<Item> items = items(statistics, setting);
    int labels = setting.widest(items.stream().map(Item::label)) + Setting.GAP;
    int numbers = setting.widest(items.stream().map(item -> Numbers.grouped(item.number())));
    return items.stream()
        .map(
            item ->
                setting
                    .line()
                    .left(item.label(), labels, Tone.PLAIN)
                    .right(Numbers.grouped(item.number()), numbers, Tone.LOUD)
                    .blank(Setting.GAP)
                    .add(item.remark(), Tone.QUIET)
                    .line())
        .toList();
  }

  private static List<Item> items(Statistics statistics, Setting setting) {
    Statistics.Totals totals = statistics.totals();
    Score score = totals.score();
    List<Item> items = new ArrayList<>();
    items.add(new Item(setting.word("stats.cards"), totals.cards(), ""));
    items.add(of(setting.word("stats.met"), totals.met(), totals.cards()));
    items.add(of(setting.word("stats.mature"), totals.mature(), totals.cards()));
    items.add(new Item(setting.word("stats.answers"), score.answers(), ""));
    items.add(of(setting.word("stats.right"), score.right(), score.answers()));
    items.add(new Item(setting.word("stats.days"), totals.daysInARow(), ""));
    return items;
  }

  private static Item of(String label, int number, int all) {
    return new Item(label, number, all == 0 ? "" : Setting.percent((double) number / all));
  }
}
