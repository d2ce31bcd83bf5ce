package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.text.Messages;

class BundlesTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");
  private static final Pattern RAISED =
      Pattern.compile("Problem\\s*\\.of\\(\\s*[^;]*?,\\s*[^;,]+,\\s*\"([a-z0-9-]+)\"");

  @ParameterizedTest
  @ValueSource(strings = {"zh-Hans", "zh-Hant"})
  void everyLanguageHasTheSameMessagesWithTheSamePlaces(String language) {
    Map<String, String> english = Bundles.texts("en");
    Map<String, String> chinese = Bundles.texts(language);
    assertEquals(english.keySet(), chinese.keySet());
    english.forEach((key, text) -> assertEquals(places(text), places(chinese.get(key)), key));
  }

  @Test
  void everyProblemThatIsRaisedHasWords() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      TreeSet<String> raised =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(BundlesTest::content)
              .flatMap(source -> RAISED.matcher(source).results())
              .map(found -> "problem." + found.group(1))
              .collect(Collectors.toCollection(TreeSet::new));
      assertTrue(raised.contains("problem.file-missing"), raised.toString());
      raised.removeAll(Bundles.texts("en").keySet());
      assertEquals(new TreeSet<>(), raised);
    }
  }

  @Test
  void placesAreFilledInAsTheyAre() {
    Messages messages =
        new BundleMessages("en", List.of(() -> Map.of("a", "{1} isn't {0} {2}, {1}")));
    assertEquals("$1 isn't 2000 {0}, $1", messages.get("a", 2000, "$1", "{0}"));
    assertEquals("{1} isn't {0} {2}, {1}", messages.get("a"));
  }

  @Test
  void aMessageThatIsNotThereIsAMistakeInTheProgram() {
    assertThrows(IllegalArgumentException.class, () -> Bundles.load("en").get("none"));
    assertThrows(IllegalArgumentException.class, () -> Bundles.load("fr"));
  }

  @Test
  void theChineseIsChinese() {
    assertEquals("日期", Bundles.load("zh-Hans").get("cli.list.date"));
    assertEquals("zh-Hant", Bundles.load("zh-Hant").language());
  }

  private static TreeSet<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
