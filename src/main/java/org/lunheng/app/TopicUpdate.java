package org.lunheng.app;

import java.util.List;
import java.util.Objects;
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

  /**
   * The state after a key; if it moved the active pane to another topic, the others are there,
   * where the key has not led them itself.
   */
  static Model followed(Model before, Model after) {
    boolean follows = after.desk().following() == Following.TOPIC;
    boolean led = !Objects.equals(before.desk().topic(), after.desk().topic());
    return follows && !led && moved(before.desk(), after.desk()) ? brought(after) : after;
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

  /**
   * The claim whose topic is that of the active pane's place: the one that the reader was led to as
   * long as it is seen, so that the first line scrolled does not lead away again.
   */
  private static Optional<Claim> claim(Model model) {
    if (model.desk().isEmpty() || !(model.desk().activePane() instanceof Pane.Reading pane)) {
      return Optional.empty();
    }
    ClaimPlaces places = ClaimPlaces.of(model);
    int looked = places.lookedAt();
    int number = looked == Claims.NONE ? places.topical(model.desk().topic()) : looked;
    return number == Claims.NONE
        ? Optional.empty()
        : Optional.of(pane.claims().all().get(number).claim());
  }
}
