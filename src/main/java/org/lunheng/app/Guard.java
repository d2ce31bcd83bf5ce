package org.lunheng.app;

import java.util.function.Function;

/**
 * Why keys do nothing in a state: the key of the message that says it, or null if they do
 * something. They are constants and no references to methods, each of which would be a class that
 * the first frame has to wait for.
 */
enum Guard implements Function<Model, String> {
  WITHOUT_CLAIMS,
  WITHOUT_DISAGREEMENT,
  WITHOUT_AGREEMENT,
  ENOUGH_MARKED,
  WITHOUT_PASSAGE,
  WITHOUT_OTHER_SIDE,
  UNREADABLE,
  NOTHING_SOUGHT,
  WITHOUT_GLOSSARY,
  WITHOUT_TERM_HERE,
  NOTHING_CHOSEN,
  NO_ENTRY_BEFORE,
  SELECTION_EMPTY,
  KEPT_LIST_CANNOT_OPEN,
  KEPT_LIST_NOTHING,
  KEPT_LIST_NOTHING_REMOVED,
  UNFILTERED,
  EMPTY_MAP,
  WITHOUT_ARGUMENTS,
  WITHOUT_MARKS,
  WITHOUT_MARK_HERE,
  WITHOUT_APPARATUS,
  WITHOUT_REMOVALS,
  STILL_OPENING,
  NOT_OWN,
  NOTHING_TO_ADD,
  ADDING,
  QUIZ_NOT_TO_ENTER,
  QUIZ_NOT_TO_MARK,
  QUIZ_NOTHING_AHEAD,
  QUIZ_NO_LEECH,
  QUIZ_UNREADY,
  QUESTION_UNCHOSEN,
  QUESTION_UNNAMED,
  QUESTION_GIVEN,
  QUESTION_WITHOUT_PASSAGE,
  QUESTION_FORGOTTEN_OR_SLIP,
  QUESTION_FORGOTTEN,
  SUMMARY_UNREADY,
  SUMMARY_NONE_MISSED,
  QUIZ_EMPTY,
  WITHOUT_TURNS,
  WITHOUT_HEADINGS,
  WITHOUT_CONTENTS,
  ALONE,
  FULL,
  ALONE_OR_UNREADABLE,
  NOT_SIDE_BY_SIDE,
  NOT_STACKED,
  NOWHERE_BACK,
  SEARCH_NOTHING_FOUND,
  LETTERS_NOTHING_MARKED,
  TRAIL_NOWHERE_BACK,
  TRAIL_NOWHERE_FORWARD,
  LETTERS_NEVER_JUMPED,
  CANNOT_OPEN,
  EMPTY_LIBRARY_OR_FULL,
  NOTHING_OPEN,
  SETTINGS_FINE,
  ERASING,
  NEVER;

  @Override
  public String apply(Model model) {
    return switch (this) {
      case WITHOUT_CLAIMS -> Guards.withoutClaims(model);
      case WITHOUT_DISAGREEMENT -> Guards.withoutDisagreement(model);
      case WITHOUT_AGREEMENT -> Guards.withoutAgreement(model);
      case ENOUGH_MARKED -> Guards.enoughMarked(model);
      case WITHOUT_PASSAGE -> Guards.withoutPassage(model);
      case WITHOUT_OTHER_SIDE -> Guards.withoutOtherSide(model);
      case UNREADABLE -> Guards.unreadable(model);
      case SETTINGS_FINE -> Guards.settingsFine(model);
      case NOTHING_SOUGHT -> Guards.nothingSought(model);
      case WITHOUT_GLOSSARY -> Guards.withoutGlossary(model);
      case WITHOUT_TERM_HERE -> Guards.withoutTermHere(model);
      case NOTHING_CHOSEN -> Guards.nothingChosen(model);
      case NO_ENTRY_BEFORE -> Guards.noEntryBefore(model);
      case SELECTION_EMPTY -> SelectionUpdate.empty(model);
      case KEPT_LIST_CANNOT_OPEN -> KeptListUpdate.cannotOpen(model);
      case KEPT_LIST_NOTHING -> KeptListUpdate.nothing(model);
      case KEPT_LIST_NOTHING_REMOVED -> KeptListUpdate.nothingRemoved(model);
      case UNFILTERED -> Guards.unfiltered(model);
      case EMPTY_MAP -> Guards.emptyMap(model);
      case WITHOUT_ARGUMENTS -> Guards.withoutArguments(model);
      case WITHOUT_MARKS -> Guards.withoutMarks(model);
      case WITHOUT_MARK_HERE -> Guards.withoutMarkHere(model);
      case WITHOUT_APPARATUS -> Guards.withoutApparatus(model);
      case WITHOUT_REMOVALS -> Guards.withoutRemovals(model);
      case STILL_OPENING -> Guards.stillOpening(model);
      case NOT_OWN -> Guards.notOwn(model);
      case NOTHING_TO_ADD -> Guards.nothingToAdd(model);
      case ADDING -> Guards.adding(model);
      case QUIZ_NOT_TO_ENTER -> StartUpdate.notToEnter(model);
      case QUIZ_NOT_TO_MARK -> StartUpdate.notToMark(model);
      case QUIZ_NOTHING_AHEAD -> StartUpdate.nothingAhead(model);
      case QUIZ_NO_LEECH -> StartUpdate.noLeech(model);
      case QUIZ_UNREADY -> QuizUpdate.unready(model);
      case QUESTION_UNCHOSEN -> RoundUpdate.unchosen(model);
      case QUESTION_UNNAMED -> RoundUpdate.unnamed(model);
      case QUESTION_GIVEN -> RoundUpdate.given(model);
      case QUESTION_WITHOUT_PASSAGE -> AwayUpdate.withoutPassage(model);
      case QUESTION_FORGOTTEN_OR_SLIP -> RoundUpdate.forgottenOrSlip(model);
      case QUESTION_FORGOTTEN -> RoundUpdate.forgotten(model);
      case SUMMARY_UNREADY -> SummaryUpdate.unready(model);
      case SUMMARY_NONE_MISSED -> SummaryUpdate.noneMissed(model);
      case QUIZ_EMPTY -> StartUpdate.empty(model);
      case WITHOUT_TURNS -> Guards.withoutTurns(model);
      case WITHOUT_HEADINGS -> Guards.withoutHeadings(model);
      case WITHOUT_CONTENTS -> Guards.withoutContents(model);
      case ALONE -> Guards.alone(model);
      case FULL -> Guards.full(model);
      case ALONE_OR_UNREADABLE -> Guards.aloneOrUnreadable(model);
      case NOT_SIDE_BY_SIDE -> Guards.notSideBySide(model);
      case NOT_STACKED -> Guards.notStacked(model);
      case NOWHERE_BACK -> Guards.nowhereBack(model);
      case SEARCH_NOTHING_FOUND -> SearchUpdate.nothingFound(model);
      case LETTERS_NOTHING_MARKED -> LetterUpdate.nothingMarked(model);
      case TRAIL_NOWHERE_BACK -> TrailUpdate.nowhereBack(model);
      case TRAIL_NOWHERE_FORWARD -> TrailUpdate.nowhereForward(model);
      case LETTERS_NEVER_JUMPED -> LetterUpdate.neverJumped(model);
      case CANNOT_OPEN -> Guards.cannotOpen(model);
      case EMPTY_LIBRARY_OR_FULL -> Guards.emptyLibraryOrFull(model);
      case NOTHING_OPEN -> Guards.nothingOpen(model);
      case ERASING -> DataUpdate.underWay(model);
      case NEVER -> Guards.never(model);
    };
  }
}
