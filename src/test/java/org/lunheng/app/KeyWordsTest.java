package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class KeyWordsTest {
  private static final Pattern NAMED = Pattern.compile("\\[\\[([^\\]]*)]]");

  private static final String LOOK = "look again with [[find]], then [[find-next]]";

  private static Model keyed(String action, String... keys) {
    List<Rebinding.Wish> wishes = List.of(new Rebinding.Wish(null, action, List.of(keys), 1));
    KeyMap map = Rebinding.of(KeyMap.STANDARD, wishes, "config.toml").map();
    return Room.open(80, 24, "en", "river").model().withKeyboard(new Keyboard(map, List.of()));
  }

  @Test
  void theKeysAreThoseInUse() {
    assertEquals("look again with /, then n", KeyWords.in(LOOK, keyed("quit", "Q")));
    assertEquals("look again with $, then n", KeyWords.in(LOOK, keyed("find", "$")));
  }

  @Test
  void anActionWithoutAKeyIsNamedItself() {
    assertEquals("look again with :find, then n", KeyWords.in(LOOK, keyed("find")));
  }

  @Test
  void everyActionThatAMessageNamesIsThereInAllLanguages() {
    Set<String> actions = new HashSet<>();
    KeyMap.STANDARD.all().forEach(binding -> actions.add(binding.name()));
    for (String key : RoomMessages.of("en").keys()) {
      List<String> named = named("en", key);
      assertTrue(actions.containsAll(named), key);
      assertEquals(named, named("zh-Hans", key), key);
      assertEquals(named, named("zh-Hant", key), key);
    }
  }

  private static List<String> named(String language, String key) {
    return NAMED
        .matcher(RoomMessages.of(language).get(key))
        .results()
        .map(match -> match.group(1))
        .sorted()
        .toList();
  }
}
