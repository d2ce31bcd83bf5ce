package org.lunheng.ssh;

import java.util.Map;
import org.lunheng.reader.ReaderId;

/** Visitors for tests. */
final class Visitors {
  private Visitors() {}

  static Visitor key() {
    return new Visitor(
        new ReaderId("SHA256:uNiVztksCsDhcc0u9e8BrCKcyZpa0SWpBOu95K2XxcA"),
        "",
        false,
        "192.0.2.7",
        Map.of("TERM", "xterm-256color"));
  }

  static Visitor guest(String name) {
    return new Visitor(
        new ReaderId("guest:6f9619ff-8b86-d011-b42d-00cf4fc964ff"),
        name,
        true,
        "2001:db8::7",
        Map.of());
  }
}
