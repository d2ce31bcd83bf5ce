package org.lunheng.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.lunheng.document.Problem;
import org.lunheng.document.ScriptChoice;
import org.lunheng.reader.Memory;
import org.lunheng.store.ProblemException;
import org.lunheng.store.ScriptConverters;
import org.lunheng.terminal.ColorChoice;

/** The reading room in lines, for screen readers and pipes: a line typed is one wish. */
final class PlainRoom implements AutoCloseable {
  private final Session session;
  private final Prompt prompt;
  private final PlainStyle style;
  private final SharedReviews place;
  private final PlainKeeping keeping;
  private final PlainPlaces places;
  private PlainShelf shelf;

  private PlainRoom(Session session, boolean named) throws ProblemException {
    this.session = session;
    this.prompt = new Prompt(session, "lunheng read");
    // colours only for who asks for them: screen readers may read them out
    boolean painted = session.settings().color() == ColorChoice.ALWAYS;
    Paint paint = painted ? session.paint() : Paint.NONE;
    this.style = new PlainStyle(session.messages(), paint, session.columns(), session.household());
    this.place = new SharedReviews(session);
    this.keeping = new PlainKeeping(session, place);
    this.places = PlainPlaces.of(session, place, named);
    this.shelf = shelf();
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
    try (PlainRoom room = new PlainRoom(session, !ids.isEmpty())) {
      if (room.shelf.order().isEmpty()) {
        session.report(Problem.of("lunheng read", 0, "library-empty"));
        return ExitCode.FAILED;
      }
      session.environment().err().flush();
      boolean complete = room.shelf.holdings().complete();
      boolean readable = room.talk(ids);
      return room.isLeft() && readable && complete ? ExitCode.DONE : ExitCode.FAILED;
    }
  }

  private PlainShelf shelf() throws ProblemException {
    Inventory inventory = session.household().inventory(session);
    return new PlainShelf(inventory.holdings(), inventory.order(), ScriptConverters::get, keeping);
  }

  /** Whether everything could be read that was typed. */
  private boolean talk(List<String> ids) {
    PlainAnswer answer = PlainAnswers.first(shelf, style, ids, places.script(), places.memory());
    PrintStream listener = session.talk();
    while (!(answer.errand() instanceof PlainErrand.Leave)) {
      places.keep(shelf, answer.state());
      answer.lines().forEach(listener::println);
      listener = session.out();
      PlainState state = done(answer);
      session.out().flush();
      new PlainHint(shelf, style).lines(state).forEach(session.talk()::println);
      Optional<String> line = prompt.next();
      if (line.isEmpty()) {
        break;
      }
      answer = new PlainAnswers(new PlainDesk(shelf, style, state)).to(line.get());
    }
    return prompt.isReadable();
  }

  /** The state when the errand of an answer is done. */
  private PlainState done(PlainAnswer answer) {
    try {
      if (answer.errand().equals(new PlainErrand.Data(PlainErrand.Data.Wish.ERASE))) {
        return erased(answer.state());
      }
      new PlainErrands(session, shelf, style, keeping).run(answer.errand());
      return answer.errand() instanceof PlainErrand.Change
          ? changed(answer.state())
          : answer.state();
    } catch (ProblemException e) {
      tell(e.problem());
    } catch (Exception e) {
      tell(Problem.of("lunheng", 0, "internal", e.toString()));
    } finally {
      session.environment().err().flush();
    }
    return answer.state();
  }

  /** The state when what is kept of the reader is erased, if they wish it: all is forgotten. */
  private PlainState erased(PlainState state) throws ProblemException {
    if (!new PlainData(session, style).erase()) {
      return state;
    }
    keeping.forget();
    places.erase();
    style.say("cli.plain.data.erased").forEach(session.out()::println);
    PlainState fresh = PlainState.at(state.list(), ScriptChoice.SOURCE, Memory.NONE);
    PlainList library = new PlainDesk(shelf, style, fresh).lists().library(shelf.order());
    return fresh.listing(library, 0);
  }

  /** The state at the library as it is now; a text that is gone is closed. */
  private PlainState changed(PlainState state) throws ProblemException {
    shelf = shelf();
    PlainDesk desk = new PlainDesk(shelf, style, state);
    PlainList library = desk.lists().library(shelf.order());
    PlainState there =
        state.hasText() && shelf.order().contains(state.interview())
            ? state
            : PlainState.at(library, state.script(), state.memory());
    PlainAnswer listed = desk.at(there).listed(library);
    listed.lines().forEach(session.out()::println);
    return listed.state();
  }

  private void tell(Problem problem) {
    session.out().flush();
    session.report(problem);
  }

  /** Has everything kept, also by a thread that was interrupted, which stays so. */
  private boolean isLeft() {
    boolean interrupted = Thread.interrupted();
    try {
      places.finish();
      return isKept();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Tries a last time to keep what is not kept; if that fails, has it written elsewhere. */
  private boolean isKept() {
    session.out().flush();
    LastKeepsakes last = new LastKeepsakes(session);
    last.keep(keeping.waiting());
    LastReviews lastAnswers = new LastReviews(session);
    lastAnswers.keep(List.copyOf(keeping.answers()));
    return last.isKept() && lastAnswers.isKept();
  }

  @Override
  public void close() {
    place.close();
  }
}
