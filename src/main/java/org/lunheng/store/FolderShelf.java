package org.lunheng.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lunheng.document.Problem;

/** A corpus in a folder; whatever interview is in it belongs to the library. */
record FolderShelf(Path folder) implements Shelf {
  private static final String SUFFIX = ".json";

  @Override
  public InputStream open(String path) throws IOException {
    try {
      Path file = FileNames.resolve(folder, path).normalize();
      return file.startsWith(folder.normalize()) ? Files.newInputStream(file) : null;
    } catch (InvalidPathException e) {
      return null;
    } catch (FileSystemException e) {
      if (e instanceof NoSuchFileException || !Files.isDirectory(folder)) {
        return null;
      }
      throw e;
    }
  }

  @Override
  public String name(String path) {
    return FileNames.of(FileNames.resolve(folder, path));
  }

  @Override
  public List<String> ids() throws IOException {
    return idsIn("interviews");
  }

  /** The files that the order does not name come last. */
  @Override
  public List<String> topicIds(List<Problem> problems) throws IOException {
    Set<String> ids = new LinkedHashSet<>();
    List<String> there = idsIn("arguments").stream().sorted().toList();
    try (InputStream order = open(CorpusStore.TOPICS)) {
      if (order != null) {
        ids.addAll(TopicReader.order(name(CorpusStore.TOPICS), order));
        ids.retainAll(there);
      }
    } catch (ProblemException e) {
      problems.add(e.problem());
    }
    ids.addAll(there);
    return List.copyOf(ids);
  }

  private List<String> idsIn(String name) throws IOException {
    Path files = folder.resolve(name);
    if (!Files.isDirectory(files)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(files)) {
      return list.map(file -> FileNames.of(file.getFileName()))
          .filter(file -> file.endsWith(SUFFIX))
          .map(file -> file.substring(0, file.length() - SUFFIX.length()))
          .toList();
    }
  }
}
