package org.lunheng.app;

import java.util.List;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.find.Findings;
import org.lunheng.corpus.find.Query;
import org.lunheng.document.Interview;
import org.lunheng.document.Problem;

/** What keys and answers do to the search over the whole library. */
final class SearchUpdate {
  private SearchUpdate() {}

  /** The search as it was left, over what is shown; the library may be another one by now. */
  static Next show(Model model) {
    SearchScreen screen = new SearchScreen(model.screen(), model.search().again());
    Model shown = Fitting.screen(model.withScreen(screen));
    if (model.searchable().failed() != null) {
      return retried(shown);
    }
    Model told = model.canSearch() ? shown.withNotice(model.searchable().news()) : shown;
    return screen.search().query().isEmpty() ? Next.of(told) : asked(told);
  }

  /** What has failed is tried again, from where it did. */
  private static Next retried(Model model) {
    boolean read = model.companion() != Companion.NONE;
    Cmd again = read ? new Cmd.PrepareSearch(model.companion()) : new Cmd.LoadLibrary(false);
    return Next.of(model.withSearchable(Searchable.NONE), again);
  }

  /** Back to where the search was called from. */
  static Next close(Model model) {
    SearchScreen screen = screen(model);
    Model left = model.withSearch(screen.search());
    return Next.of(
        screen.behind() instanceof Screen.Shelf shelf
            ? LibraryUpdate.backTo(left, shelf)
            : Fitting.screen(left.withScreen(screen.behind())));
  }

  /** Has looked for what is typed now, if the line is no longer what it was. */
  static Next typed(Model before, Model model) {
    return screen(before).input().text().equals(screen(model).input().text())
        ? Next.of(model)
        : asked(model);
  }

  /** What is typed as words, or as a regular expression. */
  static Next toggle(Model model) {
    LibrarySearch search = screen(model).search();
    boolean words = search.how() == Query.How.WORDS;
    Query.How other = words ? Query.How.EXPRESSION : Query.How.WORDS;
    return asked(model.withScreen(screen(model).with(search.meant(other))));
  }

  private static Next asked(Model model) {
    LibrarySearch search = screen(model).search().asked();
    Model waiting = model.withScreen(screen(model).with(search));
    return search.waiting() && model.canSearch()
        ? Next.of(waiting, question(waiting, Findings.NONE))
        : Next.of(waiting);
  }

  private static Cmd question(Model model, Findings before) {
    LibrarySearch search = screen(model).search();
    return new Cmd.Search(search.number(), model.companion(), search.query(), before);
  }

  /** What was typed before the texts were ready can be looked for now. */
  static Next prepared(Model model, Msg.SearchPrepared prepared) {
    Model ready =
        model.withSearchable(
            new Searchable(prepared.companion(), prepared.missing(), prepared.scarce(), null));
    return model.screen() instanceof SearchScreen
        ? asked(ready.canSearch() ? ready.withNotice(ready.searchable().news()) : ready)
        : Next.of(ready);
  }

  /** Says why there is nothing to wait for. */
  static Next failed(Model model, Problem problem) {
    Model failed = model.withSearchable(Searchable.failing(problem));
    return Next.of(
        failed.screen() instanceof SearchScreen screen
            ? Fitting.screen(failed.withScreen(screen.with(screen.search().unanswered())))
            : failed.withNotice(Notice.of(problem)));
  }

  /** What was found is shown, and the rest is asked for. */
  static Next found(Model model, Msg.Found found) {
    if (!(model.screen() instanceof SearchScreen screen)
        || screen.search().number() != found.number()) {
      return Next.of(model);
    }
    LibrarySearch search = screen.search().answered(found.finder(), found.findings());
    Model shown = Fitting.screen(model.withScreen(screen.with(search)));
    return search.waiting() ? Next.of(shown, question(shown, found.findings())) : Next.of(shown);
  }

  static Next down(Model model) {
    return moved(model, 1);
  }

  static Next up(Model model) {
    return moved(model, -1);
  }

  static Next pageDown(Model model) {
    return moved(model, page(model));
  }

  static Next pageUp(Model model) {
    return moved(model, -page(model));
  }

  private static Next moved(Model model, int step) {
    SearchScreen screen = screen(model);
    SearchScreen kept = screen.with(screen.search().kept());
    return Next.of(model.withScreen(kept.scrolled(model, step)));
  }

  private static int page(Model model) {
    return Math.max(1, FoundRows.visible(model.size()) - 1);
  }

  /** The screen with a paragraph chosen, as near as there is one, and scrolled so that it shows. */
  static SearchScreen at(Model model, SearchScreen screen, int paragraph) {
    LibrarySearch search = screen.search();
    FoundRows rows = FoundRows.of(search.findings());
    if (rows.size() == 0) {
      return screen;
    }
    int to = Math.max(0, Math.min(paragraph, rows.paragraphs() - 1));
    return screen.with(
        search.at(to, rows.topFor(to, search.top(), FoundRows.visible(model.size()))));
  }

  /**
   * Opens the chosen paragraph where its interview is open, else in the active pane; the same is
   * looked for in the panes from now on.
   */
  static Next open(Model model) {
    LibrarySearch search = screen(model).search();
    FoundRows rows = FoundRows.of(search.findings());
    FoundRows.Row row = rows.row(rows.rowOf(search.chosen()));
    List<Passage> places = places(search, row);
    Next opened = opened(PassageUpdate.unlit(close(model).model()), row.text().interview());
    Model there = opened.model().withScreen(new Screen.Reader());
    return new Next(FindUpdate.carried(there, search.finder(), places.get(0)), opened.cmds());
  }

  /** Where a paragraph has what was looked for. */
  private static List<Passage> places(LibrarySearch search, FoundRows.Row row) {
    int number = row.speaker().place(row.number());
    String text = row.text().interview().paragraphs().get(number).paragraph().text();
    return search.finder().in(number, text, search.way());
  }

  private static Next opened(Model model, Interview interview) {
    Desk desk = model.desk();
    for (int step = 0; step < desk.panes().size(); step++) {
      Desk there = desk.stepped(step);
      if (there.activePane() instanceof Pane.Reading reading
          && reading.id().equals(interview.id())) {
        return Next.of(model.withDesk(there));
      }
    }
    return PaneUpdate.open(model.withDesk(desk.remembered()), interview.id());
  }

  /** Why there is nothing to open or to go through, or null. */
  static String nothingFound(Model model) {
    boolean found = !screen(model).search().findings().texts().isEmpty();
    return found ? null : "why.nothing-found";
  }

  private static SearchScreen screen(Model model) {
    return (SearchScreen) model.screen();
  }
}
