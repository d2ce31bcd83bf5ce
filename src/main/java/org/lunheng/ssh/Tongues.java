package org.lunheng.ssh;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lunheng.store.Bundles;
import org.lunheng.text.Messages;

/** The languages that clients are spoken to in. */
public final class Tongues {
  private final String usual;
  private final Map<String, Messages> loaded = new ConcurrentHashMap<>();

  /** Languages with one for those who do not say theirs: {@code en}, {@code zh-Hans} … */
  public Tongues(String usual) {
    this.usual = usual;
  }

  /**
   * The words for a client with these variables, of which POSIX has the first count that is set.
   */
  public Messages of(Map<String, String> variables) {
    for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
      String locale = variables.getOrDefault(name, "");
      if (!locale.isEmpty()) {
        return in(ofLocale(locale));
      }
    }
    return usual();
  }

  /** The words for those who do not say their language. */
  public Messages usual() {
    return in(usual);
  }

  private Messages in(String language) {
    return loaded.computeIfAbsent(language, Bundles::load);
  }

  /** A client whose locale is C or POSIX has said nothing of a language. */
  private String ofLocale(String locale) {
    String name = locale.replace('_', '-');
    if (name.matches("(?i)(c|posix)\\b.*")) {
      return usual;
    }
    if (!name.matches("(?i)zh\\b.*")) {
      return "en";
    }
    return name.matches("(?i)zh-(hant|tw|hk|mo)\\b.*") ? "zh-Hant" : "zh-Hans";
  }
}
