package org.lunheng.cli;

import java.util.List;
import java.util.Optional;
import org.lunheng.corpus.InterviewSummary;
import org.lunheng.document.Problem;
import org.lunheng.store.ProblemException;
import org.lunheng.store.ScriptConverters;
import org.lunheng.terminal.ColorChoice;

/** The reading room in lines, for screen readers and pipes: a line typed is one wish. */
final class PlainRoom {
  private final Session session;
  private final Prompt prompt;
  private final PlainShelf shelf;
  private final PlainStyle style;

  private PlainRoom(Session session, PlainShelf shelf) {
    this.session = session;
    this.prompt = new Prompt(session, "lunheng read");
    this.shelf = shelf;
    // colours only for who asks for them: screen readers may read them out
    boolean painted = session.settings().color() == ColorChoice.ALWAYS;
    Paint paint = painted ? session.paint() : Paint.NONE;
    this.style = new PlainStyle(session.messages(), paint, session.columns());
  }

  /**
   * Talks until the reader leaves or the input ends.
   *
   * @param ids the interviews to read; none for the library
   * @return the exit code
   */
  static int open(Session session, List<String> ids) throws ProblemException {
    for (String id : ids) {
      session.store().requireInterview(id);
    }
    Holdings holdings = Holdings.all(session);
    List<String> listed =
        session.store().library().value().interviews().stream()
            .map(InterviewSummary::id)
            .filter(id -> holdings.companion().interview(id).isPresent())
            .toList();
    if (listed.isEmpty()) {
      session.report(Problem.of("lunheng read", 0, "library-empty"));
      return ExitCode.FAILED;
    }
    session.environment().err().flush();
    PlainShelf shelf = new PlainShelf(holdings, listed, ScriptConverters::get);
    boolean readable = new PlainRoom(session, shelf).talk(ids);
    return readable && holdings.complete() ? ExitCode.DONE : ExitCode.FAILED;
  }

  /** Whether everything could be read that was typed. */
  private boolean talk(List<String> ids) {
    PlainAnswer answer = PlainAnswers.first(shelf, style, ids);
    while (!(answer.errand() instanceof PlainErrand.Leave)) {
      answer.lines().forEach(session.out()::println);
      run(answer.errand());
      new PlainHint(shelf, style).lines(answer.state()).forEach(session.out()::println);
      Optional<String> line = prompt.next();
      if (line.isEmpty()) {
        break;
      }
      answer = new PlainAnswers(new PlainDesk(shelf, style, answer.state())).to(line.get());
    }
    return prompt.isReadable();
  }

  private void run(PlainErrand errand) {
    try {
      new PlainErrands(session, shelf, style).run(errand);
    } catch (ProblemException e) {
      session.out().flush();
      session.report(e.problem());
    } catch (Exception e) {
      session.out().flush();
      session.report(Problem.of("lunheng", 0, "internal", e.toString()));
    }
    session.environment().err().flush();
  }
}
