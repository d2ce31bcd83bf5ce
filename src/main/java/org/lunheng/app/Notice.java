package org.lunheng.app;

import java.util.List;
import org.lunheng.document.Problem;
import org.lunheng.text.Messages;

/**
 * Something the room says: why a key did nothing, what is wrong with a file.
 *
 * @param subject what it is about as the user knows it, {@code file} or {@code file:line}; empty
 *     for the room itself
 * @param key the message's key
 * @param arguments what the message fills in
 * @param more what is said after it, or null
 */
public record Notice(String subject, String key, List<String> arguments, Notice more) {
  public Notice {
    arguments = List.copyOf(arguments);
  }

  /** Something said alone. */
  public Notice(String subject, String key, List<String> arguments) {
    this(subject, key, arguments, null);
  }

  /** The same with something said after all of it. */
  Notice and(Notice last) {
    return new Notice(subject, key, arguments, more == null ? last : more.and(last));
  }

  static Notice of(String key, String... arguments) {
    return new Notice("", key, List.of(arguments));
  }

  /** What is said, after what it is about. */
  public String words(Messages messages) {
    String text = messages.get(key, arguments.toArray());
    String said = subject.isEmpty() ? text : subject + ": " + text;
    return more == null ? said : said + messages.get("notice.and") + more.words(messages);
  }

  /** A problem as the room says it. */
  public static Notice of(Problem problem) {
    String place = problem.line() > 0 ? problem.file() + ":" + problem.line() : problem.file();
    return new Notice(place, "problem." + problem.key(), problem.arguments());
  }
}
