package org.lunheng.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.document.Problem;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.CardKind;
import org.lunheng.quiz.Citation;
import org.lunheng.quiz.Deck;
import org.lunheng.quiz.Progress;
import org.lunheng.quiz.Question;
import org.lunheng.quiz.Scope;
import org.lunheng.quiz.Wording;
import org.lunheng.store.CardJson;
import org.lunheng.store.NewFile;
import org.lunheng.store.ProblemException;
import org.lunheng.store.ScriptConverters;

/**
 * {@code lunheng export quiz}.
 *
 * @param anki whether the cards are written for Anki, else as JSON Lines
 * @param topic the only topic, or null for all
 * @param speaker the only participant, or null for everybody
 */
record QuizExport(Session session, boolean anki, String topic, String speaker) {
  /** The same for every export, so that the options of a card stay where they are. */
  private static final long SEED = 0;

  /**
   * Ids are as good as chance: kinds and speakers are mixed, the same way every time. What has to
   * be known without options comes last.
   */
  private static final Comparator<Card> ORDER =
      Comparator.comparing((Card card) -> card.kind() == CardKind.RECALL).thenComparing(Card::id);

  /**
   * Writes all cards, or those on the topic and about the speaker, and gives the exit code.
   *
   * @param file where they go, or null for standard output
   */
  int write(String file) throws ProblemException, IOException {
    Holdings holdings = Holdings.withApparatus(session);
    Scope scope = holdings.scope(topic, speaker);
    Deck deck = Deck.of(holdings.companion());
    List<Card> cards = deck.cards().stream().filter(scope::has).sorted(ORDER).toList();
    if (cards.isEmpty()) {
      String problem = scope.equals(Scope.ALL) ? "cards-none" : "cards-none-such";
      session.report(Problem.of("lunheng export", 0, problem));
      return ExitCode.FAILED;
    }
    if (file == null) {
      write(holdings, deck, cards, session.out());
    } else {
      NewFile.write(Session.path(file), output -> write(holdings, deck, cards, output));
    }
    return holdings.complete() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private void write(Holdings holdings, Deck deck, List<Card> cards, OutputStream output)
      throws IOException {
    if (anki) {
      for (String line : AnkiNote.HEADER) {
        write(line, output);
      }
    }
    Wording wording = Wording.of(session.messages(), ScriptConverters.get());
    // as many options as a question ever has: what is written once is not going to have more
    for (Card card : cards) {
      Question question =
          question(holdings, deck.question(card, SEED, Progress.MATURE_OPTIONS, wording));
      List<Citation> sources = deck.citations(question, wording);
      if (anki) {
        write(new AnkiNote(question, sources).line(), output);
      } else {
        CardJson.write(question, sources, output);
      }
    }
  }

  /** A question as it can be put elsewhere: there may be no place to type a name in. */
  private Question question(Holdings holdings, Question question) {
    if (!question.isTyped()) {
      return question;
    }
    Topic topic = holdings.companion().arguments().topic(question.card().topic()).orElseThrow();
    String prompt =
        session
            .messages()
            .get("quiz.claim-speaker", topic.name().in(session.messages().language()));
    return new Question(
        question.card(), prompt, question.texts(), question.options(), question.answer());
  }

  private static void write(String line, OutputStream output) throws IOException {
    output.write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
