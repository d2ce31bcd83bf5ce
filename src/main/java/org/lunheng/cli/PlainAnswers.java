package org.lunheng.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.lunheng.corpus.Search;
import org.lunheng.document.Paragraph;
import org.lunheng.document.Problem;
import org.lunheng.document.ScriptChoice;
import org.lunheng.store.Foldings;
import org.lunheng.store.ProblemException;
import org.lunheng.text.NearMatches;

/** What the plain room says: a function of where the reader is and of the line that was typed. */
record PlainAnswers(PlainDesk desk) {
  private static final int MOST_DIGITS = 6;

  /**
   * The first words.
   *
   * @param ids the interviews that are asked for: one is opened, of more one can be chosen; none
   *     for the library
   */
  static PlainAnswer first(PlainShelf shelf, PlainStyle style, List<String> ids) {
    List<String> choice = ids.isEmpty() ? shelf.order() : ids;
    PlainList library = new PlainLists(shelf, style, ScriptChoice.SOURCE).library(choice);
    PlainDesk desk = new PlainDesk(shelf, style, PlainState.at(library));
    PlainAnswer answer =
        ids.size() == 1
            ? new PlainWalk(desk).to(new PlainTarget.Place(ids.get(0), 0, null))
            : desk.listed(library);
    List<String> lines = new ArrayList<>(style.say("cli.plain.welcome"));
    lines.addAll(answer.lines());
    return PlainAnswer.of(answer.state(), lines);
  }

  /** What is said to a line. */
  PlainAnswer to(String line) {
    PlainOrder order = PlainOrder.of(line, desk.messages());
    try {
      if (order instanceof PlainOrder.Do command) {
        return does(command.command(), command.argument());
      }
      return order instanceof PlainOrder.Number number
          ? number(number.digits())
          : unknown(((PlainOrder.Unknown) order).typed());
    } catch (ProblemException e) {
      return desk.told(problem(e.problem()));
    }
  }

  private PlainAnswer does(PlainCommand command, String argument) throws ProblemException {
    PlainState state = desk.state();
    return switch (command) {
      case NEXT -> state.listing() ? page(state.page() + 1) : walk().onward();
      case BACK -> state.listing() ? page(state.page() - 1) : walk().backward();
      case LIST -> desk.listed(state.list(), state.page());
      case LIBRARY -> desk.listed(desk.lists().library(desk.shelf().order()));
      case SEARCH -> found(argument, desk.shelf().order());
      case TOPICS -> argument.isEmpty() ? topics() : argued().named(argument);
      case CLAIMS -> argument.isEmpty() ? argued().here() : argued().named(argument);
      case TERM -> term(argument);
      case SCRIPT -> script(argument);
      case QUIZ -> sent(new PlainErrand.Ask(argument));
      case STATS -> sent(new PlainErrand.Count());
      case HELP -> help(argument);
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
      case FIND -> found(argument, List.of(desk.state().interview()));
      case PARAGRAPH -> walk().toParagraph(argument);
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

  private PlainAnswer number(String digits) {
    if (!desk.state().listing()) {
      return walk().toParagraph(digits);
    }
    List<PlainList.Item> items = desk.state().list().items();
    int number = digits.length() > MOST_DIGITS ? 0 : Integer.parseInt(digits);
    return number >= 1 && number <= items.size()
        ? chosen(items.get(number - 1).target())
        : desk.told("cli.plain.no-number", digits, items.size());
  }

  private PlainAnswer chosen(PlainTarget target) {
    if (target instanceof PlainTarget.Place place) {
      return walk().to(place);
    }
    return target instanceof PlainTarget.OnTopic on
        ? argued().on(desk.shelf().companion().arguments().topic(on.topic()).orElseThrow())
        : explained(((PlainTarget.Explained) target).entry());
  }

  private PlainAnswer explained(String entry) {
    return desk.listed(
        desk.lists().term(desk.shelf().companion().glossary().entry(entry).orElseThrow()));
  }

  private PlainAnswer topics() {
    return desk.listed(desk.claims().topics());
  }

  /** Another page of the list; before the first and behind the last one, the text. */
  private PlainAnswer page(int page) {
    PlainState state = desk.state();
    if (page >= 0 && page < state.list().pages()) {
      return desk.listed(state.list(), page);
    }
    return state.hasText()
        ? walk().at(state.from())
        : desk.told("cli.plain.choose", state.list().items().size());
  }

  private PlainAnswer found(String words, List<String> ids) {
    if (words.isEmpty()) {
      return desk.told("cli.plain.no-words");
    }
    Search search = new Search(List.of(words.split("\\s+")), Foldings.get());
    return desk.listed(desk.lists().hits(search, ids, words));
  }

  private PlainAnswer term(String typed) throws ProblemException {
    if (!typed.isEmpty()) {
      return explained(new TermFinding(desk.shelf().companion().glossary()).find(typed).id());
    }
    PlainState state = desk.state();
    return state.hasText()
        ? desk.listed(
            desk.lists().terms(desk.text().paragraphs().subList(state.from(), state.to())))
        : desk.told("cli.plain.no-text");
  }

  private PlainAnswer script(String typed) {
    ScriptChoice choice =
        switch (typed) {
          case "hans" -> ScriptChoice.HANS;
          case "hant" -> ScriptChoice.HANT;
          case "source" -> ScriptChoice.SOURCE;
          default -> typed.isEmpty() ? desk.state().script().next() : null;
        };
    if (choice == null) {
      return desk.told("cli.plain.no-script");
    }
    PlainDesk other = desk.at(desk.state().in(choice));
    PlainAnswer again =
        other.state().hasText()
            ? new PlainWalk(other).at(other.state().from())
            : other.listed(other.lists().library(desk.shelf().order()));
    List<String> lines = new ArrayList<>(desk.style().say(nameOf(choice)));
    lines.addAll(again.lines());
    return PlainAnswer.of(again.state(), lines);
  }

  private static String nameOf(ScriptChoice choice) {
    return switch (choice) {
      case SOURCE -> "cli.plain.script.source";
      case HANS -> "cli.plain.script.hans";
      case HANT -> "cli.plain.script.hant";
    };
  }

  /** What can be typed; of one command if one is named. */
  private PlainAnswer help(String name) {
    List<String> lines =
        Arrays.stream(PlainCommand.values())
            .filter(command -> name.isEmpty() || command.names(desk.messages()).contains(name))
            .flatMap(command -> wrapped(command.help(desk.messages())).stream())
            .collect(Collectors.toCollection(ArrayList::new));
    if (name.isEmpty()) {
      lines.addAll(desk.style().say("cli.plain.help.numbers"));
    }
    return lines.isEmpty() ? unknown(name) : desk.told(lines);
  }

  /** Says so, and what may be meant. */
  private PlainAnswer unknown(String typed) {
    PlainStyle style = desk.style();
    List<String> lines = new ArrayList<>(style.say("cli.plain.unknown", PlainLists.start(typed)));
    String word = typed.split("\\s+", 2)[0];
    List<String> near = NearMatches.of(word, PlainCommand.allNames(desk.messages()));
    if (!near.isEmpty()) {
      String names = String.join(desk.messages().get("cli.and"), near);
      lines.addAll(style.say("cli.plain.near", names));
    } else if (typed.codePoints().anyMatch(Character::isIdeographic)) {
      String sign = desk.state().hasText() ? "/" : "//";
      lines.addAll(style.say("cli.plain.to-search", sign + typed));
    }
    return desk.told(lines);
  }

  private List<String> problem(Problem problem) {
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

  private PlainWalk walk() {
    return new PlainWalk(desk);
  }

  private PlainArgued argued() {
    return new PlainArgued(desk);
  }
}
