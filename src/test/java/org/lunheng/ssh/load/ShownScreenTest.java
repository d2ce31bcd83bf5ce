package org.lunheng.ssh.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lunheng.text.Size;

class ShownScreenTest {
  private final ShownScreen screen = new ShownScreen(new Size(10, 4));

  private void show(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    screen.take(bytes, 0, bytes.length);
  }

  @Test
  void showsWhatIsWrittenWhereTheCursorIs() {
    show("\033[2;3H论衡\033[1;1Hab\033[3G\033[31mc\033[m");
    assertEquals("abc", screen.row(0));
    assertEquals("  论衡", screen.row(1));
    assertTrue(screen.has("衡"));
    assertFalse(screen.has("d"));
  }

  @Test
  void takesBytesThatAreCutAnywhere() {
    byte[] bytes = "\033[2;1H论\033]8;;x\033\\衡\033[4;2Hend".getBytes(StandardCharsets.UTF_8);
    for (byte one : bytes) {
      screen.take(new byte[] {one}, 0, 1);
    }
    assertEquals("论衡", screen.row(1));
    assertEquals(" end", screen.lastRow());
  }

  @Test
  void scrollsARegionAlone() {
    show("\033[1;1Ha\033[2;1Hb\033[3;1Hc\033[4;1Hd\033[2;3r\033[3;1H\n");
    assertEquals("a\nc\n\nd\n", screen.toString());
    show("\033[2;1H\033M");
    assertEquals("a\n\nc\nd\n", screen.toString());
  }

  @Test
  void erasesAndHalvesWideCharacters() {
    show("\033[1;1H论衡论衡\033[1;2Hx");
    assertEquals(" x衡论衡", screen.row(0));
    show("\033[1;3H\033[2X");
    assertEquals(" x  论衡", screen.row(0));
    show("\033[1;6H\033[K");
    assertEquals(" x", screen.row(0));
    show("\033[2J");
    assertEquals("\n\n\n\n", screen.toString());
  }

  @Test
  void answersAsATerminalDoes() {
    show("\033[H“—\033[6n\033]11;?\033\\\033[?2026$p\033[c\033[5n");
    assertEquals(
        "\033[1;3R\033]11;rgb:0000/0000/0000\033\\\033[?2026;0$y\033[?62;22c\033[0n",
        screen.answers());
    assertEquals("", screen.answers());
  }

  @Test
  void isEmptyAfterAResize() {
    show("\033[4;10Hx");
    screen.resize(new Size(5, 2));
    show("y");
    assertEquals("\n    y\n", screen.toString());
  }
}
