package org.lunheng.store;

import java.util.List;
import org.lunheng.document.Problem;

/**
 * What could be read, and what could not.
 *
 * @param value everything that could be read
 * @param problems what is missing from it and why; empty if nothing is
 */
public record Loaded<T>(T value, List<Problem> problems) {
  public Loaded {
    problems = List.copyOf(problems);
  }
}
