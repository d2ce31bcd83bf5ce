package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyMapTest {
  @Test
  void aKeyMeansOneThingOnAScreen() {
    for (Screen.Kind screen : Screen.Kind.values()) {
      List<Key> keys =
          KeyMap.STANDARD.all().stream()
              .filter(binding -> binding.screens().contains(screen))
              .flatMap(binding -> binding.keys().stream())
              .toList();
      assertEquals(keys.stream().distinct().toList(), keys, screen::toString);
    }
  }

  @Test
  void everyScreenCanBeLeftAndSaysHow() {
    for (Screen.Kind screen : Screen.Kind.values()) {
      assertTrue(KeyMap.STANDARD.find(screen, Key.ctrl('c')).isPresent());
      assertFalse(KeyMap.STANDARD.hints(screen).isEmpty());
    }
  }

  @Test
  void hintsOfAScreenHaveDifferentRanks() {
    for (Screen.Kind screen : Screen.Kind.values()) {
      List<Integer> ranks = KeyMap.STANDARD.hints(screen).stream().map(Binding::hint).toList();
      assertEquals(ranks.stream().distinct().sorted().toList(), ranks);
    }
  }

  @Test
  void everyKeyHasANameInEveryLanguage() {
    for (String language : RoomMessages.LANGUAGES) {
      KeyMap.STANDARD.all().stream()
          .flatMap(binding -> binding.keys().stream())
          .forEach(key -> assertFalse(KeyName.of(key, RoomMessages.of(language)).isBlank()));
    }
  }

  @Test
  void everyNameStandsForADeed() {
    for (Binding binding : KeyMap.STANDARD.all()) {
      assertFalse(isUnknown(binding), binding.name());
    }
  }

  /** Whether nothing is done under the name; a deed without any model fails in another way. */
  private static boolean isUnknown(Binding binding) {
    try {
      binding.action().apply(null);
      return false;
    } catch (IllegalArgumentException e) {
      return binding.name().equals(e.getMessage());
    } catch (NullPointerException e) {
      return false;
    }
  }
}
