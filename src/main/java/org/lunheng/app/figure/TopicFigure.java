package org.lunheng.app.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lunheng.app.figure.BarLines.Bar;
import org.lunheng.quiz.Score;
import org.lunheng.quiz.Statistics.Recall;

/** How much of each topic is remembered, the least first. */
final class TopicFigure {
  private TopicFigure() {}

  static List<Line> lines(List<Recall> topics, Setting setting) {
    List<Recall> asked =
        topics.stream()
            .filter(topic -> topic.score().answers() > 0)
            .sorted(Comparator.comparing(topic -> topic.score().share()))
            .toList();
    List<Line> lines =
        new ArrayList<>(
            BarLines.of(asked.stream().map(topic -> bar(topic, setting)).toList(), setting));
    int left = topics.size() - asked.size();
    if (left > 0) {
      lines.addAll(setting.words(setting.word("stats.topics.left", left), Tone.QUIET));
    }
    return lines;
  }

  private static Bar bar(Recall topic, Setting setting) {
    Score score = topic.score();
    String name = setting.names().topic(topic.topic());
    String detail = score.right() + "/" + score.answers();
    return new Bar(name, score.share(), Setting.percent(score.share()), detail);
  }
}
