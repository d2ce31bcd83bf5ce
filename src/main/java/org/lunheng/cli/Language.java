package org.lunheng.cli;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.lunheng.text.LocaleLanguage;

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

  /** The language of the locale; English where it names none. */
  static Language of(Map<String, String> variables) {
    return LocaleLanguage.of(variables).flatMap(Language::of).orElse(ENGLISH);
  }
}
