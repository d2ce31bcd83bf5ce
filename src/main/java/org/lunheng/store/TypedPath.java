package org.lunheng.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.lunheng.document.Problem;

/**
 * What paths stand for that a reader types where there is no shell.
 *
 * @param home the folder that {@code ~} stands for; empty if there is none
 */
public record TypedPath(String home) {

  /**
   * How a path may go on.
   *
   * @param path what was typed, with all that is certain after it
   * @param names the texts and folders that it may become
   */
  public record Completion(String path, List<String> names) {
    public Completion {
      names = List.copyOf(names);
    }
  }

  /**
   * The file of a path, or the texts in its folder.
   *
   * @throws ProblemException if there can be no such path
   */
  public TextFiles files(String typed) throws ProblemException {
    Path path = path(typed.strip());
    return Files.isDirectory(path)
        ? TextFiles.under(path)
        : new TextFiles(List.of(path), List.of());
  }

  /**
   * The file of a path, whether it is there or not.
   *
   * @throws ProblemException if there can be no such path
   */
  public Path file(String typed) throws ProblemException {
    return path(typed.strip());
  }

  /** Completes a path as far as the files that are there leave no choice. */
  public Completion complete(String typed) {
    if (typed.equals("~")) {
      return new Completion("~/", List.of("~/"));
    }
    String folder = typed.substring(0, typed.lastIndexOf('/') + 1);
    String begun = typed.substring(folder.length());
    List<String> names = names(folder, begun);
    String sure = names.stream().reduce(TypedPath::commonStart).orElse(begun);
    return new Completion(folder + sure, names);
  }

  private List<String> names(String folder, String begun) {
    try (Stream<Path> files = Files.list(path(folder))) {
      return files
          .filter(file -> Files.isDirectory(file) || TextFiles.isText(file))
          .map(file -> FileNames.of(file.getFileName()) + (Files.isDirectory(file) ? "/" : ""))
          .filter(name -> name.startsWith(begun) && !(begun.isEmpty() && name.startsWith(".")))
          .sorted()
          .toList();
    } catch (IOException | ProblemException e) {
      return List.of();
    }
  }

  private Path path(String typed) throws ProblemException {
    boolean atHome = !home.isEmpty() && (typed.equals("~") || typed.startsWith("~/"));
    try {
      return FileNames.path(atHome ? home + typed.substring(1) : typed);
    } catch (InvalidPathException e) {
      throw new ProblemException(Problem.of(typed, 0, "file-name-unusable"));
    }
  }

  /** What both begin with, in whole characters. */
  private static String commonStart(String a, String b) {
    int length = 0;
    while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    boolean cut = length > 0 && Character.isHighSurrogate(a.charAt(length - 1));
    return a.substring(0, cut ? length - 1 : length);
  }
}
