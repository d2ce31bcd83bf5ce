package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoomMessagesTest {
  private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z-]+)+)\"");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  /** Keys that readers know by a name, however a language calls them. */
  private static final Pattern NAMED_KEY =
      Pattern.compile(
          "\\b(Enter|Esc|Escape|Tab|Backspace|Del|PgUp|PgDn|Ctrl|Alt)\\b|[回返]车|回車|按空格|按退格|\\d%");

  private static final Pattern ACTION = Pattern.compile("\\[\\[([a-z0-9-]+)]]");

  /**
   * What is no key there: letters that name places, what is typed into the list of actions, what
   * stands between two others.
   */
  private static final Set<String> OF_LETTERS =
      Set.of("letters.mark", "notice.no-letter", "key.actions", "library.and", "adding.help");

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

  /** Readers may bind keys anew, so that messages have the names of actions instead. */
  @Test
  void noMessageNamesAKey() {
    for (String language : RoomMessages.LANGUAGES) {
      RoomMessages messages = RoomMessages.of(language);
      for (String key : messages.keys()) {
        if (!key.startsWith("keyname.") && !OF_LETTERS.contains(key)) {
          assertFalse(namesAKey(messages.get(key), language), key + "=" + messages.get(key));
        }
      }
    }
    assertTrue(namesAKey("ahead, > allows more", "en"));
    assertTrue(namesAKey("j and k go on", "en"));
    assertTrue(namesAKey("再按 q 离开", "zh-Hans"));
    assertTrue(namesAKey("按 Enter 重試。", "zh-Hant"));
    assertFalse(namesAKey("a word, and [[find]] finds it", "en"));
  }

  private static boolean namesAKey(String text, String language) {
    String said = ACTION.matcher(text).replaceAll("\0");
    return NAMED_KEY.matcher(said).find()
        || KeyMap.STANDARD.all().stream()
            .flatMap(binding -> binding.keys().stream())
            .filter(key -> key.isTyped() && !key.equals(Key.of(' ')))
            .map(key -> Character.toString(key.codePoint()))
            .filter(character -> !character.matches("[\\d.]"))
            // the article
            .filter(character -> !character.equalsIgnoreCase("a") || !language.equals("en"))
            .anyMatch(character -> standsAlone(character, said));
  }

  private static boolean standsAlone(String character, String text) {
    String quoted = Pattern.quote(character);
    return Pattern.compile("(?<=^|[\\s(（])" + quoted + "(?=$|[\\s)）:：,，、。])").matcher(text).find();
  }

  /** What stands in brackets for a key is an action of the key map. */
  @Test
  void messagesNameActionsThatThereAre() {
    Set<String> actions =
        KeyMap.STANDARD.all().stream().map(Binding::name).collect(Collectors.toSet());
    for (String language : RoomMessages.LANGUAGES) {
      RoomMessages messages = RoomMessages.of(language);
      for (String key : messages.keys()) {
        ACTION
            .matcher(messages.get(key))
            .results()
            .forEach(named -> assertTrue(actions.contains(named.group(1)), key));
        assertEquals(actions(messages, key), actions(RoomMessages.of("en"), key), key);
      }
    }
  }

  private static Set<String> actions(RoomMessages messages, String key) {
    return ACTION
        .matcher(messages.get(key))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The library and the verbs for opening have one name each in Chinese. */
  @Test
  void oneThingHasOneName() throws IOException {
    Path folder = Path.of("src/main/resources/org/lunheng/messages");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String words = Files.readString(file);
        for (String other : List.of("馆藏", "全库", "书库", "書庫", "全庫", "館藏", "書目", "书目", "打開", "回合")) {
          assertFalse(words.contains(other), file + ": " + other);
        }
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
    Path stay = Path.of("src/main/java/org/lunheng/ssh/RoomStay.java");
    KEY.matcher(Files.readString(stay)).results().map(key -> key.group(1)).forEach(keys::add);
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
