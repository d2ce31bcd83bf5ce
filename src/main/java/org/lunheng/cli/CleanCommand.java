package org.lunheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.lunheng.clean.Cleaner;
import org.lunheng.document.Interview;
import org.lunheng.document.Problem;
import org.lunheng.document.RawText;
import org.lunheng.store.Catalogue;
import org.lunheng.store.CleaningResources;
import org.lunheng.store.FileNames;
import org.lunheng.store.ProblemException;
import org.lunheng.store.RawFiles;
import org.lunheng.store.TextFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lunheng clean}: files restored to interviews, one after the other. */
@Command(name = "clean", sortOptions = false)
final class CleanCommand implements Callable<Integer> {
  @ParentCommand private Lunheng lunheng;

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "clean.path")
  private List<String> paths;

  @Option(
      names = "--format",
      paramLabel = "json|markdown|text",
      defaultValue = "json",
      descriptionKey = "clean.format")
  private CleanedFormat format;

  @Option(names = "-o", paramLabel = "DIR", descriptionKey = "clean.output")
  private String folder;

  private Session session;
  private boolean failed;

  @Override
  public Integer call() throws ProblemException, IOException {
    session = lunheng.session();
    Catalogue catalogue = session.store().catalogue();
    CleanedOutput output =
        folder == null
            ? new CleanedStream(session, format)
            : new CleanedFolder(session, format, Session.path(folder));
    for (String path : paths) {
      for (Path file : files(path)) {
        clean(file, catalogue, output);
      }
    }
    return failed ? ExitCode.FAILED : ExitCode.DONE;
  }

  private List<Path> files(String name) {
    try {
      Path path = Session.path(name);
      if (!Files.isDirectory(path)) {
        return List.of(path);
      }
      TextFiles found = TextFiles.under(path);
      found.problems().forEach(this::fail);
      return found.files();
    } catch (ProblemException e) {
      fail(e.problem());
      return List.of();
    }
  }

  private void clean(Path file, Catalogue catalogue, CleanedOutput output) throws IOException {
    try {
      RawText raw = RawFiles.read(file);
      raw.problems().forEach(session::report);
      Interview interview = catalogue.merge(Cleaner.clean(raw, CleaningResources.all()));
      output.put(file, interview);
    } catch (ProblemException e) {
      fail(e.problem());
    } catch (OutOfMemoryError e) {
      fail(Problem.of(FileNames.of(file), 0, "file-too-large"));
    }
  }

  private void fail(Problem problem) {
    session.report(problem);
    failed = true;
  }
}
