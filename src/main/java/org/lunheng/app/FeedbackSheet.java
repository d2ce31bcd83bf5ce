package org.lunheng.app;

import java.util.List;
import java.util.function.Predicate;
import org.lunheng.quiz.Answer;
import org.lunheng.quiz.Days;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Memory;
import org.lunheng.quiz.Question;
import org.lunheng.quiz.Review;
import org.lunheng.text.Messages;

/** What came of an answer. */
final class FeedbackSheet {
  /** From this many lines on, some may be blank. */
  static final int ROOMY = 16;

  /** The signs of what is right and what is wrong, for those who see no colours. */
  static final String RIGHT = "✓ ";

  static final String WRONG = "✗ ";

  private static final String UNKNOWN = "? ";
  private static final int GAP = 2;

  private final Model model;
  private final Messages messages;
  private final QuizRound round;
  private final QuizRound.Result given;
  private final Answer answer;
  private final Question question;
  private final SheetSetter setter;
  private final int rows;

  private FeedbackSheet(Model model, int rows) {
    this.model = model;
    this.messages = model.messages();
    this.round = model.quiz().round();
    this.given = round.given();
    this.answer = given.answer();
    this.question = answer.question();
    this.setter = new SheetSetter(model);
    this.rows = rows;
  }

  /**
   * The feedback on the answer that was given.
   *
   * @param rows how many lines the screen shows
   */
  static Sheet of(Model model, int rows) {
    return new FeedbackSheet(model, rows).set();
  }

  private Sheet set() {
    boolean roomy = rows >= ROOMY;
    verdict();
    saving();
    answers();
    setter.divide(roomy);
    // on a small screen the passages need the room, and the question has just been read
    if (roomy) {
      setter.text(question.prompt(), Sheet.Tone.QUIET);
    }
    for (int i = 0; i < question.texts().size(); i++) {
      if (!question.isQuoted(i)) {
        setter.text(question.texts().get(i), Sheet.Tone.PLAIN);
      }
    }
    setter.divide(roomy);
    new ExhibitSetter(model, setter, rows).set();
    return setter.sheet(
        QuestionSheet.title(model, question.card()), QuestionSheet.remark(model, round));
  }

  /** Right or wrong, and when the card comes back. */
  private void verdict() {
    Sheet.Tone tone = answer.isRight() ? Sheet.Tone.RIGHT : Sheet.Tone.WRONG;
    String word = word();
    int next = Sheet.MARGIN + model.width().of(word) + GAP;
    setter.parts(
        List.of(
            new Sheet.Part(Sheet.MARGIN, word, tone, null),
            new Sheet.Part(next, due(), Sheet.Tone.QUIET, null)));
  }

  private String word() {
    if (answer.isRight()) {
      return RIGHT
          + switch (given.grade()) {
            case HARD -> messages.get("feedback.hard");
            case EASY -> messages.get("feedback.easy");
            case GOOD, AGAIN -> messages.get("quiz.right");
          };
    }
    return answer.chosen().isEmpty()
        ? UNKNOWN + messages.get("feedback.unknown")
        : WRONG + messages.get("quiz.wrong");
  }

  private String due() {
    if (given.grade() == Grade.AGAIN && round.comesBack()) {
      return messages.get("feedback.this-round");
    }
    Days days = model.quiz().study().progress().days();
    Memory memory = given.memory();
    String when = DueWords.when(memory.last(), memory.next(days), days, messages);
    return messages.get("feedback.back", when);
  }

  /** The mark that the answer, or its other grade, is not known to be on disk, and why. */
  private void saving() {
    Saving saving = model.quiz().saving();
    String id = given.review().id();
    Predicate<Review> shown = row -> isOf(row, id);
    if (saving.marked().stream().anyMatch(shown)) {
      String mark = messages.get("quiz.not-saved");
      String told =
          saving
              .problem(shown)
              .map(Notice::of)
              .map(why -> messages.get("note.says", mark, why.words(messages)))
              .orElse(mark);
      setter.text(told, Sheet.Tone.WARNING);
    }
  }

  private static boolean isOf(Review row, String id) {
    return row.id().equals(id) || id.equals(row.regrades());
  }

  /** What was chosen, if it was wrong, and what is right. */
  private void answers() {
    String right = question.answer().label();
    if (answer.isSlip()) {
      setter.text(messages.get("feedback.slip", right), Sheet.Tone.LOUD);
    } else if (answer.isRight()) {
      setter.text(right, Sheet.Tone.LOUD);
    } else {
      if (!answer.chosen().isEmpty()) {
        setter.labelled(label(chosenKey()), answer.label(), Sheet.Tone.WRONG);
      }
      setter.labelled(label("feedback.right"), right, Sheet.Tone.RIGHT);
    }
  }

  private String chosenKey() {
    return question.isTyped() ? "feedback.typed" : "feedback.chosen";
  }

  /** A label, as wide as the one that it stands above or below. */
  private String label(String key) {
    int other = model.width().of(messages.get(chosenKey()));
    int right = model.width().of(messages.get("feedback.right"));
    String label = messages.get(key);
    return label + " ".repeat(Math.max(other, right) - model.width().of(label));
  }
}
