package org.lunheng.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
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

  /** The first one is asked for most, and at first alone. */
  private static final List<String> PARTS =
      List.of("room", "apparatus", "quiz", "statistics", "commands");

  private Bundles() {}

  /**
   * The words in one language.
   *
   * @throws IllegalArgumentException if it is none of {@link #LANGUAGES}
   */
  public static Messages load(String language) {
    requireKnown(language);
    List<BundleMessages.Part> parts = new ArrayList<>();
    for (String part : PARTS) {
      parts.add(() -> properties(part, language));
    }
    return new BundleMessages(language, parts);
  }

  /**
   * All messages of a language as they are written, by key.
   *
   * @throws IllegalArgumentException if it is none of {@link #LANGUAGES}
   */
  public static Map<String, String> texts(String language) {
    requireKnown(language);
    Map<String, String> texts = new TreeMap<>();
    for (String part : PARTS) {
      texts.putAll(properties(part, language));
    }
    return texts;
  }

  private static void requireKnown(String language) {
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException(
          "There are words in " + LANGUAGES + ", not in " + language);
    }
  }

  private static Map<String, String> properties(String part, String language) {
    String name = part + "_" + language + ".properties";
    Properties properties = new Properties();
    try (InputStream input = Bundles.class.getResourceAsStream(FOLDER + name)) {
      if (input != null) {
        properties.load(new InputStreamReader(input, StandardCharsets.UTF_8));
      }
      Map<String, String> texts = new HashMap<>();
      for (Map.Entry<Object, Object> text : properties.entrySet()) {
        texts.put((String) text.getKey(), (String) text.getValue());
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
