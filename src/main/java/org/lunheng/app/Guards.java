package org.lunheng.app;

import java.util.List;
import java.util.function.Predicate;
import org.lunheng.corpus.Companion;
import org.lunheng.document.BlockType;

/** Says why a key does nothing: the key of a message, or null where it does something. */
final class Guards {
  private Guards() {}

  static String never(Model model) {
    return null;
  }

  static String unreadable(Model model) {
    String opening = opening(model);
    return opening == null && reading(model) == null ? "why.nothing-to-read" : opening;
  }

  /** A pane that waits for its interview is neither empty nor without anything. */
  private static String opening(Model model) {
    boolean waits = !model.desk().isEmpty() && model.desk().activePane() instanceof Pane.Loading;
    return waits ? "why.pane-opening" : null;
  }

  static String settingsFine(Model model) {
    return model.keyboard().problems().isEmpty() ? "why.settings-fine" : null;
  }

  static String nothingSought(Model model) {
    String why = unreadable(model);
    return why == null && model.finding().last().isEmpty() ? "why.nothing-sought" : why;
  }

  static String withoutTurns(Model model) {
    return without(model, BlockType.TURN, "why.no-turns");
  }

  static String withoutHeadings(Model model) {
    return without(model, BlockType.HEADING, "why.no-headings");
  }

  static String withoutContents(Model model) {
    Pane.Reading pane = reading(model);
    boolean there = pane != null && ContentsEntry.existFor(pane.interview());
    return there || opening(model) != null ? opening(model) : "why.no-contents";
  }

  static String withoutMarks(Model model) {
    Pane.Reading pane = reading(model);
    if (pane != null && !pane.marks().shown().isEmpty()) {
      return null;
    }
    String why = withoutApparatus(model);
    return why == null ? "why.no-marks" : why;
  }

  static String withoutMarkHere(Model model) {
    String why = withoutMarks(model);
    boolean here = why == null && MarkUpdate.here(model, reading(model)) != Marks.NONE;
    return why == null && !here ? "why.no-mark-here" : why;
  }

  static String withoutClaims(Model model) {
    return withoutClaims(model, placed -> true, "why.no-claims");
  }

  static String withoutDisagreement(Model model) {
    return withoutClaims(model, PlacedClaim::disputed, "why.no-disagreement");
  }

  static String withoutAgreement(Model model) {
    return withoutClaims(model, PlacedClaim::shared, "why.no-agreement");
  }

  private static String withoutClaims(Model model, Predicate<PlacedClaim> wanted, String why) {
    Pane.Reading pane = reading(model);
    if (pane == null) {
      return unreadable(model);
    }
    if (pane.isRaw()) {
      return "why.raw";
    }
    if (model.companion() == Companion.NONE) {
      return "why.map-loading";
    }
    List<PlacedClaim> all = pane.claims().all();
    return all.isEmpty() ? "why.no-claims" : all.stream().anyMatch(wanted) ? null : why;
  }

  static String withoutApparatus(Model model) {
    Pane.Reading pane = reading(model);
    if (pane == null) {
      return unreadable(model);
    }
    return pane.isRaw() ? "why.raw" : pane.marks().isComplete() ? null : "why.no-apparatus";
  }

  static String withoutRemovals(Model model) {
    String why = stillOpening(model);
    boolean some = why == null && !reading(model).marks().apparatus().removals().isEmpty();
    return why == null && !some ? "why.nothing-removed" : why;
  }

  static String withoutGlossary(Model model) {
    if (reading(model) == null) {
      return unreadable(model);
    }
    if (model.companion() == Companion.NONE) {
      return "why.glossary-loading";
    }
    return model.companion().glossary().entries().isEmpty() ? "why.no-glossary" : null;
  }

  static String withoutTermHere(Model model) {
    String why = withoutGlossary(model);
    return why == null && TermUpdate.here(model).isEmpty() ? "why.no-term-here" : why;
  }

  static String nothingChosen(Model model) {
    return ExplanationUpdate.chosen(model).isEmpty() ? "why.nothing-chosen" : null;
  }

  static String noEntryBefore(Model model) {
    boolean first = model.screen() instanceof Screen.Explaining shown && shown.before() == null;
    return first ? "why.no-entry-before" : null;
  }

  static String stillOpening(Model model) {
    boolean there = model.screen() instanceof Screen.Collated shown && shown.text() != null;
    return there ? null : "why.still-opening";
  }

  static String alone(Model model) {
    return model.desk().panes().size() < 2 ? "why.one-pane" : null;
  }

  static String notSideBySide(Model model) {
    String why = aloneOrMaximised(model);
    if (why != null) {
      return why;
    }
    PaneGrid grid = PaneGrid.of(model);
    return grid.across() < 2 ? "why.not-beside" : hides(model, grid) ? "why.some-hidden" : null;
  }

  static String notStacked(Model model) {
    String why = aloneOrMaximised(model);
    if (why != null) {
      return why;
    }
    PaneGrid grid = PaneGrid.of(model);
    return grid.heights().size() < 2
        ? "why.not-stacked"
        : hides(model, grid) ? "why.too-low" : null;
  }

  private static String aloneOrMaximised(Model model) {
    return model.desk().maximised() ? "why.maximised" : alone(model);
  }

  private static boolean hides(Model model, PaneGrid grid) {
    return grid.shown() < model.desk().panes().size();
  }

  static String aloneOrUnreadable(Model model) {
    String why = alone(model);
    return why == null ? unreadable(model) : why;
  }

  static String nowhereBack(Model model) {
    return model.desk().before() == null ? "why.nowhere-back" : null;
  }

  static String full(Model model) {
    return model.desk().isFull() ? "why.no-more-panes" : null;
  }

  static String emptyLibrary(Model model) {
    return model.shelf().isEmpty() ? "why.empty-library" : null;
  }

  static String emptyLibraryOrFull(Model model) {
    String why = emptyLibrary(model);
    return why == null ? full(model) : why;
  }

  /** Enter in the library opens beside if the library was called for that. */
  static String cannotOpen(Model model) {
    boolean beside = model.screen() instanceof Screen.Shelf shelf && shelf.beside();
    return beside ? emptyLibraryOrFull(model) : emptyLibrary(model);
  }

  /** Only what the reader added can be taken out. */
  static String notOwn(Model model) {
    String why = emptyLibrary(model);
    if (why != null) {
      return why;
    }
    return model.library().own().contains(LibraryUpdate.chosen(model)) ? null : "why.not-own";
  }

  static String adding(Model model) {
    return model.screen() instanceof Screen.Adding adding && adding.busy() ? "why.adding" : null;
  }

  static String nothingToAdd(Model model) {
    boolean blank = model.screen() instanceof Screen.Adding adding && adding.input().isBlank();
    return blank ? "why.nothing-typed" : adding(model);
  }

  static String nothingOpen(Model model) {
    return model.desk().isEmpty() ? "why.nothing-open" : null;
  }

  static String emptyMap(Model model) {
    return MapSight.nothing(model, (MapScreen.TopicMap) model.screen());
  }

  /** A map that filters leave empty still has other filters. */
  static String withoutArguments(Model model) {
    String why = emptyMap(model);
    return "why.filtered-away".equals(why) ? null : why;
  }

  static String unfiltered(Model model) {
    boolean none = ((MapScreen.TopicMap) model.screen()).place().filter().isNone();
    return none ? "why.no-filter" : null;
  }

  static String enoughMarked(Model model) {
    MapScreen.ClaimList claims = (MapScreen.ClaimList) model.screen();
    boolean marked = claims.marked().contains(ClaimSheet.of(model, claims).chosen(claims).id());
    return !marked && claims.marked().size() == Desk.MOST ? "why.four-marked" : null;
  }

  static String withoutPassage(Model model) {
    return ClaimListUpdate.targets(model, ClaimListUpdate.asked(model)).isEmpty()
        ? "why.no-passage"
        : null;
  }

  static String withoutOtherSide(Model model) {
    boolean both = ClaimListUpdate.targets(model, ClaimListUpdate.opposite(model)).size() == 2;
    return both ? null : "why.no-other-side";
  }

  private static String without(Model model, BlockType type, String why) {
    Pane.Reading pane = reading(model);
    boolean there =
        pane != null && pane.interview().blocks().stream().anyMatch(b -> b.type() == type);
    return there || opening(model) != null ? opening(model) : why;
  }

  /** The active pane if it shows any text, else null. */
  private static Pane.Reading reading(Model model) {
    return !model.desk().isEmpty()
            && model.desk().activePane() instanceof Pane.Reading pane
            && !pane.text().lines().isEmpty()
        ? pane
        : null;
  }
}
