package org.lunheng.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private long now;

  private ProgressBar bar(int total, int columns) {
    return new ProgressBar(new PrintStream(bytes, true, UTF_8), total, columns, () -> now);
  }

  private String written() {
    String text = bytes.toString(UTF_8);
    bytes.reset();
    return text;
  }

  @Test
  void isDrawnTenTimesASecondAndGoneInTheEnd() {
    ProgressBar bar = bar(4, 20);
    bar.advance();
    assertEquals("", written());
    now += 100_000_000;
    bar.advance();
    assertEquals("\r\033[K[######       ] 2/4", written());
    bar.advance();
    bar.hide();
    assertEquals("\r\033[K", written());
    bar.hide();
    assertEquals("", written());
  }

  @Test
  void isOnlyACountWhereThereIsNoRoom() {
    ProgressBar bar = bar(1000, 8);
    now += 100_000_000;
    bar.advance();
    assertEquals("\r\033[K1/1000", written());
  }

  @Test
  void isNotDrawnWithoutATerminal() {
    ProgressBar bar = new ProgressBar(null, 4, 80, () -> now += 100_000_000);
    bar.advance();
    bar.hide();
    assertEquals("", written());
  }
}
