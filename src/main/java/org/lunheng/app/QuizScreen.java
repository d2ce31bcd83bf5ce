package org.lunheng.app;

/** The quiz, from where a round is chosen to what came of it. */
public sealed interface QuizScreen extends Screen {
  /** The library or the panes that the quiz was called from. */
  Screen behind();

  /** What the screen says, set for its width; in a state that shows it. */
  Sheet sheet(Model model);

  /** The first line shown. */
  int top();

  /** How many lines of the sheet show at once, at least 1. */
  default int rows(Model model) {
    return ListArea.rows(model.size());
  }

  /** The chosen item; {@link Sheet.Line#NO_ITEM} where nothing is chosen. */
  default int item() {
    return Sheet.Line.NO_ITEM;
  }

  /** A screen whose keys are commands. */
  sealed interface Page extends QuizScreen permits Start, Asking, Feedback, Summary, Statistics {
    /** The same with another item chosen and another line on top. */
    Page at(int item, int top);

    @Override
    default Screen fitted(Model model) {
      return PageUpdate.fitted(model, this);
    }

    @Override
    default Screen scrolled(Model model, int lines) {
      return PageUpdate.moved(model, this, lines);
    }

    @Override
    default Screen chosen(Model model, int entry) {
      return PageUpdate.chosen(model, this, entry);
    }
  }

  /** What a round can be about; Enter begins one. */
  record Start(Screen behind, int item, int top) implements Page {
    @Override
    public Sheet sheet(Model model) {
      return StartSheet.of(model);
    }

    @Override
    public Start at(int other, int line) {
      return new Start(behind, other, line);
    }
  }

  /**
   * A question with options, of which none is chosen at first; one is pressed as soon as the round
   * has an answer.
   */
  record Asking(Screen behind, int item, int top) implements Page {
    @Override
    public Sheet sheet(Model model) {
      return QuestionSheet.of(model, rows(model));
    }

    @Override
    public Asking at(int other, int line) {
      return new Asking(behind, other, line);
    }
  }

  /** A question whose answer is typed. */
  record Naming(Screen behind, TextInput input, int top) implements QuizScreen, Screen.Typed {
    /** The rows of the line where the name is typed and of the title above it. */
    public static final int PROMPT_ROWS = 2;

    private static final int LONGEST_NAME = 80;

    @Override
    public int rows(Model model) {
      return Math.max(1, ListArea.rows(model.size()) - PROMPT_ROWS);
    }

    @Override
    public Screen fitted(Model model) {
      return scrolled(model, 0);
    }

    @Override
    public Screen scrolled(Model model, int lines) {
      int last = Math.max(0, sheet(model).lines().size() - rows(model));
      return new Naming(behind, input, Math.max(0, Math.min(top + lines, last)));
    }

    @Override
    public Sheet sheet(Model model) {
      return QuestionSheet.of(model, rows(model));
    }

    /** No name is as long as a text. */
    @Override
    public int longest() {
      return LONGEST_NAME;
    }

    /** What is typed after the answer was given comes too late. */
    @Override
    public Screen edited(Model model, TextInput other) {
      return model.quiz().round().given() == null ? new Naming(behind, other, top) : this;
    }
  }

  /** What came of the answer, with the passages that it is held to. */
  record Feedback(Screen behind, int top) implements Page {
    @Override
    public Sheet sheet(Model model) {
      return FeedbackSheet.of(model, rows(model));
    }

    @Override
    public Feedback at(int other, int line) {
      return new Feedback(behind, line);
    }
  }

  /** What came of the round; what was forgotten can be chosen. */
  record Summary(Screen behind, int item, int top) implements Page {
    @Override
    public Sheet sheet(Model model) {
      return SummarySheet.of(model);
    }

    @Override
    public Summary at(int other, int line) {
      return new Summary(behind, other, line);
    }
  }

  /**
   * What has stayed, over all rounds.
   *
   * @param digits whether it is told in digits, not in pictures
   */
  record Statistics(Screen behind, int top, boolean digits) implements Page {
    Statistics withDigits(boolean other) {
      return new Statistics(behind, top, other);
    }

    @Override
    public Sheet sheet(Model model) {
      return StatisticsSheet.of(model, digits);
    }

    @Override
    public Statistics at(int other, int line) {
      return new Statistics(behind, line, digits);
    }
  }
}
