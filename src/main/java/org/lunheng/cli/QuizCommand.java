package org.lunheng.cli;

import java.util.concurrent.Callable;
import org.lunheng.app.Quiz;
import org.lunheng.document.Problem;
import org.lunheng.quiz.Habits;
import org.lunheng.quiz.Scope;
import org.lunheng.store.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code lunheng quiz}: a round of questions on who argued what. */
@Command(name = "quiz", sortOptions = false)
final class QuizCommand implements Callable<Integer> {
  private static final String NAME = "lunheng quiz";

  @ParentCommand private Lunheng lunheng;

  @Option(names = "--topic", paramLabel = "T", descriptionKey = "quiz.topic")
  private String topic;

  @Option(names = "--speaker", paramLabel = "S", descriptionKey = "quiz.speaker")
  private String speaker;

  @Option(names = "--count", paramLabel = "N", descriptionKey = "quiz.count")
  private String count;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "quiz.seed")
  private String seed;

  @Option(names = "--plain", descriptionKey = "quiz.plain")
  private boolean plain;

  @Override
  public Integer call() throws Exception {
    Session session = lunheng.session();
    boolean inRoom = !plain && !lunheng.isPlain() && session.environment().hasRoom();
    Integer length;
    Long chance;
    try {
      length = count();
      chance = seed();
    } catch (ProblemException e) {
      session.report(e.problem());
      return ExitCode.WRONG_USAGE;
    }
    boolean all = topic == null && speaker == null;
    Holdings holdings = inRoom && all ? null : Holdings.all(session);
    Scope scope = all ? Scope.ALL : holdings.scope(topic, speaker);
    Quiz.Wish wish = new Quiz.Wish(scope, length, chance, true);
    return inRoom ? lunheng.quiz(wish) : new PlainRound(session, holdings).run(wish);
  }

  private Integer count() throws ProblemException {
    if (count == null) {
      return null;
    }
    int number = count.matches("[0-9]{1,3}") ? Integer.parseInt(count) : 0;
    if (number < 1 || number > Habits.LONGEST) {
      String most = Integer.toString(Habits.LONGEST);
      throw new ProblemException(Problem.of(NAME, 0, "usage-count", count, most));
    }
    return number;
  }

  private Long seed() throws ProblemException {
    try {
      return seed == null ? null : Long.valueOf(seed);
    } catch (NumberFormatException e) {
      throw new ProblemException(Problem.of(NAME, 0, "usage-seed", seed));
    }
  }
}
