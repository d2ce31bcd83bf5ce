package org.lunheng.cli;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.corpus.glossary.Entry;
import org.lunheng.corpus.glossary.Glossary;
import org.lunheng.document.Interview;
import org.lunheng.document.Participant;
import org.lunheng.document.Problem;
import org.lunheng.quiz.Scope;
import org.lunheng.store.Catalogue;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.Foldings;
import org.lunheng.store.Loaded;
import org.lunheng.store.ProblemException;
import org.lunheng.text.Folding;
import org.lunheng.text.Lookup;

/**
 * What a library holds, and the names of what is in it.
 *
 * @param complete whether all of it could be read; what could not was told
 */
record Holdings(Companion companion, Catalogue catalogue, boolean complete) {

  /** The texts alone. */
  static Holdings texts(Session session) throws ProblemException {
    CorpusStore store = session.store();
    Loaded<List<Interview>> texts = store.interviews();
    texts.problems().forEach(session::report);
    Companion companion = new Companion(Arguments.NONE, Glossary.EMPTY, texts.value());
    return new Holdings(companion, store.catalogue(), texts.problems().isEmpty());
  }

  /** The texts, who argues what in them, and what their terms mean. */
  static Holdings all(Session session) throws ProblemException {
    CorpusStore store = session.store();
    return of(store, store.companion(), session::report);
  }

  /** The same, each text with its apparatus, as quiz cards need it. */
  static Holdings withApparatus(Session session) throws ProblemException {
    CorpusStore store = session.store();
    return of(store, store.companionWithApparatus(), session::report);
  }

  /**
   * What a library holds.
   *
   * @param told is told what cannot be read
   */
  static Holdings of(CorpusStore store, Loaded<Companion> companion, Consumer<Problem> told)
      throws ProblemException {
    List<Problem> unlisted = store.library().problems();
    unlisted.forEach(told);
    companion.problems().forEach(told);
    boolean complete = unlisted.isEmpty() && companion.problems().isEmpty();
    return new Holdings(companion.value(), store.catalogue(), complete);
  }

  /**
   * The topic of an id or a name in any language.
   *
   * @throws ProblemException if there is none; the problem says which ones may be meant
   */
  Topic topic(String name) throws ProblemException {
    Lookup<Topic> topics = new Lookup<>(Foldings.get());
    companion
        .arguments()
        .topics()
        .forEach(
            topic ->
                topics.add(
                    topic,
                    Stream.of(
                        topic.id(), topic.name().en(), topic.name().hans(), topic.name().hant())));
    List<String> all = companion.arguments().topics().stream().map(Topic::id).toList();
    return find(topics, name, "topic", Topic::id, all);
  }

  /**
   * The id of whoever takes part under that id or one of their names.
   *
   * @throws ProblemException if nobody does; the problem says who may be meant
   */
  String speaker(String name) throws ProblemException {
    Lookup<String> speakers = new Lookup<>(Foldings.get());
    List<Participant> everybody =
        companion.interviews().stream().flatMap(i -> i.participants().stream()).toList();
    everybody.forEach(person -> speakers.add(person.id(), namesOf(person)));
    List<String> all = everybody.stream().map(Participant::id).distinct().sorted().toList();
    return find(speakers, name, "participant", Function.identity(), all);
  }

  /**
   * What is on a topic and about a participant, each under any of its names.
   *
   * @param topic or null for all
   * @param speaker or null for everybody
   * @throws ProblemException if there is no such topic or participant
   */
  Scope scope(String topic, String speaker) throws ProblemException {
    return new Scope(
        topic == null ? null : topic(topic).id(), speaker == null ? null : speaker(speaker));
  }

  /** The names that the interviews, the catalogue and the glossary have for somebody. */
  private Stream<String> namesOf(Participant person) {
    Folding folding = Foldings.get();
    List<String> own =
        Stream.concat(
                Stream.of(person.id(), person.name(), person.latinName()),
                catalogue.namesOf(person.id()))
            .filter(Objects::nonNull)
            .toList();
    Set<String> folded = own.stream().map(folding::of).collect(Collectors.toSet());
    Stream<String> explained =
        companion.glossary().entries().stream()
            .filter(entry -> entry.forms().map(folding::of).anyMatch(folded::contains))
            .flatMap(Entry::forms);
    return Stream.concat(own.stream(), explained);
  }

  private static <T> T find(
      Lookup<T> known, String name, String what, Function<T, String> id, List<String> all)
      throws ProblemException {
    T found = known.find(name).orElse(null);
    if (found != null) {
      return found;
    }
    String near = known.near(name).stream().map(id).collect(Collectors.joining(", "));
    throw new ProblemException(
        near.isEmpty()
            ? Problem.of(name, 0, what + "-unknown", String.join(", ", all))
            : Problem.of(name, 0, what + "-unknown-near", near));
  }
}
