package org.lunheng.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lunheng.document.Problem;

/**
 * The texts in a folder.
 *
 * @param files every {@code .txt} file in it and in the folders below, sorted
 * @param problems folders that could not be looked into, or that there is no text at all
 */
public record TextFiles(List<Path> files, List<Problem> problems) {
  public TextFiles {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /** Looks through a folder; links to folders are not followed. */
  public static TextFiles under(Path folder) {
    Visitor visitor = new Visitor();
    try {
      Files.walkFileTree(folder, visitor);
    } catch (IOException e) {
      visitor.visitFileFailed(folder, e);
    }
    if (visitor.files.isEmpty() && visitor.problems.isEmpty()) {
      visitor.problems.add(Problem.of(FileNames.of(folder), 0, "folder-empty"));
    }
    return new TextFiles(visitor.files.stream().sorted().toList(), visitor.problems);
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final List<Path> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
      if (name.endsWith(".txt") && Files.isRegularFile(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      problems.add(Failures.unreadable(FileNames.of(file), e));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) {
      return e == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, e);
    }
  }
}
