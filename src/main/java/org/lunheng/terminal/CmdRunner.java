package org.lunheng.terminal;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.lunheng.app.Cmd;
import org.lunheng.app.Msg;
import org.lunheng.document.Problem;
import org.lunheng.store.ProblemException;

/**
 * Has commands performed elsewhere; whatever comes of one, a failure too, becomes a message. Those
 * that need the reviews are performed one after the other: where these cannot be had for a while,
 * no more than one thread waits for them.
 */
final class CmdRunner {
  private static final String PROGRAM = "lunheng";

  private final Executor executor;
  private final Executor reviews;
  private final Worker worker;
  private final Consumer<Msg> answers;

  /**
   * @param crew performs them
   * @param answers takes the messages, on the crew's threads
   */
  CmdRunner(Crew crew, Consumer<Msg> answers) {
    this.executor = crew.texts();
    this.reviews = new Lane(crew.database());
    this.worker = crew.worker();
    this.answers = answers;
  }

  /** Has a command performed; returns at once. */
  void run(Cmd cmd) {
    Executor chosen = cmd.needsDatabase() ? reviews : executor;
    chosen.execute(() -> perform(cmd).forEach(answers));
  }

  private List<Msg> perform(Cmd cmd) {
    try {
      return worker.perform(cmd);
    } catch (ProblemException e) {
      return List.of(failure(cmd, e.problem()));
    } catch (OutOfMemoryError e) {
      return List.of(failure(cmd, Problem.of(PROGRAM, 0, "memory")));
    } catch (Exception | StackOverflowError e) {
      return List.of(failure(cmd, Problem.of(PROGRAM, 0, "internal", e.toString())));
    }
  }

  private static Msg failure(Cmd cmd, Problem problem) {
    if (cmd instanceof Cmd.LoadInterview load) {
      return new Msg.InterviewFailed(load.id(), problem);
    }
    if (cmd instanceof Cmd.AddFiles) {
      return new Msg.AddFailed(problem);
    }
    if (cmd instanceof Cmd.LoadRaw) {
      return new Msg.RawFailed(problem);
    }
    if (cmd instanceof Cmd.AppendReview append) {
      return new Msg.ReviewFailed(append.review(), problem);
    }
    if (cmd instanceof Cmd.WriteKeepsake write) {
      return new Msg.KeepsakeFailed(write.change(), problem);
    }
    if (cmd instanceof Cmd.LoadMyData
        || cmd instanceof Cmd.ExportMyData
        || cmd instanceof Cmd.EraseMyData) {
      return new Msg.MyDataFailed(cmd, problem);
    }
    if (cmd instanceof Cmd.LoadQuiz load) {
      return new Msg.QuizFailed(load, problem);
    }
    if (cmd instanceof Cmd.LoadCompanion
        || cmd instanceof Cmd.PrepareSearch
        || cmd instanceof Cmd.Search) {
      return new Msg.SearchFailed(problem);
    }
    return cmd instanceof Cmd.LoadConverter
        ? new Msg.ConverterFailed(problem)
        : new Msg.Failed(problem);
  }
}
