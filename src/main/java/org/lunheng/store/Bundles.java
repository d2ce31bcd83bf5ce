package org.lunheng.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.lunheng.text.Messages;

/** Loads the words of the program. */
public final class Bundles {
  /** The languages there are words in. */
  public static final List<String> LANGUAGES = List.of("en", "zh-Hans", "zh-Hant");

  private static final String FOLDER = "/org/lunheng/messages/";
  private static final List<String> PARTS =
      List.of("apparatus", "commands", "quiz", "room", "statistics");

  private Bundles() {}

  /**
   * The words in one language.
   *
   * @throws IllegalArgumentException if it is none of {@link #LANGUAGES}
   */
  public static Messages load(String language) {
    return new BundleMessages(language, texts(language));
  }

  /**
   * All messages of a language as they are written, by key.
   *
   * @throws IllegalArgumentException if it is none of {@link #LANGUAGES}
   */
  public static Map<String, String> texts(String language) {
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException(
          "There are words in " + LANGUAGES + ", not in " + language);
    }
    Map<String, String> texts = new TreeMap<>();
    for (String part : PARTS) {
      properties(part + "_" + language + ".properties")
          .forEach((key, text) -> texts.put((String) key, (String) text));
    }
    return texts;
  }

  private static Properties properties(String name) {
    Properties properties = new Properties();
    try (InputStream input = Bundles.class.getResourceAsStream(FOLDER + name)) {
      if (input != null) {
        properties.load(new InputStreamReader(input, StandardCharsets.UTF_8));
      }
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
