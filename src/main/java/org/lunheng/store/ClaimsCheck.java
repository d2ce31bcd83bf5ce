package org.lunheng.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.document.Collation;
import org.lunheng.document.Interview;
import org.lunheng.document.Problem;
import org.lunheng.store.TopicReader.TopicFile;
import org.lunheng.store.TopicReader.Written;

/**
 * Checks the files of topics that somebody writes against a library, and tells everything that is
 * wrong with them at once.
 */
public final class ClaimsCheck {
  private static final String ENDING = ".json";

  private final CorpusStore library;
  private final List<Problem> faults = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();
  private final EvidenceCheck evidence = new EvidenceCheck();

  /** The first claim of each id in the files, as {@code file:line}. */
  private final Map<String, String> seen = new HashMap<>();

  private final List<Claim> known = new ArrayList<>();
  private final Map<String, Topic> topics = new HashMap<>();
  private int claims;

  /**
   * What came out.
   *
   * @param files how many files were checked
   * @param claims how many claims are in them that could be read
   * @param faults what keeps something from counting, by file and line
   * @param warnings what is unusual
   */
  public record Result(int files, int claims, List<Problem> faults, List<Problem> warnings) {
    public Result {
      faults = List.copyOf(faults);
      warnings = List.copyOf(warnings);
    }
  }

  private ClaimsCheck(CorpusStore library) {
    this.library = library;
  }

  /**
   * Checks files, each with a topic and its claims.
   *
   * @throws ProblemException if the library itself cannot be read
   */
  public static Result check(List<Path> files, CorpusStore library) throws ProblemException {
    ClaimsCheck check = new ClaimsCheck(library);
    check.learn();
    for (Path file : files) {
      check.check(file);
    }
    return new Result(files.size(), check.claims, check.faults, check.warnings);
  }

  private void learn() throws ProblemException {
    for (TopicFile file : library.topics(new ArrayList<>())) {
      file.claims().stream().filter(Written::whole).forEach(w -> known.add(w.claim()));
      if (file.topic() != null) {
        topics.putIfAbsent(file.topic().id(), file.topic());
      }
    }
  }

  private void check(Path path) throws ProblemException {
    String name = FileNames.of(path);
    if (Files.isDirectory(path)) {
      faults.add(Problem.of(name, 0, "file-is-folder"));
      return;
    }
    try (InputStream input = Files.newInputStream(path)) {
      check(path, TopicReader.read(name, input));
    } catch (ProblemException e) {
      faults.add(e.problem());
    } catch (IOException e) {
      faults.add(Failures.unreadable(name, e));
    }
  }

  private void check(Path path, TopicFile file) throws ProblemException {
    List<Problem> found = new ArrayList<>(file.faults());
    found.addAll(file.strays());
    for (Written written : file.claims()) {
      ids(file, written, found);
      words(file, written, found);
    }
    claims += file.claims().size();
    if (file.claims().isEmpty() && file.faults().isEmpty()) {
      found.add(Problem.of(file.file(), 0, "topic-without-claims"));
    }
    if (file.topic() != null) {
      topic(path, file, found);
    }
    found.sort(Comparator.comparingInt(Problem::line));
    faults.addAll(found);
  }

  private void topic(Path path, TopicFile file, List<Problem> found) {
    String id = file.topic().id();
    if (!FileNames.of(path.getFileName()).equals(id + ENDING)) {
      found.add(Problem.of(file.file(), 0, "topic-misnamed", id));
    }
    Topic there = topics.get(id);
    if (there != null && !there.proposition().equals(file.topic().proposition())) {
      warnings.add(Problem.of(file.file(), 0, "topic-other-proposition", id));
    }
    Set<String> speakers = new TreeSet<>();
    file.claims().forEach(written -> addSpeaker(written.claim(), speakers));
    known.stream().filter(c -> c.topic().equals(id)).forEach(c -> addSpeaker(c, speakers));
    if (speakers.size() == 1) {
      warnings.add(Problem.of(file.file(), 0, "topic-one-speaker", speakers.iterator().next()));
    }
  }

  private static void addSpeaker(Claim claim, Set<String> speakers) {
    if (!claim.isReported() && claim.speaker() != null) {
      speakers.add(claim.speaker());
    }
  }

  /** In the library an id may be taken by the same topic, which is most likely the same file. */
  private void ids(TopicFile file, Written written, List<Problem> found) {
    Claim claim = written.claim();
    if (claim.id() == null) {
      return;
    }
    String before = seen.putIfAbsent(claim.id(), file.file() + ":" + written.line());
    if (before != null) {
      found.add(Problem.of(file.file(), written.line(), "claim-id-twice", claim.id(), before));
    }
    if (file.topic() == null) {
      return;
    }
    known.stream()
        .filter(other -> other.id().equals(claim.id()) && !other.topic().equals(claim.topic()))
        .findFirst()
        .ifPresent(
            other ->
                found.add(
                    Problem.of(
                        file.file(), written.line(), "claim-id-used", claim.id(), other.topic())));
  }

  private void words(TopicFile file, Written written, List<Problem> found) throws ProblemException {
    String id = written.claim().interview();
    if (id == null || written.claim().speaker() == null) {
      return;
    }
    if (!library.has(id)) {
      found.add(EvidenceCheck.interviewUnknown(file.file(), written, library.ids()));
      return;
    }
    if (!evidence.has(id)) {
      Interview interview = library.interview(id);
      evidence.add(interview, Collation.of(interview.blocks(), library.apparatus(id)));
    }
    found.addAll(evidence.problems(file.file(), written));
  }
}
