package org.lunheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.document.MetadataField;

/**
 * Reads a line such as {@code 作者:沈向洋 來源: 發布時間:2024-9-10 0:8:17}, word by word: dates, who published
 * it, who wrote it, and menu words that stand beside them.
 */
final class InfoLine {
  /** A day, with the time of day where there is one. */
  static final Pattern DATE =
      Pattern.compile("((?:19|20)\\d{2})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})日?");

  /** An issue of a journal. */
  private static final Pattern ISSUE =
      Pattern.compile("《[^》]{2,20}》\\s*(?:第|[\\d〇零一二三四五六七八九]{4}\\s?年).{0,14}[期号月辑]");

  private static final Pattern TIME =
      Pattern.compile("[\\[(]?\\d{1,2}:\\d{1,2}(?::\\d{1,2})?[\\])]?(?:-.*)?");
  private static final Pattern WORD =
      Pattern.compile(
          "[^\\s|]*?"
              + DATE.pattern()
              + "[^\\s|]*|[^\\s|]+(?:[|丨](?=[\\p{L}、,]{2,12}(?:\\s|$))[^\\s|]+)?");
  private static final Pattern KEY =
      Pattern.compile(
          "(?:(来源|出处|稿源|转自|刊于|原载|首发)|(作者|文|撰文|采写|采访|采访整理|记者|本报记者|编辑|责任编辑|责编|责任校对|整理|文字整理|翻译|编译|译者|校对|审校|审核"
              + "|摄影|策划|监制|主笔|编审|口述|演讲|主讲|主讲人|演讲者|讲者|受访者)(?:[、/&和](?:作者|撰文|采写|采访|编辑|整理|翻译|校对|摄影))*|(?:会议|活动|发布|发表|更新|采访|演讲)?(时间|日期|于)|(?:会议|活动|演讲)?(主题|议题|题目|标题)"
              + "|((?:会议|活动)?地点|场合|活动|会议))(?:[:丨|/]|$)(.*)");

  private static final Pattern MARK_OR_SPACE = Pattern.compile("[\\s:丨|/]");
  private static final Pattern PUBLISHER = Pattern.compile("《.+》.{0,14}|.*(?:app|网|报|刊|台)");

  /** A word of the line and what it says; {@code field} is null for a word that says nothing. */
  record Part(int from, int to, MetadataField field, String value) {}

  private static final int LONGEST = 160;

  private InfoLine() {}

  /** The parts of an information line; empty if the passage is none. */
  static List<Part> read(Passage passage) {
    String plain = passage.plain();
    boolean sentence = plain.endsWith("。") || plain.endsWith("?") || plain.endsWith("!");
    if (plain.length() > LONGEST || sentence) {
      return List.of();
    }
    boolean dated = DATE.matcher(plain).find();
    boolean keyed =
        MARK_OR_SPACE.matcher(plain).find()
            && WORD.matcher(plain).results().anyMatch(word -> isKeyed(word, plain));
    boolean issue = ISSUE.matcher(plain).lookingAt();
    if (!dated && !keyed && !issue) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    Matcher word = WORD.matcher(plain);
    MetadataField open = null;
    boolean telling = false;
    while (word.find()) {
      Part part = part(passage, word.start(), word.end(), open);
      telling |=
          part.field() != null && (part.field() == MetadataField.DATE || part.field() != open);
      open = part.field() == MetadataField.DATE ? null : part.field();
      parts.add(part);
    }
    boolean sure = keyed || issue || isMostlyTelling(parts, plain);
    return telling && sure ? merged(parts, passage) : List.of();
  }

  /** A key without a colon is one only if its value follows. */
  private static boolean isKeyed(MatchResult word, String plain) {
    Matcher key = KEY.matcher(word.group());
    return key.matches()
        && (key.end(6) > key.start(6) || word.end() < plain.length() || isMark(plain));
  }

  private static boolean isMark(String plain) {
    return ":丨|/".indexOf(plain.charAt(plain.length() - 1)) >= 0;
  }

  /** A line with a date is only taken where what is told makes up a good part of it. */
  private static boolean isMostlyTelling(List<Part> parts, String plain) {
    int unknown =
        parts.stream().filter(p -> p.field() == null).mapToInt(p -> p.to() - p.from()).sum();
    return unknown * 2 < plain.length() || plain.length() < 40;
  }

  private static Part part(Passage passage, int from, int to, MetadataField open) {
    String plain = passage.plain().substring(from, to);
    String word = passage.text().substring(from, to);
    Matcher key = KEY.matcher(plain);
    if (DATE.matcher(plain).find()) {
      return new Part(from, to, MetadataField.DATE, word);
    }
    if (key.matches()) {
      return new Part(from, to, field(key), word.substring(key.start(6)));
    }
    if (TIME.matcher(plain).matches()) {
      return new Part(from, to, MetadataField.DATE, "");
    }
    if (Names.isMedium(plain) || PUBLISHER.matcher(plain).matches()) {
      return new Part(from, to, MetadataField.PUBLISHER, word);
    }
    boolean goesOn =
        open != null && !ChromeWords.isButtons(plain) && !ChromeWords.isShortChrome(plain);
    return new Part(from, to, goesOn ? open : null, word);
  }

  private static MetadataField field(Matcher key) {
    MetadataField[] fields = {
      MetadataField.PUBLISHER,
      MetadataField.BYLINE,
      MetadataField.DATE,
      MetadataField.TITLE,
      MetadataField.EVENT
    };
    int group = 1;
    while (key.group(group) == null) {
      group++;
    }
    return fields[group - 1];
  }

  private static List<Part> merged(List<Part> parts, Passage passage) {
    List<Part> merged = new ArrayList<>();
    for (Part part : parts) {
      Part last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && last.field() == part.field()) {
        String gap = passage.text().substring(last.to(), part.from());
        String value = (last.value() + gap + part.value()).strip();
        merged.set(merged.size() - 1, new Part(last.from(), part.to(), part.field(), value));
      } else {
        merged.add(part);
      }
    }
    return merged;
  }
}
