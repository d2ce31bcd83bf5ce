package org.lunheng.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lunheng.clean.Cleaner;
import org.lunheng.document.Interview;
import org.lunheng.document.Problem;
import org.lunheng.document.RawText;

/** Makes a corpus out of its raw files and its catalogue. */
public final class Corpora {
  private Corpora() {}

  /**
   * Cleans every text in {@code corpus/raw}, merges it with {@code corpus/catalogue.json} and
   * writes {@code interviews/ID.json} and {@code apparatus/ID.json}.
   *
   * @param corpus the folder with {@code raw} and {@code catalogue.json}
   * @param target the folder to write to; may be the same
   * @return what was wrong with single files; the others are written all the same
   * @throws ProblemException if there is nothing to read, or writing fails
   */
  public static List<Problem> build(Path corpus, Path target) throws ProblemException {
    Catalogue catalogue = CorpusStore.in(corpus).catalogue();
    List<Problem> problems = new ArrayList<>();
    for (Path file : rawFiles(corpus.resolve("raw"))) {
      try {
        RawText raw = RawFiles.read(file);
        problems.addAll(raw.problems());
        write(catalogue.merge(Cleaner.clean(raw, CleaningResources.all())), target);
      } catch (ProblemException e) {
        problems.add(e.problem());
      }
    }
    return problems;
  }

  private static List<Path> rawFiles(Path folder) throws ProblemException {
    TextFiles found = TextFiles.under(folder);
    if (!found.problems().isEmpty()) {
      throw new ProblemException(found.problems().get(0));
    }
    return found.files();
  }

  private static void write(Interview interview, Path target) throws ProblemException {
    String name = interview.id() + ".json";
    NewFile.write(
        FileNames.resolve(target.resolve("interviews"), name),
        output -> InterviewJson.writeReading(interview, output));
    NewFile.write(
        FileNames.resolve(target.resolve("apparatus"), name),
        output -> InterviewJson.writeApparatus(interview, output));
  }
}
