package org.lunheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.document.MetadataField;

/**
 * Finds at the end of a text who wrote, edited or translated it, on a line of its own or glued to
 * the last paragraph.
 */
final class Credits {
  private static final String WHO =
      "(?:本文)?(?:作者|编辑|责任编辑|责编|记者|采写|采访|撰文|整理|(?:文字|录音|现场|视频)整理|校订|翻译|编译|译者|校对|责任校对|审校|来源|文|文/图|统筹|监制|摄影|实习生|执笔|值班主编|主编)";

  private static final Pattern BRACKETS =
      Pattern.compile(
          "[(【\\[](?:"
              + WHO
              + "\\s*[:丨|/].{1,120}"
              + "|[^()【】]{2,40}[,;]\\s*"
              + WHO
              + "\\s*[:丨|/][^()【】]{2,80}"
              + "|[^()【】]{0,40}(?:作者[系为是]|根据|据其|摘自|节选自|编译自)[^()【】]{0,160}"
              + "|[^()【】]{2,40}对本文[^()【】]{2,20}|[^()【】]{2,60}(?:整理|编译|采写|供稿|摘编|翻译))[)】\\]]。?$");
  private static final Pattern BARE =
      Pattern.compile("(?<=[。!?…”)])\\s*" + WHO + "\\s*[:丨|/]\\s*[^。!?]{2,60}$");
  private static final Pattern MADE =
      Pattern.compile("(?:本文|本篇|全文|文字)(?:由|根据|据)?[^。]{2,80}(?:整理|编译|翻译|编辑)(?:而成)?[^。]{0,16}。?");
  private static final Pattern LINE =
      Pattern.compile(
          "(?:"
              + WHO
              + "\\s*[:丨|/].{1,80}|"
              + MADE.pattern()
              + "|《[^》]{2,20}》\\s*(?:\\(.{2,40}\\)|\\d{4}年.{1,20}|第.{1,10}期.{0,10}))");

  private static final Pattern BRACKET_AT_END = Pattern.compile("[)】\\]]");
  private static final Pattern KEY_END = Pattern.compile("[:丨|/]");

  private static final int LONGEST = 260;
  private static final int LONGEST_BARE = 80;
  private static final int LONGEST_LINE = 120;

  private Credits() {}

  /** The item in parts, if a credit stands at its end; else null. */
  static List<Item> split(Item item) {
    String plain = item.plain();
    if (plain.length() <= LONGEST_LINE && isWholeLine(plain)) {
      return List.of(credit(item));
    }
    int start = behind(plain);
    return start > 0 ? new ArrayList<>(Cut.at(item, start, Credits::credit)) : null;
  }

  /** Where a credit behind something else begins; not above 0 if there is none. */
  private static int behind(String plain) {
    boolean bracket = BRACKET_AT_END.matcher(plain).region(end(plain, 2), plain.length()).find();
    int start = bracket ? start(BRACKETS, plain) : -1;
    boolean key = KEY_END.matcher(plain).region(end(plain, LONGEST_BARE), plain.length()).find();
    return start <= 0 && key ? start(BARE, plain) : start;
  }

  private static int start(Pattern pattern, String plain) {
    Matcher matcher = pattern.matcher(plain);
    matcher.region(end(plain, LONGEST), plain.length());
    matcher.useTransparentBounds(true);
    return matcher.find() ? matcher.start() : -1;
  }

  /** The index so many chars before the end. */
  private static int end(String plain, int chars) {
    return Math.max(0, plain.length() - chars);
  }

  /** Whether the line, not in brackets, says how the text was made. */
  static boolean isLine(String plain) {
    return plain.length() <= LONGEST_LINE && MADE.matcher(plain).matches();
  }

  private static boolean isWholeLine(String plain) {
    Matcher brackets = BRACKETS.matcher(plain);
    return LINE.matcher(plain).matches()
        || brackets.lookingAt() && brackets.end() == plain.length();
  }

  private static Item credit(Item item) {
    String text = item.passage().text().strip();
    boolean journal = item.plain().startsWith("《");
    return item.meta(journal ? MetadataField.PUBLISHER : MetadataField.BYLINE, text);
  }
}
