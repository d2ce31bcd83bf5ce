package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermInfoTest {

  @ParameterizedTest
  @CsvSource({
    "xterm-256color, '', XTERM256",
    "tmux-256color, '', XTERM256",
    "xterm-kitty, '', XTERM256",
    "xterm-256color, truecolor, TRUE_COLOR",
    "xterm-direct, '', TRUE_COLOR",
    "xterm, '', ANSI16",
    "screen, '', ANSI16",
    "linux, '', ANSI16",
    "vt100, '', NONE",
    "vt220, truecolor, NONE",
    "dumb, truecolor, NONE",
    "'', '', NONE"
  })
  void readsTheDepthFromTheTerminalsName(String term, String colorTerm, ColorDepth depth) {
    Map<String, String> environment = Map.of("TERM", term, "COLORTERM", colorTerm);
    assertEquals(depth, TermInfo.of(environment, ColorChoice.AUTO).depth());
  }

  @Test
  void heedsNoColorOnlyWhenItSaysSomething() {
    Map<String, String> environment = new HashMap<>(Map.of("TERM", "xterm-256color"));
    environment.put("NO_COLOR", "");
    assertEquals(ColorDepth.XTERM256, TermInfo.of(environment, ColorChoice.AUTO).depth());
    environment.put("NO_COLOR", "1");
    assertEquals(ColorDepth.NONE, TermInfo.of(environment, ColorChoice.AUTO).depth());
  }

  @Test
  void putsTheChoiceBeforeTheEnvironment() {
    Map<String, String> environment = Map.of("TERM", "xterm-256color", "NO_COLOR", "1");
    assertEquals(ColorDepth.XTERM256, TermInfo.of(environment, ColorChoice.ALWAYS).depth());
    environment = Map.of("TERM", "xterm-256color");
    assertEquals(ColorDepth.NONE, TermInfo.of(environment, ColorChoice.NEVER).depth());
    environment = Map.of("TERM", "vt100");
    assertEquals(ColorDepth.ANSI16, TermInfo.of(environment, ColorChoice.ALWAYS).depth());
  }

  @Test
  void paintsNoScreenOnADumbTerminal() {
    assertTrue(TermInfo.of(Map.of("TERM", "vt100"), ColorChoice.AUTO).addressable());
    assertFalse(TermInfo.of(Map.of("TERM", "dumb"), ColorChoice.ALWAYS).addressable());
    assertFalse(TermInfo.of(Map.of(), ColorChoice.AUTO).addressable());
  }

  /** With the mouse it would hold Escape back. */
  @Test
  void gnuScreenIsNotAskedForTheMouse() {
    assertFalse(mouse(Map.of("TERM", "screen-256color")));
    assertFalse(mouse(Map.of("TERM", "xterm-256color", "STY", "1234.pts-0.host")));
    assertFalse(mouse(Map.of("TERM", "screen", "STY", "1234.pts-0.host", "TMUX", "outside it")));
    assertTrue(mouse(Map.of("TERM", "screen-256color", "TMUX", "/tmp/tmux-0/default,1,0")));
    assertTrue(mouse(Map.of("TERM", "xterm-256color")));
  }

  private static boolean mouse(Map<String, String> environment) {
    return TermInfo.of(environment, ColorChoice.AUTO).mouse();
  }
}
