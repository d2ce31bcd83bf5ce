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
import java.util.function.Function;

/** The keys of the quiz. */
final class QuizKeys {
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
          key(OFF_QUIZ, "quiz", QuizUpdate::show, of('Q')).hinted(18),
          key(ON_START, "round-begin", StartUpdate::enter, of(ENTER))
              .unless(StartUpdate::notToEnter)
              .hinted(3),
          key(ON_START, "round-mark", StartUpdate::mark, of(' '))
              .unless(StartUpdate::notToMark)
              .hinted(4),
          key(ON_START, "round-ahead", StartUpdate::practise, of('a'))
              .unless(StartUpdate::nothingAhead)
              .hinted(5),
          key(ON_START, "leech-open", StartUpdate::openLeech, of('o'))
              .unless(StartUpdate::noLeech)
              .hinted(6),
          habit("round-longer", StartUpdate::longer, '+').hinted(7),
          habit("round-shorter", StartUpdate::shorter, '-'),
          habit("more-new", StartUpdate::moreNew, '>').hinted(8),
          habit("fewer-new", StartUpdate::fewerNew, '<'),
          key(ON_START, "quiz-close", QuizUpdate::close, of(ESCAPE), of('q'), of('Q')).hinted(2),
          key(ON_START, "statistics", QuizUpdate::statistics, of('s'))
              .unless(QuizUpdate::unready)
              .hinted(9),
          key(ON_QUESTION, "answer", RoundUpdate::choose, of(ENTER))
              .unless(RoundUpdate::unchosen)
              .hinted(3),
          option("answer-1", 0),
          option("answer-2", 1),
          option("answer-3", 2),
          option("answer-4", 3),
          answer("answer-none", RoundUpdate::dontKnow, of('0')).hinted(4),
          answer("round-finish", RoundUpdate::finish, of(ESCAPE), of('q')).hinted(2),
          key(ON_NAMING, "name", RoundUpdate::name, of(ENTER))
              .unless(RoundUpdate::unnamed)
              .hinted(1),
          key(ON_NAMING, "name-finish", RoundUpdate::finish, of(ESCAPE))
              .unless(RoundUpdate::given)
              .hinted(2),
          naming("name-line-down", 1, of(DOWN)),
          naming("name-line-up", -1, of(UP)),
          naming("name-page-down", PAGE, of(PAGE_DOWN)),
          naming("name-page-up", -PAGE, of(PAGE_UP)),
          key(ON_FEEDBACK, "feedback-next", RoundUpdate::next, of(ENTER), of(' ')).hinted(3),
          key(ON_FEEDBACK, "feedback-open", AwayUpdate::open, of('o'))
              .unless(AwayUpdate::withoutPassage)
              .hinted(4),
          key(ON_FEEDBACK, "grade-hard", RoundUpdate::hard, of('h'))
              .unless(RoundUpdate::forgottenOrSlip)
              .hinted(5),
          key(ON_FEEDBACK, "grade-easy", RoundUpdate::easy, of('e'))
              .unless(RoundUpdate::forgotten)
              .hinted(6),
          key(ON_FEEDBACK, "feedback-finish", RoundUpdate::finish, of(ESCAPE), of('q')).hinted(2),
          key(ON_SUMMARY, "summary-enter", SummaryUpdate::enter, of(ENTER))
              .unless(SummaryUpdate::unready)
              .hinted(3),
          key(ON_SUMMARY, "summary-open", SummaryUpdate::open, of('o'))
              .unless(SummaryUpdate::noneMissed)
              .hinted(4),
          key(ON_SUMMARY, "summary-statistics", QuizUpdate::statistics, of('s')).hinted(5),
          key(ON_SUMMARY, "summary-close", QuizUpdate::close, of(ESCAPE), of('q'), of('Q'))
              .hinted(2),
          key(ON_STATISTICS, "statistics-close", QuizUpdate::restart, of(ESCAPE), of('q'))
              .hinted(2),
          key(ON_STATISTICS, "statistics-digits", QuizUpdate::digits, of('p')).hinted(3),
          key(ON_PAGES, "page-line-down", PageUpdate::down, of('j'), of(DOWN)),
          key(ON_PAGES, "page-line-up", PageUpdate::up, of('k'), of(UP)),
          key(ON_PAGES, "page-down", PageUpdate::pageDown, of('f'), of(PAGE_DOWN)),
          key(ON_STILL, "page-down-by-space", PageUpdate::pageDown, of(' ')),
          key(ON_PAGES, "page-up", PageUpdate::pageUp, of('b'), of(PAGE_UP)),
          key(ON_PAGES, "page-first", PageUpdate::first, of('g'), of(HOME)),
          key(ON_PAGES, "page-last", PageUpdate::last, of('G'), of(END)));

  private QuizKeys() {}

  private static Binding key(
      Set<Screen.Kind> screens, String name, Function<Model, Next> action, Key... keys) {
    return KeyMap.bind(QUIZ, screens, name, action, keys);
  }

  private static Binding habit(String name, Function<Model, Next> action, char key) {
    return key(ON_START, name, action, of(key)).unless(StartUpdate::empty);
  }

  private static Binding naming(String name, int lines, Key... keys) {
    return key(ON_NAMING, name, model -> PageUpdate.scrolled(model, lines), keys);
  }

  private static Binding answer(String name, Function<Model, Next> action, Key... keys) {
    return key(ON_QUESTION, name, action, keys).unless(RoundUpdate::given);
  }

  private static Binding option(String name, int option) {
    return key(ON_QUESTION, name, model -> RoundUpdate.choose(model, option), of('1' + option))
        .unless(model -> RoundUpdate.without(model, option));
  }
}
