package org.lunheng.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The language that somebody's environment asks for. */
public final class LocaleLanguage {
  private LocaleLanguage() {}

  /**
   * The language of the locale, which POSIX takes from the first of three variables that is set.
   *
   * @return a BCP 47 tag, {@code en}, {@code zh-Hans} or {@code zh-Hant}; empty where no variable
   *     is set, or the locale is C or POSIX, which says nothing of a language
   */
  public static Optional<String> of(Map<String, String> variables) {
    for (String variable : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
      String locale = variables.getOrDefault(variable, "");
      if (!locale.isEmpty()) {
        return ofLocale(locale.replace('_', '-'));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> ofLocale(String name) {
    if (name.matches("(?i)(c|posix)\\b.*")) {
      return Optional.empty();
    }
    if (!name.matches("(?i)zh\\b.*")) {
      return Optional.of("en");
    }
    return Optional.of(name.matches("(?i)zh-(hant|tw|hk|mo)\\b.*") ? "zh-Hant" : "zh-Hans");
  }
}
