package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.Scope;

/** What can be chosen at the start of the quiz. */
sealed interface StartChoice {
  /** The worst leeches are enough to look at. */
  int MOST_LEECHES = 10;

  /** A round about something. */
  record Round(Scope scope) implements StartChoice {}

  /** To look at a card that is forgotten again and again. */
  record Leech(Card card) implements StartChoice {}

  /**
   * All of them: everything, each topic and each participant with cards, leeches; there is a study.
   */
  static List<StartChoice> all(Model model) {
    List<StartChoice> all = new ArrayList<>();
    Study study = model.quiz().study();
    if (study.deck().cards().isEmpty()) {
      return all;
    }
    all.add(new Round(Scope.ALL));
    topics(model).forEach(topic -> all.add(new Round(new Scope(topic, null))));
    speakers(study).forEach(speaker -> all.add(new Round(new Scope(null, speaker))));
    study.offer().leeches().stream().limit(MOST_LEECHES).map(Leech::new).forEach(all::add);
    return all;
  }

  /** The chosen one, or null if there is nothing to choose from. */
  static StartChoice chosen(Model model) {
    List<StartChoice> all = model.quiz().study() == null ? List.of() : all(model);
    int item = ((QuizScreen) model.screen()).item();
    return all.isEmpty() ? null : all.get(Math.min(item, all.size() - 1));
  }

  private static List<String> topics(Model model) {
    return model.companion().arguments().topics().stream()
        .map(Topic::id)
        .filter(model.quiz().study().offer().topics()::containsKey)
        .toList();
  }

  private static List<String> speakers(Study study) {
    return study.deck().speakers().stream().filter(study.offer().speakers()::containsKey).toList();
  }
}
