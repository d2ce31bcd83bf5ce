package org.lunheng.cli;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages of the program's own words. */
enum Language {
  ENGLISH("en"),
  SIMPLIFIED("zh-Hans"),
  TRADITIONAL("zh-Hant");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag: {@code en}, {@code zh-Hans} or {@code zh-Hant}. */
  String tag() {
    return tag;
  }

  @Override
  public String toString() {
    return tag;
  }

  static Optional<Language> of(String tag) {
    return Arrays.stream(values()).filter(value -> value.tag.equalsIgnoreCase(tag)).findFirst();
  }

  /**
   * The language of the locale, which POSIX takes from the first of three variables that is set.
   */
  static Language of(Map<String, String> variables) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(variables::get)
        .filter(Objects::nonNull)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .map(Language::ofLocale)
        .orElse(ENGLISH);
  }

  private static Language ofLocale(String locale) {
    String name = locale.replace('_', '-');
    if (!name.matches("(?i)zh\\b.*")) {
      return ENGLISH;
    }
    return name.matches("(?i)zh-(hant|tw|hk|mo)\\b.*") ? TRADITIONAL : SIMPLIFIED;
  }
}
