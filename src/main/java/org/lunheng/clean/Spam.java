package org.lunheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.document.RemovalReason;

/**
 * Takes out advertising keywords that were planted in a page: whole lines, the tails of titles and
 * what was glued to the end of a paragraph.
 */
final class Spam implements Step {
  private static final String WHY_LINE = "line of advertising keywords";
  private static final String WHY_TAIL = "advertising keywords behind a title";
  private static final String WHY_GLUED = "advertising keywords glued to a paragraph";

  private static final Pattern SEPARATOR = Pattern.compile("\\s*[_|]\\s*|\\s+[-–—]+\\s+");
  private static final String ENDS = "。!?…";
  private static final String CLOSERS = "”」』)";

  /** A line this long is not looked through word by word. */
  private static final int SAMPLE = 4000;

  private static final int LONGEST_KEYWORD = 30;
  private static final int LONGEST_TITLE = 300;

  @Override
  public String name() {
    return "spam";
  }

  @Override
  public Draft apply(Draft draft) {
    return draft.mapOpen(Spam::split);
  }

  private static List<Item> split(Item item) {
    String plain = item.plain();
    int tail = titleTail(plain);
    if (tail < 0 && isKeywords(plain)) {
      return List.of(item.removed(RemovalReason.SPAM, WHY_LINE));
    }
    String why = tail > 0 ? WHY_TAIL : WHY_GLUED;
    if (tail < 0) {
      tail = gluedTail(plain);
    }
    if (tail <= 0) {
      return List.of(item);
    }
    return Cut.at(item, tail, rest -> rest.removed(RemovalReason.SPAM, why));
  }

  /** Whether a folded text is nothing but advertising keywords. */
  static boolean isKeywords(String plain) {
    String sample = plain.length() > SAMPLE ? plain.substring(0, SAMPLE) : plain;
    if (sample.indexOf('。') >= 0) {
      return false;
    }
    int weight = SpamWords.weigh(sample);
    int length = sample.length();
    if (weight * 3 < length * 2) {
      return false;
    }
    return isList(sample) || length >= 4 && weight >= length && SpamWords.hasStrong(sample);
  }

  /** Whether a text without a full stop is a list of short phrases. */
  private static boolean isList(String plain) {
    String[] parts = SEPARATOR.split(plain);
    int shortParts = 0;
    for (String part : parts) {
      shortParts += part.length() <= LONGEST_KEYWORD ? 1 : 0;
    }
    return parts.length >= 3 && shortParts * 10 >= parts.length * 9;
  }

  /** Where behind a title the separated keywords begin; -1 if there are none. */
  private static int titleTail(String plain) {
    if (plain.length() > LONGEST_TITLE || plain.indexOf('。') >= 0) {
      return -1;
    }
    Matcher separator = SEPARATOR.matcher(plain);
    List<Integer> cuts = new ArrayList<>();
    while (separator.find()) {
      cuts.add(separator.start());
    }
    int underscore = plain.indexOf('_');
    for (int cut : cuts) {
      String tail = plain.substring(cut);
      boolean spam = SpamWords.hasStrong(tail) && SpamWords.weigh(tail) * 2 >= tail.length();
      boolean title = isClean(plain.substring(0, cut));
      if (spam && title && (underscore < 0 || cut >= underscore)) {
        return cut;
      }
    }
    return -1;
  }

  private static boolean isClean(String title) {
    return title.length() >= 6
        && !SpamWords.hasStrong(title)
        && SpamWords.weigh(title) * 3 < title.length();
  }

  /** Where behind the last sentence keywords begin; -1 if there are none. */
  private static int gluedTail(String plain) {
    int last = lastSentenceStart(plain);
    if (last < 0 || plain.length() - last < 6) {
      return -1;
    }
    String tail = plain.substring(last);
    return SpamWords.weigh(tail) >= tail.length() && SpamWords.hasStrong(tail) ? last : -1;
  }

  /** Where something begins behind the last end of a sentence; -1 if nothing does. */
  private static int lastSentenceStart(String plain) {
    for (int i = plain.length() - 1; i > 0; i--) {
      if (!isOf(ENDS + CLOSERS, plain, i)) {
        boolean closed = i > 1 && isOf(CLOSERS, plain, i - 1) && isOf(ENDS, plain, i - 2);
        if (closed || isOf(ENDS, plain, i - 1)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean isOf(String chars, String plain, int index) {
    return chars.indexOf(plain.charAt(index)) >= 0;
  }
}
