package org.lunheng.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.lunheng.document.Problem;
import org.lunheng.store.Corpora;
import org.lunheng.store.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code lunheng make-corpus}: for those who work on Lunheng. Writes the interviews and apparatus
 * of a corpus anew from its raw files and its catalogue.
 */
@Command(name = "make-corpus", hidden = true, sortOptions = false)
final class MakeCorpusCommand implements Callable<Integer> {
  @ParentCommand private Lunheng lunheng;

  @Parameters(paramLabel = "DIR", descriptionKey = "make-corpus.dir")
  private String folder;

  @Override
  public Integer call() throws ProblemException {
    Path corpus = Session.path(folder);
    List<Problem> problems = Corpora.build(corpus, corpus);
    problems.forEach(lunheng.session()::report);
    return problems.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }
}
