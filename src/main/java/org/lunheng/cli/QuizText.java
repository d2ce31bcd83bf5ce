package org.lunheng.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lunheng.app.ApparatusWords;
import org.lunheng.app.QuizRound;
import org.lunheng.app.StanceWords;
import org.lunheng.app.Study;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.quiz.Answer;
import org.lunheng.quiz.Days;
import org.lunheng.quiz.Exhibit;
import org.lunheng.quiz.Memory;
import org.lunheng.quiz.Option;
import org.lunheng.quiz.Question;
import org.lunheng.quiz.Wording;
import org.lunheng.text.Messages;

/** A quiz in lines of whole sentences, which make sense when they are heard. */
record QuizText(Study study, Companion companion, Messages messages, Paint paint) {
  private static final Duration SHORT = Duration.ofHours(1);

  /** How a round is answered. */
  List<String> start(QuizRound round) {
    long fresh =
        round.queue().stream()
            .filter(card -> study.progress().schedule().memory(card.id()).isEmpty())
            .count();
    int all = round.length();
    return List.of(
        messages.get("cli.quiz.start", all, all - fresh, fresh), messages.get("cli.quiz.keys"));
  }

  /** The question, with its options a line each. */
  List<String> question(QuizRound round) {
    Question question = round.question();
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(messages.get("cli.quiz.number", round.before().size() + 1, round.length()));
    lines.add(paint.heading(question.prompt()));
    lines.addAll(texts(question));
    for (int i = 0; i < question.options().size(); i++) {
      String label = question.options().get(i).label();
      lines.add(messages.get("cli.quiz.option", i + 1, label));
    }
    return lines;
  }

  private static List<String> texts(Question question) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < question.texts().size(); i++) {
      String text = question.texts().get(i);
      lines.add(question.isQuoted(i) ? ApparatusWords.quoted(text) : text);
    }
    return lines;
  }

  /** What can be answered. */
  String expected(Question question) {
    return question.isTyped()
        ? messages.get("cli.quiz.expected-name")
        : messages.get("cli.quiz.expected", question.options().size());
  }

  /** What came of an answer. */
  List<String> feedback(QuizRound round, Days days) {
    Answer answer = round.given().answer();
    List<String> lines = new ArrayList<>();
    lines.addAll(verdict(answer));
    List<Exhibit> right = relevant(answer.question());
    lines.addAll(exhibits(right));
    if (!answer.isRight() && answer.option() != null) {
      List<Exhibit> chosen = onePerSpeaker(answer.option());
      if (!right.containsAll(chosen)) {
        lines.add(messages.get("cli.quiz.chosen-passages"));
        lines.addAll(exhibits(chosen));
      }
    }
    lines.add(back(round, days));
    return lines;
  }

  private List<String> verdict(Answer answer) {
    String right = answer.question().answer().label();
    if (answer.isRight()) {
      String key = answer.isSlip() ? "cli.quiz.slip" : "cli.quiz.right";
      return List.of(paint.restored(messages.get(key, right)));
    }
    String wrong =
        answer.chosen().isEmpty()
            ? messages.get("cli.quiz.unknown")
            : messages.get("cli.quiz.wrong", answer.label());
    return List.of(paint.removed(wrong), messages.get("cli.quiz.answer", right));
  }

  /** The passages that a card rests on; all of its answer's if it names none. */
  private static List<Exhibit> relevant(Question question) {
    List<Exhibit> all = question.answer().exhibits();
    List<Exhibit> some =
        all.stream()
            .filter(
                exhibit ->
                    exhibit.quotation().equals(question.card().quotation())
                        || exhibit.claim() != null
                            && question.card().quotation() == null
                            && question.card().claims().contains(exhibit.claim()))
            .toList();
    return some.isEmpty() ? all : some;
  }

  /** To compare with, one passage of everybody who was chosen is enough. */
  private static List<Exhibit> onePerSpeaker(Option option) {
    Set<String> speakers = new HashSet<>();
    return option.exhibits().stream()
        .filter(exhibit -> speakers.add(exhibit.quotation().speaker()))
        .toList();
  }

  private List<String> exhibits(List<Exhibit> exhibits) {
    List<String> lines = new ArrayList<>();
    Claim last = null;
    for (Exhibit exhibit : exhibits) {
      Claim claim = exhibit.claim();
      if (claim != null && !claim.equals(last)) {
        lines.add(claim(claim));
      }
      last = claim;
      lines.add(passage(exhibit));
    }
    return lines;
  }

  private String claim(Claim claim) {
    return messages.get(
        "cli.quiz.claim",
        speaker(claim.speaker()),
        companion.arguments().nameOf(claim.topic(), messages.language()),
        StanceWords.word(claim.stance(), messages),
        claim.summary().in(messages.language()));
  }

  private String passage(Exhibit exhibit) {
    return messages.get(
        "cli.quiz.passage",
        speaker(exhibit.quotation().speaker()),
        companion.headlineOf(exhibit.quotation().interview()),
        ApparatusWords.quoted(study.deck().shown(exhibit.quotation(), wording())));
  }

  private String speaker(String id) {
    return study.deck().nameOf(id, wording());
  }

  private Wording wording() {
    return Wording.of(messages, study.converter());
  }

  /** When a question comes back; one that was regraded too. */
  String back(QuizRound round, Days days) {
    QuizRound.Result given = round.given();
    if (round.comesBack()) {
      return messages.get("cli.quiz.back-in-round");
    }
    Memory memory = given.memory();
    boolean whole = memory.phase() == Memory.Phase.REVIEW;
    Instant next = whole ? days.start(memory.dueDay(days)) : memory.due();
    return messages.get("cli.quiz.back", when(memory.last(), next, days));
  }

  /** How long until then: minutes within an hour, days beyond. */
  String when(Instant now, Instant then, Days days) {
    Duration left = Duration.between(now, then);
    if (left.compareTo(SHORT) < 0) {
      long minutes = Math.max(1, left.plusSeconds(59).toMinutes());
      return counted("cli.quiz.minute", "cli.quiz.minutes", minutes);
    }
    long count = Math.max(1, days.between(now, then));
    return counted("cli.quiz.tomorrow", "cli.quiz.days", count);
  }

  private String counted(String one, String many, long count) {
    return count == 1 ? messages.get(one) : messages.get(many, count);
  }

  /** What came of a round: how many answers were right, and which cards were not known. */
  List<String> summary(List<QuizRound.Result> results) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    if (results.isEmpty()) {
      lines.add(messages.get("cli.quiz.no-answers"));
      return lines;
    }
    long right = results.stream().filter(result -> result.answer().isRight()).count();
    lines.add(paint.heading(messages.get("cli.quiz.score", right, results.size())));
    List<Question> missed = missed(results);
    if (!missed.isEmpty()) {
      lines.add(messages.get("cli.quiz.missed", missed.size()));
    }
    for (Question question : missed) {
      String texts = String.join(" ", texts(question));
      String asked = texts.isEmpty() ? question.prompt() : question.prompt() + " " + texts;
      lines.add(messages.get("cli.quiz.missed-one", asked, question.answer().label()));
    }
    return lines;
  }

  /** Every card that was ever answered wrongly, once. */
  private static List<Question> missed(List<QuizRound.Result> results) {
    Set<String> cards = new HashSet<>();
    return results.stream()
        .filter(result -> !result.answer().isRight() && cards.add(result.card().id()))
        .map(result -> result.answer().question())
        .toList();
  }
}
