package org.lunheng.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.argument.Evidence;
import org.lunheng.quiz.Exhibit;
import org.lunheng.quiz.Option;
import org.lunheng.quiz.Quotation;

/** Opens the passages that answers are held to; from there the quiz is called as it was left. */
final class QuizPassages {
  private QuizPassages() {}

  /**
   * Opens the passages of options side by side, one pane an option and interview.
   *
   * @param options the right one, and maybe the one chosen instead
   */
  static Next open(Model model, Option... options) {
    List<PassageUpdate.Target> targets =
        Stream.of(options).flatMap(option -> targets(model, option)).distinct().toList();
    Quiz left = model.quiz().away((QuizScreen) model.screen());
    return targets.isEmpty()
        ? Next.of(model.withNotice(Notice.of("why.no-passage")))
        : PassageUpdate.open(model.withQuiz(left), targets);
  }

  private static Stream<PassageUpdate.Target> targets(Model model, Option option) {
    Map<String, List<Quotation>> quoted = new LinkedHashMap<>();
    for (Exhibit exhibit : option.exhibits()) {
      Quotation quotation = exhibit.quotation();
      quoted.merge(
          quotation.interview() + " " + quotation.speaker(),
          List.of(quotation),
          (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
    }
    return quoted.values().stream().flatMap(quotations -> target(model, quotations).stream());
  }

  private static List<PassageUpdate.Target> target(Model model, List<Quotation> quotations) {
    return model.companion().interview(quotations.get(0).interview()).stream()
        .map(
            interview ->
                new PassageUpdate.Target(
                    interview,
                    quotations.stream()
                        .map(q -> new Evidence(q.paragraph(), q.text()))
                        .flatMap(evidence -> Passage.of(interview, evidence).stream())
                        .distinct()
                        .sorted(Passage.ORDER)
                        .toList()))
        .toList();
  }
}
