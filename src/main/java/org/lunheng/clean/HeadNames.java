package org.lunheng.clean;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds people's names in the text before a conversation. */
final class HeadNames {
  private static final String HAN = "[\\u4e00-\\u9fff]";

  /** What stands before a name: a title or a verb of interviewing. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:教授|博士|院士|所长|院长|主任|校长|总监|总裁|主编|经理|研究员|科学家|工程师|医生|会长|创始人|负责人|教研员|作者|老师|ceo|cto"
              + "|专访|对话|对谈|采访了|访谈|走访|访)[:\\s“]?("
              + HAN
              + "{2,3})");

  /** A clause that begins with three characters and goes on as one about a person does. */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?<=^|[。,、!?;:“”\\s经同向对与])(" + HAN + "{3})(?=[在是说的本教认从曾为与和同告坦接毕来有对向把将,(博先女老])");

  private static final Pattern PLAUSIBLE = Pattern.compile(".[^的一是了在不和有这那之与及等以为上下来去到说个们年月日]{1,2}");

  /** No introduction is longer; a file that is one long line has none. */
  private static final int INTRODUCTION = 5000;

  private HeadNames() {}

  /** The one full name with this surname that has a title behind or before it, or null. */
  static String withSurname(String surname, List<Passage> head) {
    Pattern titled = Pattern.compile("(" + Pattern.quote(surname) + HAN + "{1,2}?)" + Names.TITLE);
    Map<String, Integer> found = new LinkedHashMap<>();
    for (Passage passage : head) {
      collect(titled, passage, found);
      collect(NAMED, passage, found);
      collect(SUBJECT, passage, found);
    }
    found.keySet().removeIf(name -> !Folding.fold(name).startsWith(surname));
    return best(found, head, 1);
  }

  /** The person whom the head introduces and speaks of more than once, or null. */
  static String guest(List<Passage> head) {
    Map<String, Integer> found = new LinkedHashMap<>();
    for (Passage passage : head) {
      collect(NAMED, passage, found);
      collect(SUBJECT, passage, found);
    }
    return best(found, head, 2);
  }

  private static void collect(Pattern pattern, Passage passage, Map<String, Integer> found) {
    Matcher matcher = pattern.matcher(passage.plain());
    matcher.region(0, Math.min(INTRODUCTION, passage.length()));
    while (matcher.find()) {
      for (int length = matcher.group(1).length(); length >= 2; length--) {
        String key = matcher.group(1).substring(0, length);
        if (Names.isChinese(key) && PLAUSIBLE.matcher(key).matches()) {
          int start = matcher.start(1);
          found.merge(passage.text().substring(start, start + length), 1, Integer::sum);
        }
      }
    }
  }

  /** How often the head has each of the names. */
  private static Map<String, Integer> counts(Set<String> names, List<Passage> head) {
    Map<String, Integer> counts = new HashMap<>();
    WordSet words = new WordSet(names);
    for (Passage passage : head) {
      for (int i = 0; i < passage.length(); i++) {
        words.at(passage.text(), i).forEach(name -> counts.merge(name, 1, Integer::sum));
      }
    }
    return counts;
  }

  /** The name that the head has most often; of two equally frequent ones the longer. */
  private static String best(Map<String, Integer> found, List<Passage> head, int fewest) {
    String best = null;
    int most = fewest - 1;
    Map<String, Integer> counts = counts(found.keySet(), head);
    for (String name : found.keySet()) {
      int count = counts.getOrDefault(name, 0);
      if (count > most || count == most && best != null && name.length() > best.length()) {
        best = name;
        most = count;
      }
    }
    return best;
  }
}
