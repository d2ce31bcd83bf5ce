package org.lunheng.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lunheng.document.Problem;

/**
 * The texts in a folder.
 *
 * @param files every text and saved page in it and in the folders below, sorted; not hidden files,
 *     nor what a browser puts in a folder beside a page that it saves
 * @param problems folders that could not be looked into, links that lead nowhere, or that there is
 *     no text at all
 */
public record TextFiles(List<Path> files, List<Problem> problems) {
  private static final Pattern TEXT = Pattern.compile("(?i)[^.].*\\.(?:txt|text|[xs]?html?)");

  /** How browsers name the folder of a page's pictures and scripts after the page. */
  private static final Pattern OF_PAGE = Pattern.compile("(.+)(?:_files|\\.files)");

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

  /** Whether a file has the name of a text or a saved page. */
  static boolean isText(Path file) {
    return hasName(file) && Files.isRegularFile(file);
  }

  private static boolean hasName(Path file) {
    return TEXT.matcher(FileNames.of(file.getFileName())).matches();
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final List<Path> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      Path name = folder.getFileName();
      Matcher page = OF_PAGE.matcher(name == null ? "" : FileNames.of(name));
      return page.matches() && isPage(folder, page.group(1))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    private static boolean isPage(Path folder, String stem) {
      return Stream.of(".html", ".htm", ".xhtml", ".HTML", ".HTM")
          .map(ending -> FileNames.resolve(folder.resolveSibling(""), stem + ending))
          .anyMatch(Files::isRegularFile);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isText(file)) {
        files.add(file);
      } else if (attributes.isSymbolicLink() && hasName(file) && !Files.exists(file)) {
        problems.add(Problem.of(FileNames.of(file), 0, "link-broken"));
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
