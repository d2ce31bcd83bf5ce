package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lunheng.text.CellWidth;

class ScreenModesTest {
  /** Arrow keys as CSI sequences are what a terminal sends anyway. */
  private static final String ARROWS = "1";

  private static Set<String> modes(byte[] bytes, char end) {
    Matcher matcher =
        Pattern.compile("\033\\[\\?(\\d+)" + end)
            .matcher(new String(bytes, StandardCharsets.US_ASCII));
    Set<String> modes = new TreeSet<>();
    while (matcher.find()) {
      modes.add(matcher.group(1));
    }
    return modes;
  }

  @Test
  void everyModeIsPutBack() {
    Set<String> off = modes(ScreenModes.enter(), 'l');
    off.remove(ARROWS);

    assertEquals(modes(ScreenModes.enter(), 'h'), modes(ScreenModes.leave(), 'l'));
    assertEquals(off, modes(ScreenModes.leave(), 'h'));
    assertTrue(modes(ScreenModes.enter(), 'h').contains("1006"));
  }

  /** Before that the text of the room is gone, wherever it was shown. */
  @Test
  void theScreenOfTheRoomIsLeftEmptyAndOnlyThat() {
    String leave = new String(ScreenModes.leave(), StandardCharsets.US_ASCII);
    VirtualScreen only = new VirtualScreen(10, 3, CellWidth.NARROW::of);
    int from = leave.indexOf("\033[r");
    only.write(ScreenModes.leave(), from, leave.indexOf("\033[?7h") - from);
    for (int row = 0; row < 3; row++) {
      assertEquals("", only.rowText(row).strip());
    }
    assertTrue(leave.indexOf("\033[2J") < leave.indexOf("\033[?1049l"));
  }

  @Test
  void allOfTheMouseCanBeUndone() {
    Set<String> mouse = modes(ScreenModes.noMouse(), 'l');
    assertEquals(Set.of("1000", "1002", "1006"), mouse);
    assertTrue(modes(ScreenModes.enter(), 'h').containsAll(mouse));
  }
}
