package org.lunheng.cli;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.lunheng.document.Problem;
import org.lunheng.ssh.LineRoom;
import org.lunheng.ssh.Visitor;
import org.lunheng.store.Bundles;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.ProblemException;
import org.lunheng.store.Readers;
import org.lunheng.terminal.ColorChoice;
import org.lunheng.text.Messages;

/**
 * The room in lines for visitors of a host who have no terminal there. One for all visitors of a
 * library; each of them talks on a thread of their own.
 */
public final class HostedLines {
  /** Of lines that go to a file or to somebody whose terminal breaks them. */
  public static final int ANY_WIDTH = Integer.MAX_VALUE;

  private static final int BUFFER = 1 << 13;

  private final HostedLibrary library;
  private final InstantSource clock;
  private final Consumer<Problem> trouble;
  private final Map<String, Messages> messages = new ConcurrentHashMap<>();

  /**
   * A room on a library.
   *
   * @param clock tells the time
   * @param trouble is told, from any thread, what is wrong with the host and not for visitors to
   *     know
   */
  public HostedLines(CorpusStore corpus, InstantSource clock, Consumer<Problem> trouble) {
    this.library = new HostedLibrary(corpus);
    this.clock = clock;
    this.trouble = trouble;
  }

  /**
   * What a visitor types and hears, in UTF-8. Results go to {@code out} alone, so that they can be
   * kept; greetings, hints, prompts and problems go to {@code err}.
   *
   * @param columns the width of a terminal on which what is typed is seen, or {@link #ANY_WIDTH}
   * @param unsaved takes what could not be saved; null where that is lost
   */
  public record Line(
      InputStream in, OutputStream out, OutputStream err, int columns, LineRoom.Unsaved unsaved) {}

  /**
   * Talks until the visitor leaves, the line ends, or the thread is interrupted; whatever happens
   * is told in a line. Closes nothing.
   *
   * @param readers where it is kept what visitors like this one leave
   * @return the exit code: 0 done, 1 something failed
   */
  public int talk(Visitor visitor, Readers readers, Line line) {
    Session session = session(visitor, readers, line);
    try {
      greet(session, visitor);
      return PlainRoom.open(session, List.of());
    } catch (ProblemException e) {
      session.report(e.problem());
      return ExitCode.FAILED;
    } catch (RuntimeException | StackOverflowError e) {
      session.report(Problem.of("lunheng", 0, "internal", e.toString()));
      return ExitCode.FAILED;
    } finally {
      end(session);
    }
  }

  /** Has the last lines sent, also by a thread that was interrupted, which stays so. */
  private static void end(Session session) {
    boolean interrupted = Thread.interrupted();
    if (interrupted) {
      tell(session, "cli.plain.hosted.ended");
    }
    session.out().flush();
    session.environment().err().flush();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private Session session(Visitor visitor, Readers readers, Line line) {
    Map<String, String> variables = visitor.variables();
    String language = Language.of(variables).tag();
    Environment environment =
        new Environment(
            line.in(),
            stream(line.out()),
            stream(line.err()),
            variables,
            line.columns() != ANY_WIDTH,
            () -> false,
            () -> false,
            line::columns,
            clock);
    Settings settings =
        new Settings(null, null, language, ColorChoice.NEVER, Display.USUAL, Preferences.NONE);
    Household household =
        new HostedHousehold(visitor.reader(), library, readers, line.unsaved(), trouble);
    return new Session(
        environment, settings, messages.computeIfAbsent(language, Bundles::load), household);
  }

  private static PrintStream stream(OutputStream output) {
    return new PrintStream(new BufferedOutputStream(output, BUFFER), false, StandardCharsets.UTF_8);
  }

  /** Says as whom the visitor is known. */
  private static void greet(Session session, Visitor visitor) {
    String key = visitor.guest() ? "cli.plain.hosted.guest" : "cli.plain.hosted.key";
    tell(session, key, visitor.reader().value());
  }

  private static void tell(Session session, String key, Object... arguments) {
    String text = session.messages().get(key, arguments);
    new Wrap(session.columns()).lines(text, 0).forEach(session.talk()::println);
  }
}
