package org.lunheng.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class GivenArgumentsTest {
  private static final String[] GIVEN = {"clean", "\uFFFD\uFFFD\uFFFD.txt"};

  @Test
  void whatJavaCouldReadStays() {
    String[] arguments = {"clean", "甲.txt"};
    assertSame(arguments, GivenArguments.of(arguments));
  }

  @Test
  void whatWasLostIsRecovered() {
    assertArrayEquals(
        new String[] {"clean", "甲.txt"},
        GivenArguments.recovered(GIVEN, bytes("java", "-jar", "x.jar", "clean", "甲.txt")));
  }

  @Test
  void argumentsFromElsewhereAreNotConfused() {
    assertSame(GIVEN, GivenArguments.recovered(GIVEN, bytes("java", "-jar", "x.jar", "@甲")));
    assertSame(GIVEN, GivenArguments.recovered(GIVEN, bytes("java")));
    assertSame(GIVEN, GivenArguments.recovered(GIVEN, new byte[0]));
  }

  private static byte[] bytes(String... arguments) {
    return (String.join("\0", arguments) + "\0").getBytes(UTF_8);
  }
}
