package org.lunheng.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
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

  /** What was asked for while somebody listens, or null. */
  private Set<Said> heard;

  /** An argument that is longer may be cut wherever it stands, and what is behind it with it. */
  private static final int LONGEST_ARGUMENT = 8;

  /**
   * Words that a screen asked for.
   *
   * @param text the message, up to the first of its arguments that is long
   */
  public record Said(String key, String text) {}

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

  /** The same with another text of one message. */
  public RoomMessages with(String key, String text) {
    RoomMessages other = of(language);
    (words.containsKey(key) ? other.words : other.shared).setProperty(key, text);
    return other;
  }

  /** Does something and gives the words that were asked for meanwhile. */
  public Set<Said> heard(Runnable work) {
    heard = new LinkedHashSet<>();
    work.run();
    Set<Said> all = heard;
    heard = null;
    return all;
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
    if (heard != null) {
      heard.add(new Said(key, beginning(text, arguments)));
    }
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }

  private static String beginning(String text, Object... arguments) {
    String said = text;
    for (int i = 0; i < arguments.length; i++) {
      String argument = String.valueOf(arguments[i]);
      said = said.replace("{" + i + "}", argument.length() > LONGEST_ARGUMENT ? "\0" : argument);
    }
    return said.indexOf('\0') < 0 ? said : said.substring(0, said.indexOf('\0'));
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
