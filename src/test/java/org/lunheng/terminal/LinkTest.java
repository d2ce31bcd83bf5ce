package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Size;
import org.lunheng.view.Canvas;
import org.lunheng.view.Frame;
import org.lunheng.view.Style;

class LinkTest {
  private final Painter painter = new Painter(ColorDepth.NONE, false);
  private final StringBuilder sent = new StringBuilder();

  private String paint(String address, String text) throws IOException {
    Canvas canvas = new Canvas(new Size(20, 2), CellWidth.NARROW);
    canvas.put(0, 0, text, canvas.linked(Style.PLAIN, address));
    canvas.put(0, 1, "plain", Style.PLAIN);
    sent.setLength(0);
    painter.paint(
        Frame.of(canvas),
        (bytes, offset, length) ->
            sent.append(new String(bytes, offset, length, StandardCharsets.UTF_8)));
    return sent.toString();
  }

  @Test
  void cellsLeadToTheirAddressAndNoOthersDo() throws IOException {
    painter.link();
    String painted = paint("https://example.org/a", "title");
    String open = "\033]8;id=1;https://example.org/a\033\\";
    String linked =
        painted.substring(painted.indexOf(open) + open.length(), painted.indexOf("\033]8;;\033\\"));
    assertEquals("title", linked.strip());
    assertEquals("", paint("https://example.org/a", "title"));
  }

  @Test
  void sameTextWithAnotherAddressIsPaintedAnew() throws IOException {
    painter.link();
    paint("https://example.org/a", "title");
    assertTrue(paint("https://example.org/b", "title").contains("https://example.org/b"));
    assertTrue(paint(null, "title").contains("title"));
  }

  @Test
  void moreAddressesThanThereAreNumbersForDoNoHarm() throws IOException {
    painter.link();
    for (int i = 0; i < 600; i++) {
      String address = "https://example.org/" + i;
      assertTrue(paint(address, "title").contains(address + "\033"), address);
    }
  }

  @Test
  void nothingIsSentWhereTheTerminalHasNoLinks() throws IOException {
    assertFalse(paint("https://example.org/a", "title").contains("]8;"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/\033]0;x\007",
        "https://example.org/\u009c",
        "https://example.org/a b",
        "https://example.org/論",
        "javascript:alert(1)",
        "file:///etc/passwd",
        ""
      })
  void anAddressThatIsNotSafeIsNoLink(String address) throws IOException {
    painter.link();
    assertFalse(paint(address, "title").contains("]8;"));
  }

  @ParameterizedTest
  @CsvSource({
    "xterm-256color, true",
    "xterm-kitty, true",
    "tmux-256color, true",
    "screen, false",
    "linux, false",
    "dumb, false",
    "vt220, false"
  })
  void consolesGetNoLinks(String term, boolean links) {
    assertEquals(links, TermInfo.of(Map.of("TERM", term), ColorChoice.AUTO).links());
  }
}
