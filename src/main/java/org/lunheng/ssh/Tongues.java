package org.lunheng.ssh;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lunheng.store.Bundles;
import org.lunheng.text.LocaleLanguage;
import org.lunheng.text.Messages;

/** The languages that clients are spoken to in. */
public final class Tongues {
  private final String usual;
  private final Map<String, Messages> loaded = new ConcurrentHashMap<>();

  /** Languages with one for those who do not say theirs: {@code en}, {@code zh-Hans} … */
  public Tongues(String usual) {
    this.usual = usual;
  }

  /** The words for a client with these variables. */
  public Messages of(Map<String, String> variables) {
    return in(LocaleLanguage.of(variables).orElse(usual));
  }

  /** The words for those who do not say their language. */
  public Messages usual() {
    return in(usual);
  }

  private Messages in(String language) {
    return loaded.computeIfAbsent(language, Bundles::load);
  }
}
