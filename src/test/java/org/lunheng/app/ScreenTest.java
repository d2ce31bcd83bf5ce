package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScreenTest {

  /** Every sort of screen there is, those of groups among them. */
  private static Stream<Class<?>> sorts(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(ScreenTest::sorts).distinct()
        : Stream.of(type);
  }

  @Test
  void everySortOfScreenHasAKindOfItsOwn() {
    List<Class<?>> sorts = sorts(Screen.class).distinct().toList();
    assertEquals(sorts.size(), Screen.Kind.values().length);
    for (Class<?> sort : sorts) {
      assertEquals(1, Screen.Kind.all(sort.asSubclass(Screen.class)).size(), sort.getName());
    }
  }
}
