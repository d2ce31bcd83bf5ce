package org.lunheng.clean;

import java.util.List;
import org.lunheng.document.Emendation;
import org.lunheng.document.EmendationKind;
import org.lunheng.document.Removal;
import org.lunheng.document.RemovalReason;
import org.lunheng.document.Span;

/**
 * Makes emendations and removals in one raw line from string indexes. Indexes that grow are turned
 * into code-point offsets in one pass over the line.
 */
final class LineMarks {
  private final String line;
  private final int number;
  private int index;
  private int offset;

  LineMarks(String line, int number) {
    this.line = line;
    this.number = number;
  }

  /** A change that is made. */
  Emendation certain(int from, int to, String text, EmendationKind kind, String why) {
    String raw = line.substring(from, to);
    return new Emendation(span(from, to), raw, text, List.of(), kind, true, why);
  }

  /** A place where the raw reading is wrong and no other can be given. */
  Emendation doubted(int from, int to, EmendationKind kind, String why) {
    String raw = line.substring(from, to);
    return new Emendation(span(from, to), raw, null, List.of(), kind, false, why);
  }

  /** A place where the raw reading is wrong and others can be given, but none is sure. */
  Emendation offered(
      int from, int to, String text, List<String> others, EmendationKind kind, String why) {
    String raw = line.substring(from, to);
    return new Emendation(span(from, to), raw, text, others, kind, false, why);
  }

  /** A stretch that is left out. */
  Removal removed(int from, int to, RemovalReason reason, String why) {
    return new Removal(span(from, to), reason, why);
  }

  private Span span(int from, int to) {
    int start = offsetOf(from);
    return new Span(number, start, offsetOf(to));
  }

  private int offsetOf(int target) {
    if (target < index) {
      index = 0;
      offset = 0;
    }
    offset += line.codePointCount(index, target);
    index = target;
    return offset;
  }
}
