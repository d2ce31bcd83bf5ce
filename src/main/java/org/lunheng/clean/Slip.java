package org.lunheng.clean;

import java.util.List;
import org.lunheng.document.Emendation;
import org.lunheng.document.EmendationKind;

/**
 * A wrong reading that was found in a restored line.
 *
 * @param from the index of its first char in the line's text
 * @param to the index behind its last one
 * @param reading the right reading; null if none can be proposed
 */
record Slip(int from, int to, String reading, EmendationKind kind, boolean certain, String why) {

  /** The change in the raw line, in which the stretch must stand as it is. */
  Emendation emendation(RestoredLine line) {
    int start = line.rawIndex(from);
    int end = start + to - from;
    LineMarks marks = line.marks();
    if (certain) {
      return marks.certain(start, end, reading, kind, why);
    }
    return reading == null
        ? marks.doubted(start, end, kind, why)
        : marks.offered(start, end, reading, List.of(), kind, why);
  }
}
