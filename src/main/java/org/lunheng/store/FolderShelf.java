package org.lunheng.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A corpus in a folder; whatever interview is in it belongs to the library. */
record FolderShelf(Path folder) implements Shelf {
  private static final String SUFFIX = ".json";

  @Override
  public InputStream open(String path) throws IOException {
    try {
      Path file = FileNames.resolve(folder, path).normalize();
      return file.startsWith(folder.normalize()) ? Files.newInputStream(file) : null;
    } catch (NoSuchFileException | InvalidPathException e) {
      return null;
    }
  }

  @Override
  public String name(String path) {
    return FileNames.of(FileNames.resolve(folder, path));
  }

  @Override
  public List<String> ids() throws IOException {
    Path interviews = folder.resolve("interviews");
    if (!Files.isDirectory(interviews)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(interviews)) {
      return files
          .map(file -> FileNames.of(file.getFileName()))
          .filter(name -> name.endsWith(SUFFIX))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .toList();
    }
  }
}
