package org.lunheng.cli;

import java.util.Optional;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.store.ProblemException;

/** Tells who argues what in the plain room. */
record PlainArgued(PlainDesk desk) {

  /** What is claimed in the text that is open; all topics where none is. */
  PlainAnswer here() {
    String interview = desk.state().interview();
    return desk.listed(interview == null ? desk.claims().topics() : desk.claims().in(interview));
  }

  /** What is claimed on a topic, or by somebody. */
  PlainAnswer named(String name) throws ProblemException {
    Holdings holdings = desk.shelf().holdings();
    try {
      return on(holdings.topic(name));
    } catch (ProblemException noTopic) {
      return desk.listed(desk.claims().of(speaker(name, noTopic)));
    }
  }

  /** A name that nobody has may rather be meant for a topic. */
  private String speaker(String name, ProblemException noTopic) throws ProblemException {
    try {
      return desk.shelf().holdings().speaker(name);
    } catch (ProblemException e) {
      throw e.problem().key().endsWith("near") ? e : noTopic;
    }
  }

  /** What is claimed on a topic, which is at hand from now on. */
  PlainAnswer on(Topic topic) {
    return desk.at(desk.state().on(topic.id())).listed(desk.claims().on(topic));
  }

  /**
   * What is said elsewhere on the topic at hand, else on that of the nearest claim.
   *
   * @param name an interview or a participant; empty for everybody
   */
  PlainAnswer elsewhere(String name) throws ProblemException {
    PlainShelf shelf = desk.shelf();
    boolean isInterview = shelf.companion().interview(name).isPresent();
    String whom = name.isEmpty() ? null : isInterview ? name : shelf.holdings().speaker(name);
    Optional<Topic> topic = topic(whom);
    if (topic.isEmpty()) {
      return desk.told("cli.plain.no-topic");
    }
    PlainList list = desk.claims().elsewhere(topic.get(), desk.state().interview(), whom);
    return desk.at(desk.state().on(topic.get().id())).listed(list);
  }

  private Optional<Topic> topic(String whom) {
    PlainState state = desk.state();
    return state.topic() == null
        ? desk.claims().near(state, whom)
        : desk.shelf().companion().arguments().topic(state.topic());
  }
}
