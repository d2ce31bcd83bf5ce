package org.lunheng.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.InterviewSummary;
import org.lunheng.corpus.Library;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.corpus.glossary.Entry;
import org.lunheng.corpus.glossary.Glossary;
import org.lunheng.document.Interview;
import org.lunheng.document.Problem;

/**
 * Reads what belongs to all interviews of a corpus: {@code arguments/TOPIC.json}, {@code
 * topics.json} with their order, and {@code glossary.json}. What is broken is a problem, and the
 * rest is there.
 */
final class CompanionStore {
  private final CorpusStore corpus;
  private final List<Problem> problems = new ArrayList<>();

  CompanionStore(CorpusStore corpus) {
    this.corpus = corpus;
  }

  Loaded<Companion> companion() throws ProblemException {
    List<Interview> interviews = interviews();
    return new Loaded<>(new Companion(arguments(), glossary().prepared(), interviews), problems);
  }

  Loaded<Arguments> argumentsAlone() throws ProblemException {
    return new Loaded<>(arguments(), problems);
  }

  Loaded<Glossary> glossaryAlone() throws ProblemException {
    return new Loaded<>(glossary(), problems);
  }

  /** An interview that is broken was a problem when the library was listed. */
  private List<Interview> interviews() throws ProblemException {
    Library library = corpus.library().value();
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
  private Arguments arguments() throws ProblemException {
    Map<String, Topic> topics = new LinkedHashMap<>();
    for (TopicReader.TopicFile file : corpus.topics(problems)) {
      topics.merge(file.topic().id(), file.topic(), (first, more) -> first.with(more.claims()));
    }
    return new Arguments(List.copyOf(topics.values()));
  }

  private Glossary glossary() throws ProblemException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    corpus.entries(problems).forEach(entry -> entries.putIfAbsent(entry.id(), entry));
    return new Glossary(List.copyOf(entries.values()), Foldings.get());
  }
}
