package org.lunheng.app;

import java.util.List;
import org.lunheng.document.Problem;

/**
 * Something the status line says until the next key.
 *
 * @param key the message's key
 * @param arguments what the message fills in
 */
public record Notice(String key, List<String> arguments) {
  public Notice {
    arguments = List.copyOf(arguments);
  }

  static Notice of(String key, String... arguments) {
    return new Notice(key, List.of(arguments));
  }

  static Notice of(Problem problem) {
    return new Notice(problemKey(problem), problem.arguments());
  }

  /** The key of the message that words a problem. */
  public static String problemKey(Problem problem) {
    return "problem." + problem.key();
  }
}
