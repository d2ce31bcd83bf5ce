package org.lunheng.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.argument.Evidence;
import org.lunheng.document.Interview;
import org.lunheng.quiz.Exhibit;
import org.lunheng.quiz.Quotation;

/** The way from the feedback into the texts and back. */
final class AwayUpdate {
  private AwayUpdate() {}

  /** Opens the passages that the feedback shows, side by side as they stand there. */
  static Next open(Model model) {
    return open(model, Exhibition.of(model.quiz().round()));
  }

  /** Opens passages side by side as they stand in the texts. */
  static Next open(Model model, Exhibition exhibition) {
    List<PassageUpdate.Target> targets = targets(model, exhibition);
    Quiz.Away away = new Quiz.Away((QuizScreen) model.screen(), model.desk());
    return targets.isEmpty()
        ? Next.of(model.withNotice(Notice.of("why.no-passage")))
        : PassageUpdate.open(model.withQuiz(model.quiz().with(away)), targets);
  }

  /**
   * Back to the quiz, over the panes as they were before. What was only looked up leaves no trace;
   * what the reader went on to read keeps its place.
   */
  static Next back(Model model) {
    Quiz.Away away = model.quiz().away();
    List<Pane> read = model.desk().panes().stream().filter(pane -> !isLit(pane)).toList();
    Model kept = model.withPlacesKept(read).withQuiz(model.quiz().returned());
    return PassageUpdate.restored(kept.withScreen(away.screen()), away.desk());
  }

  static boolean isLit(Pane pane) {
    return pane instanceof Pane.Reading reading && !reading.lit().isEmpty();
  }

  static String withoutPassage(Model model) {
    Exhibition shown = Exhibition.of(model.quiz().round());
    return targets(model, shown).isEmpty() ? "why.no-passage" : null;
  }

  /** The interviews of each column, with all passages that it shows of them. */
  private static List<PassageUpdate.Target> targets(Model model, Exhibition exhibition) {
    return exhibition.columns().stream()
        .flatMap(column -> targets(model, column.exhibits()))
        .toList();
  }

  private static Stream<PassageUpdate.Target> targets(Model model, List<Exhibit> exhibits) {
    Map<String, List<Exhibit>> byInterview = new LinkedHashMap<>();
    for (Exhibit exhibit : exhibits) {
      String id = exhibit.quotation().interview();
      byInterview.computeIfAbsent(id, key -> new ArrayList<>()).add(exhibit);
    }
    return byInterview.entrySet().stream()
        .flatMap(
            entry ->
                model.companion().interview(entry.getKey()).stream()
                    .map(interview -> target(interview, entry.getValue())));
  }

  private static PassageUpdate.Target target(Interview interview, List<Exhibit> exhibits) {
    List<Passage> passages =
        exhibits.stream()
            .map(Exhibit::quotation)
            .flatMap(quotation -> Passage.of(interview, evidence(quotation)).stream())
            .sorted(Passage.ORDER)
            .toList();
    return new PassageUpdate.Target(interview, passages);
  }

  private static Evidence evidence(Quotation quotation) {
    return new Evidence(quotation.paragraph(), quotation.text());
  }
}
