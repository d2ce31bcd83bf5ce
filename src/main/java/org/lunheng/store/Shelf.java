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
