package org.lunheng.text;

/** The words of the program in one language, by key. */
public interface Messages {

  /**
   * A message with its places {@code {0}}, {@code {1}} … filled in.
   *
   * @throws IllegalArgumentException if there is no such message
   */
  String get(String key, Object... arguments);

  /** Whether there is such a message. */
  boolean has(String key);

  /** The language: {@code en}, {@code zh-Hans} or {@code zh-Hant}. */
  String language();
}
