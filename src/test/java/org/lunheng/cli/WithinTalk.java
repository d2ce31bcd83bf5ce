package org.lunheng.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lines of which some are typed only after something has happened. */
final class WithinTalk extends InputStream {
  private final InputStream before;
  private final InputStream after;
  private Event event;

  /** Something that happens between two lines. */
  interface Event {
    void happen() throws IOException;
  }

  WithinTalk(String before, Event event, String after) {
    this.before = new ByteArrayInputStream(before.getBytes(UTF_8));
    this.after = new ByteArrayInputStream(after.getBytes(UTF_8));
    this.event = event;
  }

  @Override
  public int read() throws IOException {
    int next = before.read();
    if (next >= 0) {
      return next;
    }
    if (event != null) {
      event.happen();
      event = null;
    }
    return after.read();
  }
}
