package org.lunheng.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lunheng.corpus.InterviewSummary;
import org.lunheng.corpus.Library;
import org.lunheng.document.Apparatus;
import org.lunheng.document.Interview;
import org.lunheng.document.Problem;
import org.lunheng.document.RawText;

/**
 * A corpus of restored interviews: {@code catalogue.json}, {@code interviews/ID.json}, {@code
 * apparatus/ID.json} and {@code raw/}, in the program or in a folder. It keeps nothing in memory,
 * so it may be used by several threads.
 */
public final class CorpusStore {
  static final String CATALOGUE = "catalogue.json";

  private final Shelf shelf;

  private CorpusStore(Shelf shelf) {
    this.shelf = shelf;
  }

  /** The corpus that travels with the program. */
  public static CorpusStore builtIn() {
    return new CorpusStore(new BuiltInShelf());
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
    return new CorpusStore(new FolderShelf(folder));
  }

  /**
   * What the corpus holds, by id; an interview whose file is broken is a problem instead.
   *
   * @throws ProblemException if the corpus cannot be listed at all
   */
  public Loaded<Library> library() throws ProblemException {
    List<InterviewSummary> interviews = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String id : ids()) {
      try {
        interviews.add(summary(id));
      } catch (ProblemException e) {
        problems.add(e.problem());
      }
    }
    return new Loaded<>(new Library(interviews), problems);
  }

  /**
   * An interview to be read, with an empty apparatus.
   *
   * @throws ProblemException if there is none of that id, or its file is broken
   */
  public Interview interview(String id) throws ProblemException {
    requireInterview(id);
    return read(interviewPath(id), InterviewJson::read);
  }

  /**
   * The apparatus of an interview.
   *
   * @throws ProblemException if there is no such interview, or the apparatus is missing or broken
   */
  public Apparatus apparatus(String id) throws ProblemException {
    requireInterview(id);
    return read("apparatus/" + id + ".json", InterviewJson::readApparatus);
  }

  /**
   * The text that an interview was restored from. If it is no longer the one its places refer to,
   * that is one of the text's problems.
   *
   * @throws ProblemException if there is no such interview, or its source is missing
   */
  public RawText raw(String id) throws ProblemException {
    requireInterview(id);
    Interview head = read(interviewPath(id), InterviewJson::readHead);
    String path = "raw/" + head.source().name();
    RawText raw = read(path, (file, input) -> RawFiles.decode(file, input.readAllBytes()));
    if (raw.source().sha256().equals(head.source().sha256())) {
      return raw;
    }
    List<Problem> problems = new ArrayList<>(raw.problems());
    problems.add(Problem.of(shelf.name(path), 0, "raw-changed", id));
    return new RawText(raw.source(), raw.lines(), problems);
  }

  /**
   * What the editor knows about sources; nothing where the corpus has no catalogue.
   *
   * @throws ProblemException if the catalogue is broken
   */
  public Catalogue catalogue() throws ProblemException {
    return has(CATALOGUE) ? read(CATALOGUE, Catalogue::read) : Catalogue.EMPTY;
  }

  /**
   * Does nothing if there is an interview of that id.
   *
   * @throws ProblemException if there is none; the problem says which ids are like it
   */
  public void requireInterview(String id) throws ProblemException {
    if (id.isEmpty()
        || id.startsWith(".")
        || id.matches(".*[/\\\\].*")
        || !has(interviewPath(id))) {
      List<String> near = NearMatches.of(id, ids());
      throw new ProblemException(
          near.isEmpty()
              ? Problem.of(id, 0, "interview-unknown")
              : Problem.of(id, 0, "interview-unknown-near", String.join(", ", near)));
    }
  }

  private InterviewSummary summary(String id) throws ProblemException {
    InterviewSummary summary = read(interviewPath(id), InterviewJson::readSummary);
    if (!summary.id().equals(id)) {
      String file = shelf.name(interviewPath(id));
      throw new ProblemException(Problem.of(file, 0, "interview-misnamed", summary.id()));
    }
    return summary;
  }

  private List<String> ids() throws ProblemException {
    try {
      return shelf.ids().stream().sorted().toList();
    } catch (IOException e) {
      throw unreadable(CATALOGUE, e);
    }
  }

  private boolean has(String path) throws ProblemException {
    try (InputStream input = shelf.open(path)) {
      return input != null;
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private <T> T read(String path, Reading<T> reading) throws ProblemException {
    try (InputStream input = shelf.open(path)) {
      if (input == null) {
        throw new ProblemException(Problem.of(shelf.name(path), 0, "corpus-file-missing"));
      }
      return reading.read(shelf.name(path), input);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private ProblemException unreadable(String path, IOException e) {
    return new ProblemException(Failures.unreadable(shelf.name(path), e));
  }

  private static String interviewPath(String id) {
    return "interviews/" + id + ".json";
  }

  private interface Reading<T> {
    T read(String file, InputStream input) throws ProblemException, IOException;
  }
}
