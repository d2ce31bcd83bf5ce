package org.lunheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lunheng.store.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lunheng read}: interviews side by side. */
@Command(name = "read", sortOptions = false)
final class ReadCommand implements Callable<Integer> {
  @ParentCommand private Lunheng lunheng;

  @Parameters(paramLabel = "ID", arity = "0..*", descriptionKey = "read.id")
  private List<String> ids = new ArrayList<>();

  @Option(names = "--plain", descriptionKey = "read.plain")
  private boolean plain;

  @Override
  public Integer call() throws ProblemException {
    return lunheng.read(ids, plain);
  }
}
