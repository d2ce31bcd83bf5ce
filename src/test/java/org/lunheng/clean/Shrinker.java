package org.lunheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.lunheng.document.RawText;

/** Makes a text that fails a check as short as it can be while it still fails. */
final class Shrinker {
  private Shrinker() {}

  /** The text with as many lines, and then as many characters, left out as can be. */
  static RawText shrink(RawText raw, Predicate<RawText> fails) {
    List<String> lines = withoutLines(raw.lines(), fails);
    for (int i = 0; i < lines.size(); i++) {
      for (int length = lines.get(i).length(); length > 0; length /= 2) {
        withoutChars(lines, i, length, fails);
      }
    }
    return text(lines);
  }

  private static List<String> withoutLines(List<String> all, Predicate<RawText> fails) {
    List<String> lines = new ArrayList<>(all);
    for (int length = lines.size(); length > 0; length /= 2) {
      for (int from = 0; from + length <= lines.size(); ) {
        List<String> fewer = new ArrayList<>(lines);
        fewer.subList(from, from + length).clear();
        if (fails.test(text(fewer))) {
          lines = fewer;
        } else {
          from += length;
        }
      }
    }
    return lines;
  }

  private static void withoutChars(
      List<String> lines, int line, int length, Predicate<RawText> fails) {
    for (int from = 0; from + length <= lines.get(line).length(); ) {
      String before = lines.get(line);
      lines.set(line, before.substring(0, from) + before.substring(from + length));
      if (!fails.test(text(lines))) {
        lines.set(line, before);
        from += length;
      }
    }
  }

  private static RawText text(List<String> lines) {
    return RawTexts.of(lines.toArray(String[]::new));
  }
}
