package org.lunheng.cli;

import java.util.List;
import org.lunheng.document.RawText;

/** Prints a raw text with its lines numbered, as the places in an apparatus count them. */
record RawLines(Session session) {

  void print(RawText raw) {
    List<String> lines = raw.lines();
    int digits = Integer.toString(lines.size()).length();
    for (int i = 0; i < lines.size(); i++) {
      session.print(String.format("%" + digits + "d  %s", i + 1, lines.get(i)).stripTrailing());
    }
    raw.problems().forEach(session::report);
  }
}
