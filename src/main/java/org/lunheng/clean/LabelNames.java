package org.lunheng.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that label turns and begin with a surname whose character would be another one in a word,
 * as 于 in 于洋. Looked for before labels are known, so only what stands at the start of a line with a
 * colon behind it counts.
 */
final class LabelNames {
  private final Set<String> names = new HashSet<>();

  LabelNames(List<RestoredLine> lines, Orthography orthography) {
    Pattern label =
        Pattern.compile("\\s*([" + orthography.surnames() + "][\\u4E00-\\u9FFF]{1,2})[:：]");
    for (RestoredLine line : lines) {
      Matcher matcher = label.matcher(line.text());
      if (matcher.lookingAt()
          && orthography.noNames().stream().noneMatch(matcher.group(1)::startsWith)) {
        names.add(matcher.group(1));
      }
    }
  }

  /** Whether one of the names begins here. */
  boolean beginsAt(String text, int index) {
    return names.stream().anyMatch(name -> text.startsWith(name, index));
  }
}
