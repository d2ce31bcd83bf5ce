package org.lunheng.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lunheng.document.Paragraph;
import org.lunheng.document.Problem;
import org.lunheng.document.ScriptChoice;
import org.lunheng.reader.Memory;
import org.lunheng.store.ProblemException;

/** What the plain room says: a function of where the reader is and of the line that was typed. */
record PlainAnswers(PlainDesk desk) {
  /** What goes on in the text step by step, or along the way that was gone. */
  private static final Set<PlainCommand> STEPS =
      EnumSet.of(
          PlainCommand.NEXT,
          PlainCommand.BACK,
          PlainCommand.NEXT_TURN,
          PlainCommand.PREVIOUS_TURN,
          PlainCommand.SCRIPT,
          PlainCommand.OLDER,
          PlainCommand.NEWER);

  /**
   * The first words.
   *
   * @param ids the interviews that are asked for: one is opened, of more one can be chosen; none
   *     for the library
   * @param script the characters that were read last
   * @param memory the reader's places
   */
  static PlainAnswer first(
      PlainShelf shelf, PlainStyle style, List<String> ids, ScriptChoice script, Memory memory) {
    List<String> choice = ids.isEmpty() ? shelf.order() : ids;
    PlainList library = new PlainLists(shelf, style, script, memory.reached()).library(choice);
    PlainDesk desk = new PlainDesk(shelf, style, PlainState.at(library, script, memory));
    PlainAnswer answer =
        ids.size() == 1
            ? remembered(desk, new PlainMarks(desk).opened(ids.get(0)), false)
            : desk.listed(library);
    List<String> lines = new ArrayList<>(style.say("cli.plain.welcome"));
    if (ids.isEmpty()) {
      lines.addAll(new PlainMarks(desk).readLast());
    }
    lines.addAll(answer.lines());
    return PlainAnswer.of(answer.state(), lines);
  }

  /** What is said to a line. */
  PlainAnswer to(String line) {
    PlainOrder order = PlainOrder.of(line, desk.messages());
    try {
      return remembered(desk, to(order), isStep(order));
    } catch (ProblemException e) {
      return desk.told(problem(e.problem()));
    }
  }

  /** The answer with what is to be remembered of it. */
  private static PlainAnswer remembered(PlainDesk desk, PlainAnswer answer, boolean step) {
    PlainTrail trail = new PlainTrail(desk.shelf());
    PlainState after = trail.followed(desk.state(), answer.state(), step);
    return new PlainAnswer(after, answer.lines(), answer.errand());
  }

  private static boolean isStep(PlainOrder order) {
    return order instanceof PlainOrder.Do command && STEPS.contains(command.command());
  }

  private PlainAnswer to(PlainOrder order) throws ProblemException {
    if (order instanceof PlainOrder.Do command) {
      return does(command.command(), command.argument());
    }
    return order instanceof PlainOrder.Number number
        ? choosing().number(number.digits())
        : new PlainHelp(desk).unknown(((PlainOrder.Unknown) order).typed());
  }

  private PlainAnswer does(PlainCommand command, String argument) throws ProblemException {
    PlainState state = desk.state();
    return switch (command) {
      case NEXT -> state.listing() ? choosing().page(state.page() + 1) : walk().onward();
      case BACK -> state.listing() ? choosing().page(state.page() - 1) : walk().backward();
      case LIST -> desk.listed(state.list(), state.page());
      case LIBRARY -> desk.listed(desk.lists().library(desk.shelf().order()));
      case RESUME -> marks().resume();
      case OLDER -> marks().older();
      case NEWER -> marks().newer();
      case TO_MARK -> marks().toMark(argument);
      case KEPT -> new PlainKept(desk).all();
      case EXPORT -> export(argument);
      case SEARCH -> finding().words(argument, desk.shelf().order());
      case MATCH_ALL -> finding().expression(argument, desk.shelf().order());
      case TOPICS -> argument.isEmpty() ? topics() : argued().named(argument);
      case CLAIMS -> argument.isEmpty() ? argued().here() : argued().named(argument);
      case TERM -> argument.isEmpty() && state.hasText() ? terms() : term(argument);
      case SCRIPT -> new PlainScript(desk).of(argument);
      case NEXT_ITEM -> choosing().neighbour(1);
      case PREVIOUS_ITEM -> choosing().neighbour(-1);
      case PACE -> sent(new PlainErrand.Pace(argument));
      case QUIZ -> sent(new PlainErrand.Ask(argument));
      case STATS -> sent(new PlainErrand.Count());
      case DATA -> data(argument);
      case ADD -> add(argument);
      case REMOVE -> choosing().removed(argument);
      case HELP -> new PlainHelp(desk).of(argument);
      case QUIT -> sent(new PlainErrand.Leave());
      default -> state.hasText() ? inText(command, argument) : desk.told("cli.plain.no-text");
    };
  }

  /** What can only be asked where a text is open. */
  private PlainAnswer inText(PlainCommand command, String argument) throws ProblemException {
    return switch (command) {
      case NEXT_TURN -> walk().toNextTurn();
      case PREVIOUS_TURN -> walk().toPreviousTurn();
      case CONTENTS -> desk.listed(desk.lists().contents(desk.text()));
      case FIND -> finding().words(argument, List.of(desk.state().interview()));
      case MATCH -> finding().expression(argument, List.of(desk.state().interview()));
      case PARAGRAPH -> walk().toParagraph(argument);
      case PERCENT -> marks().toPercent(argument);
      case WHERE -> marks().where();
      case MARK -> marks().mark(argument);
      case BOOKMARK -> new PlainKept(desk).bookmark(argument);
      case HIGHLIGHT -> new PlainKept(desk).highlight(argument);
      case NOTE -> new PlainKept(desk).note(argument);
      case SENTENCES -> new PlainWords(desk).sentences(argument);
      case CITE -> new PlainWords(desk).cite(argument);
      case OTHERS -> argued().elsewhere(argument);
      case MARKS -> walk().send(argument, (id, all) -> marks(id, all, argument));
      case RAW -> walk().send(argument, PlainErrand.Raw::new);
      default -> throw new IllegalStateException(command.name());
    };
  }

  /** Of a paragraph that is named everything is told, of a piece what is not small. */
  private static PlainErrand marks(String id, List<Paragraph> paragraphs, String named) {
    return new PlainErrand.Marks(id, paragraphs, !named.isEmpty());
  }

  private PlainAnswer topics() {
    return desk.listed(desk.claims().topics());
  }

  private PlainAnswer terms() {
    PlainState state = desk.state();
    return desk.listed(
        desk.lists().terms(desk.text().paragraphs().subList(state.from(), state.to())));
  }

  private PlainAnswer term(String typed) throws ProblemException {
    return typed.isEmpty()
        ? desk.told("cli.plain.no-text")
        : choosing()
            .explained(new TermFinding(desk.shelf().companion().glossary()).find(typed).id());
  }

  private PlainAnswer add(String path) {
    if (isHosted()) {
      return desk.told("cli.plain.hosted.fixed");
    }
    return path.isEmpty() ? desk.told("cli.plain.no-path") : sent(new PlainErrand.Add(path));
  }

  private PlainAnswer export(String file) {
    return isHosted() && !file.isEmpty()
        ? desk.told("cli.plain.hosted.no-file")
        : sent(new PlainErrand.Export(file));
  }

  private PlainAnswer data(String typed) {
    return PlainErrand.Data.Wish.of(typed, desk.messages())
        .map(wish -> sent(new PlainErrand.Data(wish)))
        .orElseGet(() -> desk.told("cli.plain.data.unknown"));
  }

  private boolean isHosted() {
    return desk.style().household().isHosted();
  }

  private List<String> problem(Problem found) {
    Problem problem = desk.style().household().told(found);
    Object[] arguments = problem.arguments().toArray();
    String what = desk.messages().get("problem." + problem.key(), arguments);
    return wrapped(problem.file() + ": " + what);
  }

  private List<String> wrapped(String line) {
    return desk.style().wrap().lines(line, 0);
  }

  private PlainAnswer sent(PlainErrand errand) {
    return new PlainAnswer(desk.state(), List.of(), errand);
  }

  private PlainChoosing choosing() {
    return new PlainChoosing(desk);
  }

  private PlainMarks marks() {
    return new PlainMarks(desk);
  }

  private PlainFinding finding() {
    return new PlainFinding(desk);
  }

  private PlainWalk walk() {
    return new PlainWalk(desk);
  }

  private PlainArgued argued() {
    return new PlainArgued(desk);
  }
}
