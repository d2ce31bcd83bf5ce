package org.lunheng.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.InterviewSummary;
import org.lunheng.corpus.Library;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.corpus.glossary.Glossary;
import org.lunheng.document.Apparatus;
import org.lunheng.document.Collation;
import org.lunheng.document.Interview;
import org.lunheng.document.Problem;
import org.lunheng.document.RawText;
import org.lunheng.document.Source;
import org.lunheng.quiz.Deck;
import org.lunheng.text.NearMatches;

/**
 * A corpus of restored interviews: {@code catalogue.json}, {@code interviews/ID.json}, {@code
 * apparatus/ID.json} and {@code raw/}, in the program or in a folder. It keeps nothing in memory
 * unless it is {@link #shared}, and may be used by several threads.
 */
public sealed class CorpusStore permits SharedCorpus {
  static final String CATALOGUE = "catalogue.json";
  static final String RAW = "raw/";
  static final String TOPICS = "topics.json";
  static final String GLOSSARY = "glossary.json";

  /** Where an id stands on several shelves, the first one counts. */
  private final List<Shelf> shelves;

  CorpusStore(List<Shelf> shelves) {
    this.shelves = List.copyOf(shelves);
  }

  /** The corpus that travels with the program. */
  public static CorpusStore builtIn() {
    return new CorpusStore(List.of(new BuiltInShelf()));
  }

  /**
   * The corpus in a folder.
   *
   * @throws ProblemException if there is no such folder
   */
  public static CorpusStore in(Path folder) throws ProblemException {
    if (!Files.isDirectory(folder)) {
      throw new ProblemException(Problem.of(FileNames.of(folder), 0, "library-missing"));
    }
    return new CorpusStore(List.of(new FolderShelf(folder)));
  }

  /** This corpus with the reader's own in a folder, which need not exist yet. */
  public CorpusStore with(Path folder) {
    List<Shelf> more = new ArrayList<>(shelves);
    more.add(new FolderShelf(folder));
    return new CorpusStore(more);
  }

  /**
   * This corpus for many readers: what one of them first asks for is held for all, except for
   * apparatuses. What is changed in its files afterwards is not seen; what could not be read is
   * tried again.
   */
  public CorpusStore shared() {
    return new SharedCorpus(shelves);
  }

  /**
   * What the corpus holds, by id; an interview whose file is broken is a problem instead.
   *
   * @throws ProblemException if the corpus cannot be listed at all
   */
  public Loaded<Library> library() throws ProblemException {
    Map<String, InterviewSummary> interviews = new TreeMap<>();
    Set<String> own = new HashSet<>();
    List<Problem> problems = new ArrayList<>();
    for (Shelf shelf : shelves) {
      for (String id : ids(shelf)) {
        try {
          InterviewSummary summary = summary(shelf, id);
          if (interviews.putIfAbsent(id, summary) != null) {
            problems.add(Problem.of(shelf.name(interviewPath(id)), 0, "interview-hidden", id));
          } else if (shelf != shelves.get(0)) {
            own.add(id);
          }
        } catch (ProblemException e) {
          problems.add(e.problem());
        }
      }
    }
    return new Loaded<>(new Library(List.copyOf(interviews.values()), own), problems);
  }

  /**
   * An interview to be read, with an empty apparatus.
   *
   * @throws ProblemException if there is none of that id, or its file is broken
   */
  public Interview interview(String id) throws ProblemException {
    return shelfOf(id).read(interviewPath(id), InterviewJson::read);
  }

  /**
   * The apparatus of an interview.
   *
   * @throws ProblemException if there is no such interview, or the apparatus is missing or broken
   */
  public Apparatus apparatus(String id) throws ProblemException {
    return shelfOf(id).read(apparatusPath(id), InterviewJson::readApparatus);
  }

  /**
   * The text that an interview was restored from. If it is no longer the one its places refer to,
   * that is one of the text's problems.
   *
   * @throws ProblemException if there is no such interview, or its source is missing
   */
  public RawText raw(String id) throws ProblemException {
    Shelf shelf = shelfOf(id);
    Source source = shelf.read(interviewPath(id), InterviewJson::readHead).source();
    String path = RAW + source.name();
    byte[] bytes = shelf.read(path, (file, input) -> input.readAllBytes());
    if (RawFiles.sha256(bytes).equals(source.sha256())) {
      return RawFiles.decode(shelf.name(path), bytes, RawFiles.charset(source));
    }
    Problem changed = Problem.of(shelf.name(path), 0, "raw-changed", id);
    return RawFiles.decode(shelf.name(path), bytes).withProblem(changed);
  }

  /**
   * What the editor knows about sources; nothing where the corpus has no catalogue.
   *
   * @throws ProblemException if the catalogue is broken
   */
  public Catalogue catalogue() throws ProblemException {
    Catalogue catalogue = Catalogue.EMPTY;
    for (Shelf shelf : shelves) {
      if (shelf.has(CATALOGUE)) {
        catalogue = catalogue.and(shelf.read(CATALOGUE, Catalogue::read));
      }
    }
    return catalogue;
  }

  /**
   * All texts. An interview that is broken is a problem instead.
   *
   * @throws ProblemException if the corpus cannot be listed at all
   */
  public Loaded<List<Interview>> interviews() throws ProblemException {
    return new CompanionStore(this).interviewsAlone();
  }

  /**
   * Who argues what. A file that is broken is a problem instead.
   *
   * @throws ProblemException if the corpus cannot be listed at all
   */
  public Loaded<Arguments> arguments() throws ProblemException {
    return new CompanionStore(this).argumentsAlone();
  }

  /**
   * What terms mean. A file that is broken is a problem instead.
   *
   * @throws ProblemException if the corpus cannot be listed at all
   */
  public Loaded<Glossary> glossary() throws ProblemException {
    return new CompanionStore(this).glossaryAlone();
  }

  /**
   * Who argues what, what terms mean, and all texts. A file that is broken is a problem instead.
   *
   * @throws ProblemException if the corpus cannot be listed at all
   */
  public Loaded<Companion> companion() throws ProblemException {
    return new CompanionStore(this).companion();
  }

  /**
   * The same as {@link #companion}, each interview with its apparatus, as quiz cards need it. An
   * interview whose apparatus is missing or broken is a problem instead, since nobody knows which
   * of its words are uncertain.
   *
   * @throws ProblemException if the corpus cannot be listed at all
   */
  public Loaded<Companion> companionWithApparatus() throws ProblemException {
    return new CompanionStore(this).companionWithApparatus();
  }

  /** A companion of this corpus with every apparatus; see {@link #companionWithApparatus}. */
  public Loaded<Companion> withApparatus(Companion companion) {
    return new CompanionStore(this).withApparatus(companion);
  }

  /**
   * Where the texts of a companion of this corpus are uncertain, by interview. One apparatus is
   * read after the other and forgotten, since all together may take far more memory than the texts.
   * An interview whose apparatus is missing or broken is not there, and a problem instead.
   */
  public Loaded<Map<String, Collation>> doubts(Companion companion) {
    return new CompanionStore(this).doubts(companion);
  }

  /**
   * The cards of a companion of this corpus, none of which rests on words that are uncertain. An
   * interview whose apparatus is missing or broken has none, and is a problem instead.
   *
   * @throws ProblemException if the corpus cannot be listed at all
   */
  public Loaded<Deck> deck(Companion companion) throws ProblemException {
    Loaded<Map<String, Collation>> doubts = doubts(companion);
    return new Loaded<>(Deck.of(companion, doubts.value()), doubts.problems());
  }

  /** Whether a problem is one of an interview's text. */
  public boolean isAboutText(Problem problem) {
    String id = problem.file().replaceFirst("(?s).*[/\\\\]", "").replaceFirst("\\.json$", "");
    return shelves.stream().anyMatch(s -> s.name(interviewPath(id)).equals(problem.file()));
  }

  /** The files of the topics that are JSON, shelf by shelf. */
  List<TopicReader.TopicFile> topics(List<Problem> problems) throws ProblemException {
    List<TopicReader.TopicFile> topics = new ArrayList<>();
    for (Shelf shelf : shelves) {
      for (String id : topicIds(shelf, problems)) {
        try {
          topics.add(shelf.read("arguments/" + id + ".json", TopicReader::read));
        } catch (ProblemException e) {
          problems.add(e.problem());
        }
      }
    }
    return topics;
  }

  /** The files of the glossaries that are JSON, shelf by shelf. */
  List<GlossaryReader.GlossaryFile> glossaries(List<Problem> problems) {
    List<GlossaryReader.GlossaryFile> glossaries = new ArrayList<>();
    for (Shelf shelf : shelves) {
      try {
        if (shelf.has(GLOSSARY)) {
          glossaries.add(shelf.read(GLOSSARY, GlossaryReader::read));
        }
      } catch (ProblemException e) {
        problems.add(e.problem());
      }
    }
    return glossaries;
  }

  /**
   * Does nothing if there is an interview of that id.
   *
   * @throws ProblemException if there is none; the problem says which ids are like it
   */
  public void requireInterview(String id) throws ProblemException {
    shelfOf(id);
  }

  /** Whether there is an interview of that id. */
  boolean has(String id) throws ProblemException {
    return findShelf(id).isPresent();
  }

  private Shelf shelfOf(String id) throws ProblemException {
    Optional<Shelf> shelf = findShelf(id);
    if (shelf.isEmpty()) {
      List<String> near = NearMatches.of(id, ids());
      throw new ProblemException(
          near.isEmpty()
              ? Problem.of(id, 0, "interview-unknown")
              : Problem.of(id, 0, "interview-unknown-near", String.join(", ", near)));
    }
    return shelf.get();
  }

  private Optional<Shelf> findShelf(String id) throws ProblemException {
    if (id.isEmpty() || id.startsWith(".") || id.indexOf('/') >= 0 || id.indexOf('\\') >= 0) {
      return Optional.empty();
    }
    for (Shelf shelf : shelves) {
      if (shelf.has(interviewPath(id))) {
        return Optional.of(shelf);
      }
    }
    return Optional.empty();
  }

  private static InterviewSummary summary(Shelf shelf, String id) throws ProblemException {
    InterviewSummary summary = shelf.read(interviewPath(id), InterviewJson::readSummary);
    if (!summary.id().equals(id)) {
      String file = shelf.name(interviewPath(id));
      throw new ProblemException(Problem.of(file, 0, "interview-misnamed", summary.id()));
    }
    return summary;
  }

  /** The ids of all interviews, sorted. */
  List<String> ids() throws ProblemException {
    List<String> ids = new ArrayList<>();
    for (Shelf shelf : shelves) {
      ids.addAll(ids(shelf));
    }
    return ids.stream().sorted().distinct().toList();
  }

  private static List<String> ids(Shelf shelf) throws ProblemException {
    try {
      return shelf.ids().stream().sorted().toList();
    } catch (IOException e) {
      throw shelf.unreadable(CATALOGUE, e);
    }
  }

  private static List<String> topicIds(Shelf shelf, List<Problem> problems)
      throws ProblemException {
    try {
      return shelf.topicIds(problems);
    } catch (IOException e) {
      throw shelf.unreadable(TOPICS, e);
    }
  }

  /** Where an interview stands in a corpus. */
  static String interviewPath(String id) {
    return "interviews/" + id + ".json";
  }

  /** Where its apparatus stands. */
  static String apparatusPath(String id) {
    return "apparatus/" + id + ".json";
  }
}
