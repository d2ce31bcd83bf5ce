package org.lunheng.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lunheng.document.EmendationKind;
import org.lunheng.document.Interview;
import org.lunheng.text.Numbers;

/** What keys and news do to the marks in a text. */
final class MarkUpdate {
  private MarkUpdate() {}

  /** Marks the panes that show an interview whose apparatus has arrived. */
  static Model loaded(Model model, Msg.ApparatusLoaded loaded) {
    UnaryOperator<Pane> content =
        pane ->
            pane instanceof Pane.Reading reading && reading.id().equals(loaded.id())
                ? reading.mapClean(clean -> with(clean, loaded))
                : pane;
    return NoteUpdate.inSight(model.withDesk(model.desk().mappedPanes(content)));
  }

  /** Has every apparatus read that a pane lacks, when all interviews are there to be read. */
  static List<Cmd> missing(Model model) {
    Set<String> ids = new LinkedHashSet<>();
    for (Pane pane : model.desk().panes()) {
      if (pane instanceof Pane.Loading) {
        return List.of();
      }
      if (pane instanceof Pane.Reading reading && !reading.clean().marks().isComplete()) {
        ids.add(pane.id());
      }
    }
    List<Cmd> cmds = new ArrayList<>();
    ids.forEach(id -> cmds.add(new Cmd.LoadApparatus(id)));
    return cmds;
  }

  private static Pane.Reading with(Pane.Reading pane, Msg.ApparatusLoaded loaded) {
    Interview source = pane.edition().source();
    Marks marks = loaded.marks() == null ? Marks.of(source, loaded.apparatus()) : loaded.marks();
    return pane.marked(pane.marks().with(marks));
  }

  static Next next(Model model) {
    Pane.Reading pane = active(model);
    int to = isAtMark(model, pane) ? pane.marks().current() + 1 : firstFrom(pane, pane.top());
    return to < pane.marks().shown().size()
        ? Next.of(shown(model, to))
        : Next.of(model.withNotice(Notice.of("notice.no-next-mark")));
  }

  static Next previous(Model model) {
    Pane.Reading pane = active(model);
    int from = isAtMark(model, pane) ? pane.marks().current() : firstFrom(pane, pane.top());
    return from > 0
        ? Next.of(shown(model, from - 1))
        : Next.of(model.withNotice(Notice.of("notice.no-previous-mark")));
  }

  /** Shows the note on the mark last looked at, or on the first one on the screen. */
  static Next open(Model model) {
    return Next.of(shown(model, here(model, active(model))));
  }

  /** Shows the quiet marks too, or hides them, and says what they are. */
  static Next toggleEverything(Model model) {
    Pane.Reading pane = active(model);
    Pane.Reading toggled = pane.marked(pane.marks().toggled());
    Model shown = model.withDesk(model.desk().replaced(toggled)).withNotice(said(model, toggled));
    boolean noteGone = toggled.marks().current() == Marks.NONE;
    return Next.of(
        noteGone && model.screen() instanceof Screen.Note
            ? shown.withScreen(new Screen.Reader())
            : shown);
  }

  /** The number of the mark that a note would be on, or {@link Marks#NONE}. */
  static int here(Model model, Pane.Reading pane) {
    if (isAtMark(model, pane)) {
      return pane.marks().current();
    }
    int first = firstFrom(pane, pane.top());
    boolean seen =
        first < pane.marks().shown().size() && isSeen(model, pane, pane.marks().shown().get(first));
    return seen ? first : Marks.NONE;
  }

  /** Whether the mark looked at last is still on the screen. */
  private static boolean isAtMark(Model model, Pane.Reading pane) {
    return pane.marks().current() != Marks.NONE && isSeen(model, pane, pane.marks().currentMark());
  }

  private static boolean isSeen(Model model, Pane.Reading pane, Mark mark) {
    return pane.shows(pane.firstLineOf(mark), PaneGrid.activeRows(model));
  }

  private static int firstFrom(Pane.Reading pane, int line) {
    List<Mark> marks = pane.marks().shown();
    int number = 0;
    while (number < marks.size() && pane.firstLineOf(marks.get(number)) < line) {
      number++;
    }
    return number;
  }

  private static Model shown(Model model, int number) {
    Pane.Reading pane = active(model);
    Desk desk = model.desk().replaced(pane.marked(pane.marks().at(number)));
    return NoteUpdate.inSight(model.withDesk(desk).withScreen(new Screen.Note()));
  }

  private static Notice said(Model model, Pane.Reading pane) {
    if (!pane.marks().everything()) {
      return Notice.of("notice.doubts-marked");
    }
    Map<EmendationKind, Integer> counts = new EnumMap<>(EmendationKind.class);
    pane.marks().collation().emendations().stream()
        .map(place -> place.emendation())
        .filter(emendation -> !emendation.isNotable())
        .forEach(emendation -> counts.merge(emendation.kind(), 1, Integer::sum));
    ApparatusWords words = new ApparatusWords(model.messages());
    String kinds =
        counts.entrySet().stream()
            .map(count -> words.kind(count.getKey()) + " " + Numbers.grouped(count.getValue()))
            .collect(Collectors.joining(model.messages().get("library.and")));
    return kinds.isEmpty()
        ? Notice.of("notice.nothing-mechanical")
        : Notice.of("notice.everything-marked", kinds);
  }

  private static Pane.Reading active(Model model) {
    return (Pane.Reading) model.desk().activePane();
  }
}
