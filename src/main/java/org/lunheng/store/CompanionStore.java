package org.lunheng.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.InterviewSummary;
import org.lunheng.corpus.Library;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.corpus.glossary.Glossary;
import org.lunheng.corpus.glossary.GlossaryCheck;
import org.lunheng.document.Apparatus;
import org.lunheng.document.Collation;
import org.lunheng.document.Interview;
import org.lunheng.document.Problem;
import org.lunheng.store.TopicReader.TopicFile;
import org.lunheng.store.TopicReader.Written;

/**
 * Reads what belongs to all interviews of a corpus: {@code arguments/TOPIC.json}, {@code
 * topics.json} with their order, and {@code glossary.json}. What is broken, and what the interviews
 * do not bear out, is a problem, and the rest is there.
 */
final class CompanionStore {
  private final CorpusStore corpus;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> claimIds = new HashSet<>();

  CompanionStore(CorpusStore corpus) {
    this.corpus = corpus;
  }

  Loaded<Companion> companion() throws ProblemException {
    List<Interview> interviews = interviews();
    Arguments arguments = arguments(interviews);
    return new Loaded<>(companion(arguments, interviews), problems);
  }

  private Companion companion(Arguments arguments, List<Interview> interviews) {
    return new Companion(arguments, glossary().countedIn(interviews), interviews, names());
  }

  /** A broken catalogue is a problem, and everybody has the names of the interviews alone. */
  private Map<String, List<String>> names() {
    try {
      return corpus.catalogue().names();
    } catch (ProblemException e) {
      problems.add(e.problem());
      return Map.of();
    }
  }

  Loaded<Companion> companionWithApparatus() throws ProblemException {
    return withApparatus(companion().value());
  }

  Loaded<Companion> withApparatus(Companion bare) {
    List<Interview> interviews = new ArrayList<>();
    for (Interview interview : bare.interviews()) {
      try {
        interviews.add(interview.withApparatus(corpus.apparatus(interview.id())));
      } catch (ProblemException e) {
        problems.add(e.problem());
      }
    }
    return new Loaded<>(bare.with(interviews), problems);
  }

  Loaded<Map<String, Collation>> doubts(Companion companion) {
    Map<String, Collation> doubts = new LinkedHashMap<>();
    for (Interview interview : companion.interviews()) {
      try {
        Apparatus apparatus = corpus.apparatus(interview.id());
        doubts.put(interview.id(), Collation.of(interview.blocks(), apparatus).uncertain());
      } catch (ProblemException e) {
        problems.add(e.problem());
      }
    }
    return new Loaded<>(doubts, problems);
  }

  Loaded<List<Interview>> interviewsAlone() throws ProblemException {
    Loaded<Library> library = corpus.library();
    problems.addAll(library.problems());
    return new Loaded<>(interviews(library.value()), problems);
  }

  Loaded<Arguments> argumentsAlone() throws ProblemException {
    return new Loaded<>(arguments(interviews()), problems);
  }

  Loaded<Glossary> glossaryAlone() {
    return new Loaded<>(glossary(), problems);
  }

  /** An interview that is broken was a problem when the library was listed. */
  private List<Interview> interviews() throws ProblemException {
    return interviews(corpus.library().value());
  }

  private List<Interview> interviews(Library library) {
    List<Interview> interviews = new ArrayList<>();
    for (InterviewSummary summary : library.interviews()) {
      try {
        interviews.add(corpus.interview(summary.id()));
      } catch (ProblemException e) {
        problems.add(e.problem());
      }
    }
    return interviews;
  }

  /** A topic that another shelf has already gets further claims. */
  private Arguments arguments(List<Interview> interviews) throws ProblemException {
    EvidenceCheck evidence = EvidenceCheck.of(interviews);
    Map<String, Topic> topics = new LinkedHashMap<>();
    for (TopicFile file : corpus.topics(problems)) {
      problems.addAll(file.faults());
      if (file.topic() != null) {
        Topic topic = file.topic().with(standing(file, evidence));
        topics.merge(topic.id(), topic, (first, more) -> first.with(more.claims()));
      }
    }
    return new Arguments(List.copyOf(topics.values()));
  }

  /** The claims of a file that hold what they say. */
  private List<Claim> standing(TopicFile file, EvidenceCheck evidence) throws ProblemException {
    List<Claim> standing = new ArrayList<>();
    for (Written written : file.claims().stream().filter(Written::whole).toList()) {
      List<Problem> wrong = wrong(file.file(), written, evidence);
      problems.addAll(wrong);
      if (wrong.isEmpty() && evidence.has(written.claim().interview())) {
        standing.add(written.claim());
      }
    }
    return standing;
  }

  /** Of claims on an interview that is broken nothing is said: the interview is the problem. */
  private List<Problem> wrong(String file, Written written, EvidenceCheck evidence)
      throws ProblemException {
    Claim claim = written.claim();
    if (!claimIds.add(claim.id())) {
      return List.of(Problem.of(file, written.line(), "claim-id-taken", claim.id()));
    }
    if (evidence.has(claim.interview())) {
      return evidence.problems(file, written);
    }
    return corpus.has(claim.interview())
        ? List.of()
        : List.of(EvidenceCheck.interviewUnknown(file, written, corpus.ids()));
  }

  private Glossary glossary() {
    List<GlossaryReader.Written> entries = new ArrayList<>();
    for (GlossaryReader.GlossaryFile file : corpus.glossaries(problems)) {
      problems.addAll(file.faults());
      entries.addAll(file.entries());
    }
    GlossaryCheck check =
        new GlossaryCheck(
            entries.stream().map(GlossaryReader.Written::entry).toList(), Foldings.get());
    for (GlossaryCheck.Fault fault : check.faults()) {
      GlossaryReader.Written at = entries.get(fault.entry());
      String key = "entry-" + fault.kind().key();
      problems.add(new Problem(at.file(), at.line(), key, fault.details()));
    }
    return new Glossary(check.sound(), Foldings.get());
  }
}
