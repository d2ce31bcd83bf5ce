package org.lunheng.quiz;

/**
 * What a reader answered to a question.
 *
 * @param chosen what is kept of it: the id of what was chosen, or what was typed if it is nobody's
 *     name; empty if the reader did not know
 * @param option what was chosen, with its passages; null if nothing, or nobody that is known
 * @param grade how well it was remembered, if the reader does not say otherwise
 */
public record Answer(Question question, String chosen, Option option, Grade grade) {

  /**
   * The choice of an option.
   *
   * @param number from 0
   * @throws IndexOutOfBoundsException if there is no such option
   */
  public static Answer choosing(Question question, int number) {
    Option option = question.options().get(number);
    Grade grade = number == question.right() ? Grade.GOOD : Grade.AGAIN;
    return new Answer(question, option.id(), option, grade);
  }

  /** Not to know. */
  public static Answer none(Question question) {
    return new Answer(question, "", null, Grade.AGAIN);
  }

  /** A name that somebody typed. */
  static Answer typed(Question question, Option named, String typed, NameCheck.Result result) {
    return switch (result) {
      case EXACT -> new Answer(question, question.answer().id(), question.answer(), Grade.GOOD);
      case SLIP -> new Answer(question, question.answer().id(), question.answer(), Grade.HARD);
      case WRONG -> new Answer(question, named == null ? typed : named.id(), named, Grade.AGAIN);
    };
  }

  /** The answer in the reader's words or in those of the option; empty if there is none. */
  public String label() {
    return option == null ? chosen : option.label();
  }

  /** Whether it is right, or nearly so. */
  public boolean isRight() {
    return grade != Grade.AGAIN;
  }

  /** Whether a slip in a typed name was forgiven. */
  public boolean isSlip() {
    return grade == Grade.HARD;
  }
}
