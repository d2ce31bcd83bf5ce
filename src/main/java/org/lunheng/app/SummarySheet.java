package org.lunheng.app;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.lunheng.quiz.Answer;
import org.lunheng.text.Messages;

/** What came of a round. */
final class SummarySheet {
  /** What can be chosen first: another round, then the start; after them what was forgotten. */
  static final int AGAIN = 0;

  static final int START = 1;
  static final int MISSED = 2;

  private static final int INDENT = 2;

  private final Model model;
  private final Messages messages;
  private final SheetSetter setter;
  private final RoundScore score;

  private SummarySheet(Model model) {
    this.model = model;
    this.messages = model.messages();
    this.setter = new SheetSetter(model);
    this.score = RoundScore.of(model.quiz().round().results());
  }

  static Sheet of(Model model) {
    SummarySheet sheet = new SummarySheet(model);
    sheet.setScore();
    sheet.setActions();
    sheet.setMissed();
    sheet.setMistaken();
    sheet.setReturns();
    sheet.setShares();
    return sheet.setter.sheet(model.messages().get("quiz.summary"), "");
  }

  private void setScore() {
    RoundScore.Share first = RoundScore.share(score.first());
    setter.text(messages.get("quiz.score", first.right(), first.asked()), Sheet.Tone.LOUD);
    if (!score.again().isEmpty()) {
      RoundScore.Share again = RoundScore.share(score.again());
      setter.text(messages.get("quiz.again", again.right(), again.asked()), Sheet.Tone.PLAIN);
    }
  }

  private void setActions() {
    setter.blank();
    setter.item(AGAIN).text(messages.get("summary.another"), Sheet.Tone.PLAIN);
    setter.item(START).text(messages.get("summary.start"), Sheet.Tone.PLAIN).noItem();
  }

  private void setMissed() {
    List<QuizRound.Result> missed = score.missed();
    heading(missed.isEmpty(), "summary.missed");
    for (int i = 0; i < missed.size(); i++) {
      setter.item(MISSED + i);
      Answer answer = missed.get(i).answer();
      Recap.set(setter, model, answer.question());
      setter.text(INDENT, chosen(answer), Sheet.Tone.WRONG).noItem();
    }
  }

  private String chosen(Answer answer) {
    return answer.chosen().isEmpty()
        ? messages.get("recap.none")
        : messages.get("recap.chosen", answer.label());
  }

  private void setMistaken() {
    List<RoundScore.Mistaken> all = score.mistaken(model.quiz().study().deck());
    heading(all.isEmpty(), "summary.mistaken");
    for (RoundScore.Mistaken pair : all) {
      String asked = QuizUpdate.nameOf(model, pair.asked());
      String named = QuizUpdate.nameOf(model, pair.named());
      String text = messages.get("summary.mistaken.pair", asked, named, pair.times());
      setter.text(INDENT, text, Sheet.Tone.PLAIN);
    }
  }

  private void setReturns() {
    RoundScore.Return returns = score.returns(model.quiz().study().progress().days());
    CountTable table = new CountTable(model, setter, List.of(messages.get("summary.cards")));
    setter.blank();
    table.headings(messages.get("summary.returns"));
    row(table, "summary.today", returns.today());
    row(table, "summary.tomorrow", returns.tomorrow());
    row(table, "summary.week", returns.week());
    row(table, "summary.later", returns.later());
  }

  private void row(CountTable table, String label, int count) {
    if (count > 0) {
      table.row(" ".repeat(INDENT) + messages.get(label), null, List.of(count));
    }
  }

  private void setShares() {
    String language = messages.language();
    setShares(
        "summary.topics",
        score.byTopic(),
        id -> model.companion().arguments().nameOf(id, language));
    setShares("summary.speakers", score.bySpeaker(), id -> QuizUpdate.nameOf(model, id));
  }

  private void setShares(
      String heading, Map<String, RoundScore.Share> shares, UnaryOperator<String> name) {
    if (shares.isEmpty()) {
      return;
    }
    CountTable table =
        new CountTable(
            model, setter, List.of(messages.get("summary.right"), messages.get("summary.asked")));
    setter.blank();
    table.headings(messages.get(heading));
    shares.forEach(
        (id, share) ->
            table.row(
                " ".repeat(INDENT) + name.apply(id), id, List.of(share.right(), share.asked())));
  }

  private void heading(boolean isEmpty, String key) {
    if (!isEmpty) {
      setter.blank().text(KeyWords.of(key, model), Sheet.Tone.QUIET);
    }
  }
}
