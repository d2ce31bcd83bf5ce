package org.lunheng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.store.Foldings;

class LookupTest {
  private final Lookup<Integer> lookup = new Lookup<>(Foldings.get());

  @BeforeEach
  void learn() {
    lookup.add(1, Stream.of("scaling-law", "规模定律", null, ""));
    lookup.add(2, Stream.of("大模型", "规模定律"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"scaling-law", "Scaling Law", " scaling  law ", "ＳＣＡＬＩＮＧ　ＬＡＷ", "规模定律", "規模定律"})
  void aNameIsFoundHoweverItIsTyped(String typed) {
    assertEquals(Optional.of(1), lookup.find(typed));
  }

  @Test
  void whatHasNoSuchNameIsNotFound() {
    assertEquals(Optional.empty(), lookup.find("scalinglaw"));
    assertEquals(Optional.empty(), lookup.find(""));
  }

  @Test
  void whatMayBeMeantIsFoundOnce() {
    assertEquals(List.of(1), lookup.near("scaling lwa"));
    assertEquals(List.of(2), lookup.near("大模性"));
    assertEquals(List.of(), lookup.near("论衡"));
  }
}
