package org.lunheng.app;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.Passage;
import org.lunheng.document.Interview;
import org.lunheng.reader.Keepsake;
import org.lunheng.reader.KeptWords;
import org.lunheng.reader.Quote;
import org.lunheng.reader.QuotePlace;

/** What keys do on the list of bookmarks, highlights and notes. */
final class KeptListUpdate {
  private KeptListUpdate() {}

  /** Lists what is known, and asks what other programs have left since. */
  static Next show(Model model) {
    KeepScreen.KeptList list = new KeepScreen.KeptList(model.screen(), 0, 0);
    return KeepsakeSaving.loading(Next.of(model.withScreen(at(model, list, 0))));
  }

  static Next close(Model model) {
    Screen behind = list(model).behind();
    return Next.of(
        behind instanceof Screen.Shelf shelf
            ? LibraryUpdate.backTo(model, shelf)
            : model.withScreen(behind));
  }

  /** Chooses one, as near as there is one, and scrolls to it. */
  static Screen at(Model model, KeepScreen.KeptList list, int entry) {
    KeptSheet sheet = KeptSheet.of(model);
    int to = Math.max(0, Math.min(entry, sheet.entries().size() - 1));
    int rows = ListArea.rows(model.size());
    int start = sheet.start(to);
    int lowest = Math.min(start, sheet.end(to) - rows);
    int highest = Math.min(start, Math.max(0, sheet.lines().size() - rows));
    int top = Math.max(lowest, Math.min(list.top(), highest));
    return new KeepScreen.KeptList(list.behind(), to, Math.max(0, top));
  }

  /** Goes to the words in the text: where it is open, else in place of the active pane. */
  static Next open(Model model) {
    Quote quote = chosen(model).quote();
    Interview interview = model.openInterview(quote.interview()).orElseThrow();
    Optional<QuotePlace> found = QuotePlace.of(quote, interview.paragraphs());
    List<Passage> passages = found.map(PlacedKeepsakes::passages).orElse(List.of());
    PassageUpdate.Target target = new PassageUpdate.Target(interview, passages);
    Next next = opened(model, target);
    boolean lost = passages.isEmpty();
    return lost
        ? new Next(next.model().withNotice(Notice.of("notice.words-lost")), next.cmds())
        : next;
  }

  private static Next opened(Model model, PassageUpdate.Target target) {
    String id = target.interview().id();
    for (int i = 0; i < model.desk().panes().size(); i++) {
      if (model.desk().panes().get(i).id().equals(id)) {
        Model there = model.withDesk(model.desk().withActive(i)).withScreen(new Screen.Reader());
        return Next.of(PassageUpdate.at(Fitting.fit(there), i, target.passages()));
      }
    }
    Model kept = model.desk().isEmpty() ? model : model.withPlaceKept();
    Pane loading = new Pane.Loading(id, PaneUpdate.script(model));
    Desk desk = kept.desk().remembered().replaced(loading);
    TreeMap<Integer, PassageUpdate.Target> led = new TreeMap<>();
    led.put(desk.active(), target);
    return PassageUpdate.led(kept.withDesk(desk), led);
  }

  /** Takes the chosen entry away, with all that is on its words. */
  static Next remove(Model model) {
    List<Keepsake> keepsakes = chosen(model).keepsakes();
    Next next = Next.of(model);
    for (Keepsake keepsake : keepsakes) {
      next = next.then(KeepsakeUpdate.removed(next.model(), keepsake, "notice.kept-removed"));
    }
    Keepsakes now =
        next.model()
            .keepsakes()
            .withRemoved(
                removed -> {
                  removed.add(keepsakes);
                  return removed;
                });
    return new Next(Fitting.screen(next.model().withKeepsakes(now)), next.cmds());
  }

  /** Brings back what was taken away last, and chooses it. */
  static Next undo(Model model) {
    List<List<Keepsake>> removed = model.keepsakes().removed();
    List<Keepsake> last = removed.get(removed.size() - 1);
    Keepsakes without = model.keepsakes().withRemoved(list -> list.subList(0, list.size() - 1));
    Next next = Next.of(model.withKeepsakes(without));
    for (Keepsake keepsake : last) {
      KeepsakeChange back = new KeepsakeChange(keepsake, false);
      next = next.then(KeepsakeSaving.changed(next.model(), back, null));
    }
    int entry = entryOf(next.model(), last.get(0));
    Model there = next.model().withScreen(at(next.model(), list(model), entry));
    return new Next(there, next.cmds());
  }

  private static int entryOf(Model model, Keepsake keepsake) {
    List<KeptWords> entries = KeptSheet.of(model).entries();
    return (int) entries.stream().takeWhile(e -> !e.keepsakes().contains(keepsake)).count();
  }

  static String nothing(Model model) {
    return model.keepsakes().all().isEmpty() ? "why.nothing-kept" : null;
  }

  static String nothingRemoved(Model model) {
    return model.keepsakes().removed().isEmpty() ? "why.nothing-removed-here" : null;
  }

  /** Why the chosen one cannot be opened. */
  static String cannotOpen(Model model) {
    String why = nothing(model);
    if (why != null || model.openInterview(chosen(model).quote().interview()).isPresent()) {
      return why;
    }
    return model.companion() == Companion.NONE ? "why.texts-loading" : "why.interview-gone";
  }

  private static KeptWords chosen(Model model) {
    List<KeptWords> entries = KeptSheet.of(model).entries();
    return entries.get(Math.min(list(model).chosen(), entries.size() - 1));
  }

  private static KeepScreen.KeptList list(Model model) {
    return (KeepScreen.KeptList) model.screen();
  }
}
