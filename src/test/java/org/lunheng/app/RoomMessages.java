package org.lunheng.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.lunheng.text.Messages;

/** The room's own bundle in one language. */
public final class RoomMessages implements Messages {
  public static final List<String> LANGUAGES = List.of("en", "zh-Hans", "zh-Hant");

  private final String language;
  private final Properties words = new Properties();

  /** What the room and the commands have in common. */
  private final Properties shared = new Properties();

  private RoomMessages(String language) {
    this.language = language;
    load("room", words);
    load("apparatus", shared);
    load("quiz", shared);
    load("statistics", shared);
    words.setProperty("problem.file-broken", "{0} is broken: restore it");
  }

  private void load(String part, Properties target) {
    String name = "/org/lunheng/messages/" + part + "_" + language + ".properties";
    try (InputStream stream = RoomMessages.class.getResourceAsStream(name)) {
      target.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static RoomMessages of(String language) {
    return new RoomMessages(language);
  }

  /** The keys of what the room and the commands have in common. */
  Set<String> sharedKeys() {
    return new TreeSet<>(shared.stringPropertyNames());
  }

  Set<String> keys() {
    return new TreeSet<>(words.stringPropertyNames());
  }

  @Override
  public String get(String key, Object... arguments) {
    String text = words.getProperty(key, shared.getProperty(key));
    if (text == null) {
      throw new IllegalArgumentException("No message " + key + " in " + language);
    }
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }

  @Override
  public boolean has(String key) {
    return words.containsKey(key) || shared.containsKey(key);
  }

  @Override
  public String language() {
    return language;
  }
}
