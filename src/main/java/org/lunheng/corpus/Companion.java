package org.lunheng.corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.corpus.glossary.Glossary;
import org.lunheng.document.Interview;
import org.lunheng.document.Participant;

/**
 * What helps to read the interviews of a library, and their texts, so that any place in them can be
 * shown at once.
 *
 * @param arguments who argues what
 * @param glossary what terms mean
 * @param interviews the texts, by id
 * @param names other names that participants are known by, by the participant's id
 */
public record Companion(
    Arguments arguments,
    Glossary glossary,
    List<Interview> interviews,
    Map<String, List<String>> names) {
  /** Nothing of all that. */
  public static final Companion NONE = new Companion(Arguments.NONE, Glossary.EMPTY, List.of());

  public Companion {
    interviews = List.copyOf(interviews);
    names = Map.copyOf(names);
  }

  /** What helps to read interviews whose participants have no other names. */
  public Companion(Arguments arguments, Glossary glossary, List<Interview> interviews) {
    this(arguments, glossary, interviews, Map.of());
  }

  /** The same with these texts, for example each with its apparatus. */
  public Companion with(List<Interview> texts) {
    return new Companion(arguments, glossary, texts, names);
  }

  /** The interview of that id. */
  public Optional<Interview> interview(String id) {
    return interviews.stream().filter(interview -> interview.id().equals(id)).findFirst();
  }

  /** What an interview is called; its id if it is not there. */
  public String headlineOf(String interview) {
    return interview(interview).map(Interview::headline).orElse(interview);
  }

  /** The interviews that somebody takes part in. */
  public List<Interview> interviewsWith(String participant) {
    return interviews.stream().filter(i -> i.participant(participant).isPresent()).toList();
  }

  /** Somebody who takes part, as the first interview with that participant has them. */
  public Optional<Participant> participant(String id) {
    return interviews.stream().flatMap(i -> i.participant(id).stream()).findFirst();
  }

  /** What an interview calls somebody; the id itself if nobody of that id takes part. */
  public String nameOf(String participant, String interview) {
    return interview(interview)
        .flatMap(text -> text.participant(participant))
        .map(Participant::name)
        .orElse(participant);
  }
}
