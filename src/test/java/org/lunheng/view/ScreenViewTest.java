package org.lunheng.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lunheng.app.Screen;

class ScreenViewTest {

  /** Every sort of screen there is, those of groups among them. */
  private static Stream<Class<?>> sorts(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(ScreenViewTest::sorts)
        : Stream.of(type);
  }

  @Test
  void everySortOfScreenCanBeDrawn() {
    Set<Class<?>> drawn =
        Stream.of(Screen.Kind.values())
            .map(kind -> ScreenView.of(kind).screens())
            .collect(Collectors.toSet());
    assertEquals(sorts(Screen.class).collect(Collectors.toSet()), drawn);
  }
}
