package org.lunheng.document;

import java.util.List;

/**
 * Something wrong with an input, and where. It carries no wording: the {@code key} names a message
 * that says what is wrong and what to do.
 *
 * @param file the file as the user named it
 * @param line the line, counted from 1, or 0 where the whole file is meant
 * @param key the message's key without its {@code problem.} prefix, for example {@code
 *     file-missing}
 * @param arguments what the message fills in, in order
 */
public record Problem(String file, int line, String key, List<String> arguments) {
  public Problem {
    arguments = List.copyOf(arguments);
  }

  /** A problem with arguments given one by one. */
  public static Problem of(String file, int line, String key, String... arguments) {
    return new Problem(file, line, key, List.of(arguments));
  }
}
