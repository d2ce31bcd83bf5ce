package org.lunheng.app;

import java.util.List;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.find.Finder;
import org.lunheng.corpus.find.Likeness;
import org.lunheng.corpus.find.Query;

/** Looks for words in the panes, leads from hit to hit, and marks them. */
final class FindUpdate {
  private FindUpdate() {}

  /** A line to type in; what finds is loaded when it is needed first. */
  static Next show(Model model) {
    Screen.Reader behind =
        model.screen() instanceof Screen.Reader reader ? reader : new Screen.Reader();
    FindLine line = FindLine.of(behind, pane(model).anchor(), model.finding().query());
    Model shown = model.withScreen(line);
    return model.finding().likeness() == null
        ? Next.of(shown, new Cmd.LoadLikeness())
        : Next.of(shown);
  }

  /** Finds what is typed now; a state without a line to type it in stays as it is. */
  static Model typed(Model model) {
    if (!(model.screen() instanceof FindLine line)) {
      return model;
    }
    Model back = at(sought(model, line.query()), line.back());
    return line.input().text().isEmpty() ? back : led(back);
  }

  /** What was typed, or else the last query again, is looked for from now on. */
  static Next keep(Model model) {
    FindLine line = (FindLine) model.screen();
    Finding finding = model.finding();
    if (line.input().text().isBlank()) {
      Model closed = model.withScreen(line.behind());
      return finding.last().isEmpty() ? drop(model) : next(closed);
    }
    if (finding.finder() != null && finding.finder().fault() != null) {
      return Next.of(model.withNotice(FindWords.advised(finding.finder().fault())));
    }
    Model closed = model.withScreen(new Screen.Reader()).withFinding(finding.kept());
    return Next.of(closed.withNotice(keptNotice(closed, line)));
  }

  private static Notice keptNotice(Model model, FindLine line) {
    Pane.Reading pane = pane(model);
    Found found = pane.found();
    if (found.hits().isEmpty()) {
      return nothing(model);
    }
    Pane.Reading before = pane.at(line.back(), rows(model));
    boolean round = found.firstFrom(before.anchorOf(before.top())) == found.hits().size();
    return round ? Notice.of("notice.find-from-start") : null;
  }

  /** Back to the place and the query before. */
  static Next drop(Model model) {
    FindLine line = (FindLine) model.screen();
    return Next.of(at(sought(model.withScreen(line.behind()), line.before()), line.back()));
  }

  /** Takes what is typed for words instead of an expression, or the other way round. */
  static Next toggle(Model model) {
    return Next.of(typed(model.withScreen(((FindLine) model.screen()).toggled())));
  }

  /** Calls back what was looked for before. */
  static Next older(Model model) {
    return recalled(model, 1);
  }

  /** Calls back what was looked for after what is called back. */
  static Next newer(Model model) {
    return recalled(model, -1);
  }

  private static Next recalled(Model model, int step) {
    FindLine line = (FindLine) model.screen();
    List<Query> past = model.finding().past();
    int number = line.recalled() + step;
    if (number < FindLine.OWN || number >= past.size()) {
      return Next.of(model);
    }
    FindLine other =
        number == FindLine.OWN ? line.withOwn() : line.recalling(number, past.get(number));
    return Next.of(typed(model.withScreen(other)));
  }

  static Next next(Model model) {
    return stepped(model, 1);
  }

  static Next previous(Model model) {
    return stepped(model, -1);
  }

  /** From the hit that the reader is at, or else from the top line, to another one. */
  private static Next stepped(Model before, int step) {
    Model model = before.finding().isOn() ? before : sought(before, before.finding().last());
    Pane.Reading pane = pane(model);
    int count = pane.found().hits().size();
    if (count == 0) {
      return Next.of(model.withNotice(nothing(model)));
    }
    int number = stepped(pane, step, rows(model));
    Notice round =
        number < 0
            ? Notice.of("notice.find-from-end")
            : number >= count ? Notice.of("notice.find-from-start") : null;
    return Next.of(ledTo(model, Math.floorMod(number, count)).withNotice(round));
  }

  private static int stepped(Pane.Reading pane, int step, int rows) {
    Passage current = pane.found().currentHit();
    if (current != null && pane.shows(pane.firstLineOf(current), rows)) {
      return pane.found().current() + step;
    }
    int first = pane.found().firstFrom(pane.anchorOf(pane.top()));
    return step > 0 ? first : first - 1;
  }

  private static Notice nothing(Model model) {
    return model.finding().isWaiting()
        ? Notice.of("notice.find-loading")
        : Notice.of("notice.find-none", model.finding().query().text());
  }

  /** Looks for what was found elsewhere, and leads to one hit in the active pane if it is there. */
  static Model carried(Model model, Finder finder, Passage hit) {
    Finding finding = model.finding().with(finder.likeness()).lookingFor(finder.query());
    Model marked = marked(model.withFinding(finding.kept()));
    if (!(marked.desk().activePane() instanceof Pane.Reading pane)) {
      return marked;
    }
    if (pane.isRaw()) {
      // the raw text has other places
      return PassageUpdate.at(marked, marked.desk().active(), List.of(hit));
    }
    int number = pane.found().hits().indexOf(hit);
    return number < 0 ? marked : ledTo(marked, number);
  }

  /** Marks nothing any more; the query can be called back. */
  static Model cleared(Model model) {
    return sought(model, Query.NOTHING);
  }

  /** Finds what has waited for it. */
  static Model loaded(Model model, Likeness likeness) {
    Model loaded = marked(model.withFinding(model.finding().with(likeness)));
    if (loaded.screen() instanceof FindLine) {
      return typed(loaded);
    }
    if (loaded.screen() instanceof ActionScreen) {
      return Fitting.screen(loaded);
    }
    boolean waited = model.finding().isWaiting() && !loaded.desk().isEmpty();
    return waited && loaded.desk().activePane() instanceof Pane.Reading ? led(loaded) : loaded;
  }

  private static Model sought(Model model, Query query) {
    return marked(model.withFinding(model.finding().lookingFor(query)));
  }

  private static Model marked(Model model) {
    return model.withDesk(
        model
            .desk()
            .mappedPanes(
                pane ->
                    pane instanceof Pane.Reading reading
                        ? reading.finding(model.finding().finder())
                        : pane));
  }

  private static Model at(Model model, Anchor place) {
    return model.withDesk(model.desk().replaced(pane(model).at(place, rows(model))));
  }

  /** Leads to the first hit at or behind the top line, or to the first one of all. */
  private static Model led(Model model) {
    Pane.Reading pane = pane(model);
    int count = pane.found().hits().size();
    return count == 0
        ? model
        : ledTo(model, pane.found().firstFrom(pane.anchorOf(pane.top())) % count);
  }

  private static Model ledTo(Model model, int number) {
    Pane.Reading pane = pane(model);
    Passage hit = pane.found().hits().get(number);
    // the line to type in lies over the last row
    boolean typing = model.screen() instanceof FindLine;
    int rows = rows(model);
    boolean seen = pane.shows(hit, typing ? rows - 1 : rows);
    Pane.Reading found = pane.found(pane.found().at(number));
    Pane there = seen ? found : PassageUpdate.below(found, hit, rows);
    return model.withDesk(model.desk().replaced(there));
  }

  private static int rows(Model model) {
    return PaneGrid.activeRows(model);
  }

  private static Pane.Reading pane(Model model) {
    return (Pane.Reading) model.desk().activePane();
  }
}
