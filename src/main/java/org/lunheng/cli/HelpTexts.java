package org.lunheng.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;

/** The messages that start with {@code cli.help.}, as picocli looks for them. */
final class HelpTexts extends ResourceBundle {
  private static final String PREFIX = "cli.help.";

  private final Map<String, String> texts = new HashMap<>();

  HelpTexts(Map<String, String> messages) {
    messages.forEach(
        (key, text) -> {
          if (key.startsWith(PREFIX)) {
            texts.put(key.substring(PREFIX.length()), text);
          }
        });
  }

  @Override
  protected Object handleGetObject(String key) {
    return texts.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keySet());
  }
}
