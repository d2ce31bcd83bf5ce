package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.Option;
import org.lunheng.quiz.Question;
import org.lunheng.text.Messages;

/** A question as it is asked, and as it stands while its answer is on its way. */
final class QuestionSheet {
  /** The columns of a number with a blank or, where it was pressed, a bracket on both sides. */
  private static final int NUMBER_COLUMNS = 3;

  private final Model model;
  private final Messages messages;
  private final QuizRound round;
  private final Question question;

  private QuestionSheet(Model model) {
    this.model = model;
    this.messages = model.messages();
    this.round = model.quiz().round();
    this.question = round.question();
  }

  /**
   * The question, with blank lines between its parts if all of it shows with them.
   *
   * @param rows how many lines the screen shows
   */
  static Sheet of(Model model, int rows) {
    QuestionSheet sheet = new QuestionSheet(model);
    Sheet roomy = sheet.set(true);
    return roomy.lines().size() <= rows ? roomy : sheet.set(false);
  }

  private Sheet set(boolean roomy) {
    SheetSetter setter = new SheetSetter(model);
    ask(setter, Sheet.Tone.LOUD, roomy);
    if (question.isTyped()) {
      setter.text(KeyWords.of("naming.help", model), Sheet.Tone.QUIET);
    } else {
      options(setter, roomy);
    }
    return setter.sheet(title(model, question.card()), remark(model, round));
  }

  /** Asks the question of the round again, without its options. */
  static void repeat(SheetSetter setter, Model model) {
    new QuestionSheet(model).ask(setter, Sheet.Tone.QUIET, false);
  }

  private void ask(SheetSetter setter, Sheet.Tone tone, boolean roomy) {
    setter.text(question.prompt(), tone).divide(roomy);
    for (int i = 0; i < question.texts().size(); i++) {
      String text = question.texts().get(i);
      boolean quoted = question.isQuoted(i);
      setter.text(quoted ? messages.get("claims.quote", text) : text, Sheet.Tone.PLAIN);
      setter.divide(roomy);
    }
  }

  /** The options, and after them not to know. */
  private void options(SheetSetter setter, boolean roomy) {
    List<String> labels = new ArrayList<>(question.options().stream().map(Option::label).toList());
    int room = setter.columns() - NUMBER_COLUMNS - 1;
    boolean apart = roomy && labels.stream().anyMatch(text -> model.width().of(text) > room);
    for (int i = 0; i < labels.size(); i++) {
      setter.item(i).labelled(number(i, i + 1), labels.get(i), tone(i, Sheet.Tone.PLAIN));
      setter.noItem().divide(apart);
    }
    int last = labels.size();
    setter.item(last);
    setter.labelled(number(last, 0), messages.get("quiz.dont-know"), tone(last, Sheet.Tone.QUIET));
  }

  /** The number to press; what was pressed is told from the rest without colours. */
  private String number(int item, int key) {
    return item == pressed(round) ? "[" + key + "]" : " " + key + " ";
  }

  private Sheet.Tone tone(int item, Sheet.Tone unpressed) {
    if (round.given() == null) {
      return unpressed;
    }
    return item == pressed(round) ? Sheet.Tone.LOUD : Sheet.Tone.QUIET;
  }

  /** The item that was answered with; that after the options for not knowing. */
  static int pressed(QuizRound round) {
    if (round.given() == null) {
      return Sheet.Line.NO_ITEM;
    }
    Option option = round.given().answer().option();
    List<Option> options = round.question().options();
    return option == null ? options.size() : options.indexOf(option);
  }

  /** What sort of question it is, and whether its card was never asked before. */
  static String title(Model model, Card card) {
    Messages messages = model.messages();
    String kind = messages.get("quiz.kind." + card.kind().key());
    QuizRound round = model.quiz().round();
    boolean met =
        model.quiz().study().progress().schedule().memory(card.id()).isPresent()
            || round.before().stream().anyMatch(result -> result.card().equals(card));
    return messages.get(met ? "quiz.titled" : "quiz.titled-new", kind);
  }

  /** Which question of the round it is. */
  static String remark(Model model, QuizRound round) {
    return model.messages().get("quiz.number", round.before().size() + 1, round.length());
  }
}
