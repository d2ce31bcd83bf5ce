package org.lunheng.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.lunheng.document.Problem;

/** Where the files of a corpus stand. */
interface Shelf {

  /**
   * Opens a file.
   *
   * @param path below the corpus, with slashes
   * @return null if there is no such file
   */
  InputStream open(String path) throws IOException;

  /** Whether there is such a file. */
  default boolean has(String path) throws ProblemException {
    try (InputStream input = open(path)) {
      return input != null;
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  /**
   * Reads a file.
   *
   * @throws ProblemException if there is no such file, or it is broken
   */
  default <T> T read(String path, Reading<T> reading) throws ProblemException {
    try (InputStream input = open(path)) {
      if (input == null) {
        throw new ProblemException(Problem.of(name(path), 0, "corpus-file-missing"));
      }
      return reading.read(name(path), input);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  /** That a file, or what is on the shelf, cannot be read. */
  default ProblemException unreadable(String path, IOException e) {
    return new ProblemException(Failures.unreadable(name(path), e));
  }

  /** Makes something of a file, which problems name like this. */
  interface Reading<T> {
    T read(String file, InputStream input) throws ProblemException, IOException;
  }

  /** A file as problems name it. */
  String name(String path);

  /** The ids of the interviews on the shelf, in any order. */
  List<String> ids() throws IOException, ProblemException;

  /**
   * The ids of the topics on the shelf, in the order they are listed.
   *
   * @param problems takes what is wrong with that order
   */
  List<String> topicIds(List<Problem> problems) throws IOException;
}
