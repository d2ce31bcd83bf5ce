package org.lunheng.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How deep headings stand. A heading right under another one, numbered in another way, is below it;
 * from there on all that are numbered like either stand as deep.
 */
final class HeadingDepths {
  private static final Pattern NUMBER =
      Pattern.compile("^[（(第]?(?:[0-9]+(?:[.．][0-9]+)*|[一二三四五六七八九十百]+)[）)、．.章节節部篇 \\u3000]");

  private final Deque<String> above = new ArrayDeque<>();
  private final List<ContentsEntry> entries = new ArrayList<>();

  private HeadingDepths() {}

  /** The headings of an interview with their depths. */
  static List<ContentsEntry> of(List<ContentsEntry> headings) {
    HeadingDepths depths = new HeadingDepths();
    headings.forEach(depths::add);
    return List.copyOf(depths.entries);
  }

  private void add(ContentsEntry heading) {
    String numbering = numbering(heading.text());
    if (above.contains(numbering)) {
      while (!above.peek().equals(numbering)) {
        above.pop();
      }
    } else if (isRightUnderAnother(heading)) {
      above.push(numbering);
    } else {
      above.poll();
      above.push(numbering);
    }
    entries.add(new ContentsEntry(heading.block(), heading.text(), above.size() - 1));
  }

  private boolean isRightUnderAnother(ContentsEntry heading) {
    return !entries.isEmpty() && entries.get(entries.size() - 1).block() == heading.block() - 1;
  }

  /** How a heading is numbered, whatever its number: 二、 like 一、, 02 like 01; "" if not at all. */
  private static String numbering(String heading) {
    Matcher number = NUMBER.matcher(heading);
    return number.find()
        ? number.group().replaceAll("[0-9]+", "1").replaceAll("[一二三四五六七八九十百]+", "一")
        : "";
  }
}
