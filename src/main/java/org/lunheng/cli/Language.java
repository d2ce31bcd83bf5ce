package org.lunheng.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
      String locale = variables.getOrDefault(name, "");
      if (!locale.isEmpty()) {
        return ofLocale(locale);
      }
    }
    return ENGLISH;
  }

  private static Language ofLocale(String locale) {
    String name = locale.replace('_', '-');
    if (!name.matches("(?i)zh\\b.*")) {
      return ENGLISH;
    }
    return name.matches("(?i)zh-(hant|tw|hk|mo)\\b.*") ? TRADITIONAL : SIMPLIFIED;
  }
}
