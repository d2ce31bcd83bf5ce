package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.quiz.Scope;

/** What a round can be about. */
final class StartSheet {
  private StartSheet() {}

  static Sheet of(Model model) {
    SheetSetter setter = new SheetSetter(model);
    if (model.quiz().study() == null) {
      setter.text(model.messages().get("quiz.loading"), Sheet.Tone.QUIET);
    } else {
      List<Scope> scopes = scopes(model);
      for (int i = 0; i < scopes.size(); i++) {
        setter.item(i).text(name(model, scopes.get(i)), Sheet.Tone.PLAIN);
      }
    }
    return setter.sheet(model.messages().get("quiz.title"), "");
  }

  /** What can be chosen: everything, then each topic. */
  static List<Scope> scopes(Model model) {
    List<Scope> scopes = new ArrayList<>();
    scopes.add(Scope.ALL);
    model.companion().arguments().topics().stream()
        .map(topic -> new Scope(topic.id(), null))
        .forEach(scopes::add);
    return scopes;
  }

  private static String name(Model model, Scope scope) {
    return model
        .companion()
        .arguments()
        .topic(scope.topic() == null ? "" : scope.topic())
        .map(Topic::name)
        .map(name -> name.in(model.messages().language()))
        .orElse(model.messages().get("quiz.everything"));
  }
}
