package org.lunheng.app;

import java.util.List;
import java.util.Optional;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.document.Interview;

/** Keeps the other panes with the topic of the active one. */
final class TopicUpdate {
  private TopicUpdate() {}

  /** From now on the other panes keep to the topic. */
  static Model start(Model model) {
    Model brought = brought(model.withDesk(model.desk().with(Following.TOPIC).at(null)));
    String topic = brought.desk().topic();
    Notice notice =
        topic == null
            ? Notice.of("notice.by-topic-none")
            : Notice.of("notice.by-topic", new ClaimWords(model).topic(topic));
    return brought.withNotice(notice);
  }

  /** The state after a key; if it moved the active pane to another topic, the others are there. */
  static Model followed(Model before, Model after) {
    boolean follows = after.desk().following() == Following.TOPIC;
    return follows && moved(before.desk(), after.desk()) ? brought(after) : after;
  }

  /** The same with the topic of the active pane taken for that of the others, which stay. */
  static Model settled(Model model) {
    return claim(model).map(claim -> model.withDesk(model.desk().at(claim.topic()))).orElse(model);
  }

  private static boolean moved(Desk before, Desk after) {
    boolean same =
        before.active() == after.active() && before.panes().size() == after.panes().size();
    return same
        && before.activePane() instanceof Pane.Reading from
        && after.activePane() instanceof Pane.Reading to
        && from.id().equals(to.id())
        && (from.top() != to.top() || from.claims().current() != to.claims().current());
  }

  /** Leads the other panes to the topic of the active one, unless they are at it. */
  private static Model brought(Model model) {
    Claim claim = claim(model).orElse(null);
    if (claim == null || claim.topic().equals(model.desk().topic())) {
      return model;
    }
    Model brought = model.withDesk(model.desk().at(claim.topic()));
    for (int i = 0; i < model.desk().panes().size(); i++) {
      if (i != model.desk().active() && model.desk().panes().get(i) instanceof Pane.Reading pane) {
        brought = brought(brought, i, pane, claim);
      }
    }
    return brought;
  }

  /** Leads one of them to what is said on a claim's topic; where nothing is, it stays. */
  private static Model brought(Model model, int number, Pane.Reading pane, Claim claim) {
    Arguments arguments = model.companion().arguments();
    Interview interview = pane.edition().source();
    return Others.in(pane.id(), arguments, claim)
        .map(other -> PassageUpdate.Target.of(interview, other).passages())
        .filter(passages -> !passages.isEmpty())
        .map(passages -> PassageUpdate.at(model, number, passages))
        .orElseGet(() -> model.withDesk(model.desk().replaced(number, pane.lit(List.of()))));
  }

  /** The claim whose topic is that of the active pane's place. */
  private static Optional<Claim> claim(Model model) {
    if (model.desk().isEmpty() || !(model.desk().activePane() instanceof Pane.Reading pane)) {
      return Optional.empty();
    }
    Claims claims = pane.claims();
    boolean noted = model.screen() instanceof Screen.ClaimNote;
    int number = noted ? claims.current() : ClaimPlaces.of(model).topical(model.desk().topic());
    return number == Claims.NONE ? Optional.empty() : Optional.of(claims.all().get(number).claim());
  }
}
