package org.lunheng.terminal;

import java.util.List;
import java.util.stream.Stream;
import org.lunheng.document.Problem;

/** Why some interviews of a library could not be read the last time. */
final class Unread {
  private List<Problem> library = List.of();
  private List<Problem> texts = List.of();

  /** Those that are not even listed. */
  synchronized void ofLibrary(List<Problem> problems) {
    library = List.copyOf(problems);
  }

  /** Those that are listed but have no text. */
  synchronized void ofTexts(List<Problem> problems) {
    texts = List.copyOf(problems);
  }

  synchronized List<Problem> all() {
    return Stream.concat(library.stream(), texts.stream()).distinct().toList();
  }
}
