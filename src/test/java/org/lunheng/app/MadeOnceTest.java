package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class MadeOnceTest {
  private final MadeOnce<StringBuilder> builders = new MadeOnce<>();

  private StringBuilder of(int number, Object... things) {
    return builders.of(number, List.of(things), StringBuilder::new);
  }

  @Test
  void isSharedByWhoHasTheSameThings() {
    String thing = "thing";
    StringBuilder first = of(1, thing);
    assertSame(first, of(1, thing));
    assertNotSame(first, of(2, thing));
    assertNotSame(first, of(1, thing, thing));
  }

  @Test
  void whatIsOnlyEqualIsNotTheSame() {
    String thing = "thing";
    StringBuilder first = of(1, thing);
    assertNotSame(first, of(1, new StringBuilder(thing).toString()));
    assertEquals(2, builders.size());
  }

  @Test
  void whatNobodyHoldsIsLetGo() {
    List<Object> things = new ArrayList<>();
    StringBuilder held = of(-1, things);
    for (int i = 0; i < 10; i++) {
      of(i, things);
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          while (builders.size() > 1) {
            System.gc();
          }
        });
    assertSame(held, of(-1, things));
  }
}
