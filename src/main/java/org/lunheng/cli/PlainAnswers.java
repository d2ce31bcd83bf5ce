package org.lunheng.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lunheng.corpus.Search;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.document.Interview;
import org.lunheng.document.Paragraph;
import org.lunheng.document.PlacedParagraph;
import org.lunheng.document.Problem;
import org.lunheng.document.ScriptChoice;
import org.lunheng.store.Foldings;
import org.lunheng.store.ProblemException;
import org.lunheng.text.Messages;
import org.lunheng.text.NearMatches;

/** What the plain room says: a function of where the reader is and of the line that was typed. */
record PlainAnswers(PlainShelf shelf, PlainStyle style, PlainState state) {

  /** At the library, or in a text if there is only one. */
  static PlainAnswer first(PlainShelf shelf, PlainStyle style) {
    PlainList library = new PlainLists(shelf, style, ScriptChoice.SOURCE).library();
    PlainAnswers answers = new PlainAnswers(shelf, style, PlainState.at(library));
    return shelf.order().size() == 1
        ? answers.opened(new PlainTarget.Place(shelf.order().get(0), 0, null))
        : answers.listed(library);
  }

  /** What is said to a line. */
  PlainAnswer to(String line) {
    PlainOrder order = PlainOrder.of(line, style.messages());
    try {
      if (order instanceof PlainOrder.Do command) {
        return does(command.command(), command.argument());
      }
      return order instanceof PlainOrder.Number number
          ? number(number.digits())
          : unknown(((PlainOrder.Unknown) order).typed());
    } catch (ProblemException e) {
      return told(problem(e.problem()));
    }
  }

  private PlainAnswer does(PlainCommand command, String argument) throws ProblemException {
    return switch (command) {
      case NEXT -> state.listing() ? page(state.page() + 1) : onward();
      case BACK -> state.listing() ? page(state.page() - 1) : backward();
      case LIST -> listed(state.list(), state.page());
      case LIBRARY -> listed(lists().library());
      case SEARCH -> found(argument, shelf.order());
      case TOPICS -> argument.isEmpty() ? listed(claims().topics()) : claimed(argument);
      case CLAIMS -> argument.isEmpty() && state.hasText() ? claimedHere() : claimed(argument);
      case TERM -> term(argument);
      case SCRIPT -> script(argument);
      case QUIZ -> sent(new PlainErrand.Ask(argument));
      case STATS -> sent(new PlainErrand.Count());
      case HELP -> help(argument);
      case QUIT -> sent(new PlainErrand.Leave());
      default -> state.hasText() ? inText(command, argument) : told("cli.plain.no-text");
    };
  }

  /** What can only be asked where a text is open. */
  private PlainAnswer inText(PlainCommand command, String argument) throws ProblemException {
    return switch (command) {
      case NEXT_TURN -> turned(piece().nextTurn(state.from()));
      case PREVIOUS_TURN -> turned(piece().previousTurn(state.from()));
      case CONTENTS -> listed(lists().contents(text()));
      case FIND -> found(argument, List.of(state.interview()));
      case PARAGRAPH -> paragraph(argument);
      case OTHERS -> others(argument);
      case MARKS -> sent(new PlainErrand.Marks(state.interview(), paragraphs(argument)));
      case RAW -> sent(new PlainErrand.Raw(state.interview(), paragraphs(argument)));
      default -> throw new IllegalStateException(command.name());
    };
  }

  private PlainAnswer number(String digits) {
    if (!state.listing()) {
      return paragraph("p" + digits);
    }
    int count = state.list().items().size();
    int number = digits.length() > 6 ? 0 : Integer.parseInt(digits);
    return number >= 1 && number <= count
        ? chosen(state.list().items().get(number - 1).target())
        : told("cli.plain.no-number", digits, count);
  }

  private PlainAnswer chosen(PlainTarget target) {
    if (target instanceof PlainTarget.Place place) {
      return opened(place);
    }
    return target instanceof PlainTarget.OnTopic topic
        ? onTopic(shelf.companion().arguments().topic(topic.topic()).orElseThrow())
        : listed(
            lists()
                .term(
                    shelf
                        .companion()
                        .glossary()
                        .entry(((PlainTarget.Explained) target).entry())
                        .orElseThrow()));
  }

  /** A text from a place on; its title too unless it was read before. */
  private PlainAnswer opened(PlainTarget.Place place) {
    boolean here = place.interview().equals(state.interview());
    Interview text = shelf.interview(place.interview(), state.script());
    PlainPiece piece = new PlainPiece(text, style.messages(), style.wrap());
    List<String> lines = new ArrayList<>();
    if (place.paragraph() == 0) {
      lines.addAll(piece.head());
    } else if (!here) {
      lines.addAll(style.heading(text.headline()));
    }
    if (text.paragraphs().isEmpty()) {
      return told("cli.plain.empty");
    }
    int end = piece.end(place.paragraph());
    lines.addAll(piece.lines(place.paragraph(), end));
    PlainState there = state.reading(place.interview(), place.paragraph(), end);
    return PlainAnswer.of(there.on(place.topic()), lines);
  }

  private PlainAnswer at(int paragraph) {
    return opened(new PlainTarget.Place(state.interview(), paragraph, null));
  }

  private PlainAnswer onward() {
    boolean more = state.to() < text().paragraphs().size();
    return more ? at(state.to()) : told("cli.plain.end");
  }

  private PlainAnswer backward() {
    return state.from() == 0 ? told("cli.plain.start") : at(piece().start(state.from()));
  }

  private PlainAnswer turned(int paragraph) {
    return paragraph < 0 ? told("cli.plain.no-turn") : at(paragraph);
  }

  /** Another page of the list; behind the last one, on in the text. */
  private PlainAnswer page(int page) {
    if (page >= 0 && page < state.list().pages()) {
      return listed(state.list(), page);
    }
    return state.hasText()
        ? at(state.from())
        : told("cli.plain.choose", state.list().items().size());
  }

  private PlainAnswer paragraph(String id) {
    int at = state.hasText() ? shelf.paragraph(state.interview(), id) : -1;
    return at < 0 ? told("cli.plain.no-paragraph", id) : at(at);
  }

  private List<Paragraph> paragraphs(String typed) throws ProblemException {
    List<PlacedParagraph> all = shelf.stored(state.interview()).paragraphs();
    if (typed.isEmpty()) {
      return all.subList(state.from(), state.to()).stream()
          .map(PlacedParagraph::paragraph)
          .toList();
    }
    String id = typed.startsWith("p") ? typed : "p" + typed;
    int at = shelf.paragraph(state.interview(), id);
    if (at < 0) {
      throw new ProblemException(Problem.of(state.interview(), 0, "paragraph-none", id));
    }
    return List.of(all.get(at).paragraph());
  }

  private PlainAnswer found(String words, List<String> ids) {
    if (words.isEmpty()) {
      return told("cli.plain.no-words");
    }
    Search search = new Search(List.of(words.split("\\s+")), Foldings.get());
    return listed(lists().hits(search, ids, words));
  }

  private PlainAnswer term(String typed) throws ProblemException {
    if (!typed.isEmpty()) {
      return listed(lists().term(new TermFinding(shelf.companion().glossary()).find(typed)));
    }
    return state.hasText()
        ? listed(lists().terms(text().paragraphs().subList(state.from(), state.to())))
        : told("cli.plain.no-text");
  }

  private PlainAnswer claimedHere() {
    return listed(claims().in(state.interview()));
  }

  /** What is claimed on a topic, or by somebody. */
  private PlainAnswer claimed(String name) throws ProblemException {
    if (name.isEmpty()) {
      return listed(claims().topics());
    }
    try {
      return onTopic(shelf.holdings().topic(name));
    } catch (ProblemException e) {
      return listed(claims().of(speaker(name, e)));
    }
  }

  /** A name that nobody has may rather be meant for a topic. */
  private String speaker(String name, ProblemException noTopic) throws ProblemException {
    try {
      return shelf.holdings().speaker(name);
    } catch (ProblemException e) {
      boolean near = e.problem().key().endsWith("near");
      throw near ? e : noTopic;
    }
  }

  private PlainAnswer onTopic(Topic topic) {
    PlainAnswer answer = listed(claims().on(topic));
    return PlainAnswer.of(answer.state().on(topic.id()), answer.lines());
  }

  private PlainAnswer others(String name) throws ProblemException {
    Optional<Topic> topic =
        state.topic() == null
            ? claims().near(state.interview(), state.from(), state.to())
            : shelf.companion().arguments().topic(state.topic());
    if (topic.isEmpty()) {
      return told("cli.plain.no-topic");
    }
    boolean isInterview = shelf.companion().interview(name).isPresent();
    String whom = name.isEmpty() ? null : isInterview ? name : shelf.holdings().speaker(name);
    PlainAnswer answer = listed(claims().elsewhere(topic.get(), state.interview(), whom));
    return PlainAnswer.of(answer.state().on(topic.get().id()), answer.lines());
  }

  private PlainAnswer script(String typed) {
    ScriptChoice choice =
        switch (typed) {
          case "hans" -> ScriptChoice.HANS;
          case "hant" -> ScriptChoice.HANT;
          case "source" -> ScriptChoice.SOURCE;
          default -> typed.isEmpty() ? state.script().next() : null;
        };
    if (choice == null) {
      return told("cli.plain.no-script");
    }
    PlainAnswers other = new PlainAnswers(shelf, style, state.in(choice));
    PlainAnswer again =
        state.hasText() ? other.at(state.from()) : other.listed(other.lists().library());
    List<String> lines = new ArrayList<>(style.say("cli.plain.script." + choice.ordinal()));
    lines.addAll(again.lines());
    return PlainAnswer.of(again.state(), lines);
  }

  /** What can be typed; of one command if one is named. */
  private PlainAnswer help(String name) {
    Messages messages = style.messages();
    List<String> lines =
        Arrays.stream(PlainCommand.values())
            .filter(command -> name.isEmpty() || command.names(messages).contains(name))
            .flatMap(command -> style.wrap().lines(command.help(messages), 0).stream())
            .collect(Collectors.toCollection(ArrayList::new));
    if (name.isEmpty()) {
      lines.addAll(style.say("cli.plain.help.numbers"));
    }
    return lines.isEmpty() ? unknown(name) : told(lines);
  }

  private PlainAnswer unknown(String typed) {
    Messages messages = style.messages();
    List<String> lines = new ArrayList<>(style.say("cli.plain.unknown", typed));
    String word = typed.split("\\s+", 2)[0];
    List<String> near = NearMatches.of(word, PlainCommand.allNames(messages));
    boolean chinese = typed.codePoints().anyMatch(Character::isIdeographic);
    if (!near.isEmpty()) {
      lines.addAll(style.say("cli.plain.near", String.join(messages.get("cli.and"), near)));
    } else if (chinese) {
      lines.addAll(style.say("cli.plain.to-search", (state.hasText() ? "/" : "//") + typed));
    }
    return told(lines);
  }

  private List<String> problem(Problem problem) {
    String what = style.messages().get("problem." + problem.key(), problem.arguments().toArray());
    return style.wrap().lines(problem.file() + ": " + what, 0);
  }

  private PlainAnswer listed(PlainList list) {
    return listed(list, 0);
  }

  /** A list; one without items is told and does not take the place of what was told before. */
  private PlainAnswer listed(PlainList list, int page) {
    return list.items().isEmpty()
        ? told(list.head())
        : PlainAnswer.of(state.listing(list, page), list.lines(page, style.wrap()));
  }

  private PlainAnswer told(String key, Object... arguments) {
    return told(style.say(key, arguments));
  }

  private PlainAnswer told(List<String> lines) {
    return PlainAnswer.of(state, lines);
  }

  private PlainAnswer sent(PlainErrand errand) {
    return new PlainAnswer(state, List.of(), errand);
  }

  private Interview text() {
    return shelf.interview(state.interview(), state.script());
  }

  private PlainPiece piece() {
    return new PlainPiece(text(), style.messages(), style.wrap());
  }

  private PlainLists lists() {
    return new PlainLists(shelf, style, state.script());
  }

  private PlainClaims claims() {
    return new PlainClaims(shelf, style, state.script());
  }
}
