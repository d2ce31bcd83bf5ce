package org.lunheng.app;

import static org.lunheng.app.Binding.Group.QUIZ;
import static org.lunheng.app.Key.Type.DOWN;
import static org.lunheng.app.Key.Type.END;
import static org.lunheng.app.Key.Type.ENTER;
import static org.lunheng.app.Key.Type.ESCAPE;
import static org.lunheng.app.Key.Type.HOME;
import static org.lunheng.app.Key.Type.PAGE_DOWN;
import static org.lunheng.app.Key.Type.PAGE_UP;
import static org.lunheng.app.Key.Type.UP;
import static org.lunheng.app.Key.of;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The keys of the quiz. */
final class QuizKeys {
  private static final Deeds DEEDS = QuizKeys::deed;
  private static final Set<Screen.Kind> OFF_QUIZ =
      EnumSet.of(Screen.Kind.LIBRARY, Screen.Kind.READER);
  private static final Set<Screen.Kind> ON_PAGES = Screen.Kind.all(QuizScreen.Page.class);
  private static final Set<Screen.Kind> ON_START = EnumSet.of(Screen.Kind.QUIZ);
  private static final Set<Screen.Kind> ON_QUESTION = EnumSet.of(Screen.Kind.QUESTION);
  private static final Set<Screen.Kind> ON_NAMING = EnumSet.of(Screen.Kind.NAMING);
  private static final Set<Screen.Kind> ON_FEEDBACK = EnumSet.of(Screen.Kind.FEEDBACK);
  private static final Set<Screen.Kind> ON_SUMMARY = EnumSet.of(Screen.Kind.ROUND);
  private static final Set<Screen.Kind> ON_STATISTICS = EnumSet.of(Screen.Kind.STATISTICS);
  private static final Set<Screen.Kind> ON_STILL =
      EnumSet.of(Screen.Kind.ROUND, Screen.Kind.STATISTICS);

  /** So many lines of a question scroll at once where its answer is typed. */
  private static final int PAGE = 4;

  static final List<Binding> BINDINGS =
      List.of(
          key(OFF_QUIZ, "quiz", DEEDS, of('Q')).hinted(18),
          key(ON_START, "round-begin", DEEDS, of(ENTER)).unless(Guard.QUIZ_NOT_TO_ENTER).hinted(3),
          key(ON_START, "round-mark", DEEDS, of(' ')).unless(Guard.QUIZ_NOT_TO_MARK).hinted(4),
          key(ON_START, "round-ahead", DEEDS, of('a')).unless(Guard.QUIZ_NOTHING_AHEAD).hinted(5),
          key(ON_START, "leech-open", DEEDS, of('o')).unless(Guard.QUIZ_NO_LEECH).hinted(6),
          habit("round-longer", DEEDS, '+').hinted(7),
          habit("round-shorter", DEEDS, '-'),
          habit("more-new", DEEDS, '>').hinted(8),
          habit("fewer-new", DEEDS, '<'),
          key(ON_START, "quiz-close", DEEDS, of(ESCAPE), of('q'), of('Q')).hinted(2),
          key(ON_START, "statistics", DEEDS, of('s')).unless(Guard.QUIZ_UNREADY).hinted(9),
          key(ON_QUESTION, "answer", DEEDS, of(ENTER)).unless(Guard.QUESTION_UNCHOSEN).hinted(3),
          option("answer-1", 0),
          option("answer-2", 1),
          option("answer-3", 2),
          option("answer-4", 3),
          answer("answer-none", DEEDS, of('0')).hinted(4),
          answer("round-finish", DEEDS, of(ESCAPE), of('q')).hinted(2),
          key(ON_NAMING, "name", DEEDS, of(ENTER)).unless(Guard.QUESTION_UNNAMED).hinted(1),
          key(ON_NAMING, "name-finish", DEEDS, of(ESCAPE)).unless(Guard.QUESTION_GIVEN).hinted(2),
          naming("name-line-down", 1, of(DOWN)),
          naming("name-line-up", -1, of(UP)),
          naming("name-page-down", PAGE, of(PAGE_DOWN)),
          naming("name-page-up", -PAGE, of(PAGE_UP)),
          key(ON_FEEDBACK, "feedback-next", DEEDS, of(ENTER), of(' ')).hinted(3),
          key(ON_FEEDBACK, "feedback-open", DEEDS, of('o'))
              .unless(Guard.QUESTION_WITHOUT_PASSAGE)
              .hinted(4),
          key(ON_FEEDBACK, "grade-hard", DEEDS, of('h'))
              .unless(Guard.QUESTION_FORGOTTEN_OR_SLIP)
              .hinted(5),
          key(ON_FEEDBACK, "grade-easy", DEEDS, of('e')).unless(Guard.QUESTION_FORGOTTEN).hinted(6),
          key(ON_FEEDBACK, "feedback-finish", DEEDS, of(ESCAPE), of('q')).hinted(2),
          key(ON_SUMMARY, "summary-enter", DEEDS, of(ENTER))
              .unless(Guard.SUMMARY_UNREADY)
              .hinted(3),
          key(ON_SUMMARY, "summary-open", DEEDS, of('o'))
              .unless(Guard.SUMMARY_NONE_MISSED)
              .hinted(4),
          key(ON_SUMMARY, "summary-statistics", DEEDS, of('s')).hinted(5),
          key(ON_SUMMARY, "summary-close", DEEDS, of(ESCAPE), of('q'), of('Q')).hinted(2),
          key(ON_STATISTICS, "statistics-close", DEEDS, of(ESCAPE), of('q')).hinted(2),
          key(ON_STATISTICS, "statistics-digits", DEEDS, of('p')).hinted(3),
          key(ON_PAGES, "page-line-down", DEEDS, of('j'), of(DOWN)),
          key(ON_PAGES, "page-line-up", DEEDS, of('k'), of(UP)),
          key(ON_PAGES, "page-down", DEEDS, of('f'), of(PAGE_DOWN)),
          key(ON_STILL, "page-down-by-space", DEEDS, of(' ')),
          key(ON_PAGES, "page-up", DEEDS, of('b'), of(PAGE_UP)),
          key(ON_PAGES, "page-first", DEEDS, of('g'), of(HOME)),
          key(ON_PAGES, "page-last", DEEDS, of('G'), of(END)));

  private QuizKeys() {}

  private static Binding key(Set<Screen.Kind> screens, String name, Deeds deeds, Key... keys) {
    return KeyMap.bind(QUIZ, screens, name, deeds, keys);
  }

  private static Binding habit(String name, Deeds deeds, char key) {
    return key(ON_START, name, deeds, of(key)).unless(Guard.QUIZ_EMPTY);
  }

  private static Binding naming(String name, int lines, Key... keys) {
    return KeyMap.bind(QUIZ, ON_NAMING, name, model -> PageUpdate.scrolled(model, lines), keys);
  }

  private static Binding answer(String name, Deeds deeds, Key... keys) {
    return key(ON_QUESTION, name, deeds, keys).unless(Guard.QUESTION_GIVEN);
  }

  private static Binding option(String name, int option) {
    return KeyMap.bind(
            QUIZ, ON_QUESTION, name, model -> RoundUpdate.choose(model, option), of('1' + option))
        .unless(model -> RoundUpdate.without(model, option));
  }

  private static Next deed(String name, Model model) {
    return switch (name) {
      case "quiz" -> QuizUpdate.show(model);
      case "round-begin" -> StartUpdate.enter(model);
      case "round-mark" -> StartUpdate.mark(model);
      case "round-ahead" -> StartUpdate.practise(model);
      case "leech-open" -> StartUpdate.openLeech(model);
      case "round-longer" -> StartUpdate.longer(model);
      case "round-shorter" -> StartUpdate.shorter(model);
      case "more-new" -> StartUpdate.moreNew(model);
      case "fewer-new" -> StartUpdate.fewerNew(model);
      case "quiz-close" -> QuizUpdate.close(model);
      case "statistics" -> QuizUpdate.statistics(model);
      case "answer" -> RoundUpdate.choose(model);
      case "answer-none" -> RoundUpdate.dontKnow(model);
      case "round-finish" -> RoundUpdate.finish(model);
      case "name" -> RoundUpdate.name(model);
      case "name-finish" -> RoundUpdate.finish(model);
      case "feedback-next" -> RoundUpdate.next(model);
      case "feedback-open" -> AwayUpdate.open(model);
      case "grade-hard" -> RoundUpdate.hard(model);
      case "grade-easy" -> RoundUpdate.easy(model);
      case "feedback-finish" -> RoundUpdate.finish(model);
      case "summary-enter" -> SummaryUpdate.enter(model);
      case "summary-open" -> SummaryUpdate.open(model);
      case "summary-statistics" -> QuizUpdate.statistics(model);
      case "summary-close" -> QuizUpdate.close(model);
      case "statistics-close" -> QuizUpdate.restart(model);
      case "statistics-digits" -> QuizUpdate.digits(model);
      case "page-line-down" -> PageUpdate.down(model);
      case "page-line-up" -> PageUpdate.up(model);
      case "page-down" -> PageUpdate.pageDown(model);
      case "page-down-by-space" -> PageUpdate.pageDown(model);
      case "page-up" -> PageUpdate.pageUp(model);
      case "page-first" -> PageUpdate.first(model);
      case "page-last" -> PageUpdate.last(model);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
