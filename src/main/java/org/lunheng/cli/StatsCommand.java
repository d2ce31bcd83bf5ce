package org.lunheng.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.lunheng.corpus.Companion;
import org.lunheng.quiz.Deck;
import org.lunheng.quiz.Habits;
import org.lunheng.quiz.Progress;
import org.lunheng.quiz.Review;
import org.lunheng.quiz.Scope;
import org.lunheng.quiz.Statistics;
import org.lunheng.store.Loaded;
import org.lunheng.store.ProblemException;
import org.lunheng.store.StatisticsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code lunheng stats}: what has stayed. */
@Command(name = "stats", sortOptions = false)
final class StatsCommand implements Callable<Integer> {
  @ParentCommand private Lunheng lunheng;

  @Option(names = "--topic", paramLabel = "T", descriptionKey = "stats.topic")
  private String topic;

  @Option(names = "--speaker", paramLabel = "S", descriptionKey = "stats.speaker")
  private String speaker;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      descriptionKey = "stats.format")
  private ResultFormat format;

  @Override
  public Integer call() throws ProblemException, IOException {
    Session session = lunheng.session();
    List<Review> reviews = reviews(session);
    Holdings holdings = Holdings.withApparatus(session);
    Scope scope = holdings.scope(topic, speaker);
    Deck deck = Deck.of(holdings.companion());
    Statistics statistics = statistics(session, deck, reviews, scope);
    if (format == ResultFormat.JSON) {
      StatisticsJson.write(statistics, session.out());
    } else {
      new StatisticsText(session, holdings.companion(), deck)
          .lines(statistics)
          .forEach(session.out()::println);
    }
    return holdings.complete() ? ExitCode.DONE : ExitCode.FAILED;
  }

  /** What has stayed of a whole library, for people. */
  static List<String> text(Session session, Companion companion) throws ProblemException {
    List<Review> reviews = reviews(session);
    Loaded<Deck> deck = session.store().deck(companion);
    deck.problems().forEach(session::report);
    Statistics statistics = statistics(session, deck.value(), reviews, Scope.ALL);
    return new StatisticsText(session, companion, deck.value()).lines(statistics);
  }

  private static List<Review> reviews(Session session) throws ProblemException {
    try (Belongings own = session.household().belongings()) {
      return own.reviews().reviews(session.reader());
    }
  }

  private static Statistics statistics(
      Session session, Deck deck, List<Review> reviews, Scope scope) {
    Progress progress = Progress.of(deck, reviews, session.days(), Habits.STANDARD);
    return Statistics.of(deck, progress, scope, session.environment().clock().instant());
  }
}
