package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoomMessagesTest {
  private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z-]+)+)\"");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  /** Worded here for the tests only: problems come from other packages. */
  private static final String TEST_PROBLEM = "problem.file-broken";

  @Test
  void everyLanguageHasTheWordsThatTheRoomUsesAndNoOthers() throws IOException {
    Set<String> used = keysInCode();
    used.removeAll(RoomMessages.of("en").sharedKeys());
    for (String language : RoomMessages.LANGUAGES) {
      Set<String> worded = RoomMessages.of(language).keys();
      worded.remove(TEST_PROBLEM);
      assertEquals(used, worded, language);
    }
  }

  @Test
  void everyLanguageFillsInTheSameThings() {
    for (String key : RoomMessages.of("en").keys()) {
      Set<String> places = places("en", key);
      assertEquals(places, places("zh-Hans", key), key);
      assertEquals(places, places("zh-Hant", key), key);
    }
  }

  @Test
  void noWordsAreMissingAndNoneCouldBeTakenForAQuote() {
    for (String language : RoomMessages.LANGUAGES) {
      RoomMessages messages = RoomMessages.of(language);
      for (String key : messages.keys()) {
        assertFalse(messages.get(key).isBlank(), key);
        assertFalse(messages.get(key).contains("'"), key);
      }
    }
  }

  /** A speaker has one name in Chinese, in the room and outside of it. */
  @Test
  void speakersAreCalledTheSameEverywhere() throws IOException {
    Path folder = Path.of("src/main/resources/org/lunheng/messages");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String words = Files.readString(file);
        assertFalse(words.contains("发言人") || words.contains("發言人"), file.toString());
      }
    }
  }

  /** The keys that stand in the code as they are, and those that the key map makes. */
  private static Set<String> keysInCode() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (String folder : new String[] {"app", "view"}) {
      try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/lunheng", folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Matcher matcher = KEY.matcher(Files.readString(file));
          matcher.results().map(result -> result.group(1)).forEach(keys::add);
        }
      }
    }
    for (Binding binding : KeyMap.STANDARD.all()) {
      keys.add(binding.helpKey());
      if (binding.hint() > 0) {
        keys.add(binding.hintKey());
      }
    }
    Arrays.stream(Binding.Group.values()).map(Binding.Group::messageKey).forEach(keys::add);
    return keys;
  }

  private static Set<String> places(String language, String key) {
    return PLACE
        .matcher(RoomMessages.of(language).get(key))
        .results()
        .map(result -> result.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
