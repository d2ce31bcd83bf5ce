package org.lunheng.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lunheng.app.ApparatusWords;
import org.lunheng.app.DueWords;
import org.lunheng.app.Exhibition;
import org.lunheng.app.QuizRound;
import org.lunheng.app.RoundScore;
import org.lunheng.app.StanceWords;
import org.lunheng.app.Study;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.quiz.Answer;
import org.lunheng.quiz.Days;
import org.lunheng.quiz.Exhibit;
import org.lunheng.quiz.Memory;
import org.lunheng.quiz.Question;
import org.lunheng.quiz.Wording;
import org.lunheng.text.Messages;

/** A quiz in lines of whole sentences, which make sense when they are heard. */
record QuizText(Study study, Companion companion, Messages messages, Paint paint) {
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
    for (Exhibition.Column column : Exhibition.of(answer).columns()) {
      switch (column.side()) {
        case RIGHT -> {}
        case CHOSEN -> lines.add(messages.get("cli.quiz.chosen-passages"));
        case OTHER -> lines.add(messages.get("cli.quiz.other-passages"));
      }
      lines.addAll(exhibits(column.exhibits()));
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
    return messages.get("cli.quiz.back", when(memory.last(), memory.next(days), days));
  }

  /** How long until then. */
  String when(Instant now, Instant then, Days days) {
    return DueWords.when(now, then, days, messages);
  }

  /** What came of a round: how many answers were right, and which cards were not known. */
  List<String> summary(List<QuizRound.Result> results) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    if (results.isEmpty()) {
      lines.add(messages.get("cli.quiz.no-answers"));
      return lines;
    }
    RoundScore score = RoundScore.of(results);
    String first = share("quiz.score", score.first());
    lines.add(paint.heading(messages.get("cli.quiz.score", first)));
    if (!score.again().isEmpty()) {
      lines.add(messages.get("cli.quiz.again", share("quiz.again", score.again())));
    }
    List<QuizRound.Result> missed = score.missed();
    if (!missed.isEmpty()) {
      lines.add(messages.get("cli.quiz.missed", missed.size()));
    }
    missed.forEach(result -> lines.add(missed(result.answer().question())));
    return lines;
  }

  private String share(String key, List<QuizRound.Result> results) {
    RoundScore.Share share = RoundScore.share(results);
    return messages.get(key, share.right(), share.asked());
  }

  private String missed(Question question) {
    String texts = String.join(" ", texts(question));
    String asked = texts.isEmpty() ? question.prompt() : question.prompt() + " " + texts;
    return messages.get("cli.quiz.missed-one", asked, question.answer().label());
  }
}
