package org.lunheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.document.Removal;
import org.lunheng.document.RemovalReason;

/** Takes out the marks of HTML and Markdown that were left in plain text. */
final class Markup implements Step {
  /** Why a heading's mark was left out; {@link Passages} makes such lines headings. */
  static final String HEADING_MARK = "mark of a heading";

  private static final String TAG =
      "</?(?i:p|br|div|span|strong|b|i|em|u|a|img|h[1-6]|font|section|ul|ol|li|blockquote|hr|table"
          + "|tbody|tr|td|center|figure|figcaption)(?:\\s[^<>]{0,400})?\\s?/?>";

  /** Marks of bold and slanted text; not the signs of a power in a formula. */
  private static final String EMPHASIS =
      "(?<![A-Za-z0-9])\\*\\*(?=\\S)|(?<=\\S)\\*\\*(?![A-Za-z0-9])"
          + "|^\\s*\\*(?=[^\\s*])|(?<=[^\\s*])\\*(?=\\s*$)";

  private static final Pattern MARK = Pattern.compile(TAG + "|" + EMPHASIS);

  /** A Markdown link or picture: its words are kept, what stands around them is left out. */
  private static final Pattern LINK =
      Pattern.compile("(!?\\[)[^\\[\\]]{0,120}(\\]\\([^()\\s]{1,400}\\))");

  /** The mark of a quoted paragraph. */
  private static final Pattern QUOTE = Pattern.compile("^\\s*>\\s+(?=\\S{6})");

  private static final Pattern HEADING = Pattern.compile("^\\s*#{1,6}\\s+");

  @Override
  public String name() {
    return "markup";
  }

  @Override
  public Draft apply(Draft draft) {
    List<Removal> cuts = new ArrayList<>();
    for (int number = 1; number <= draft.raw().lines().size(); number++) {
      String line = draft.raw().lines().get(number - 1);
      LineMarks marks = new LineMarks(line, number);
      Matcher heading = HEADING.matcher(line);
      if (heading.lookingAt()) {
        cuts.add(marks.removed(0, heading.end(), RemovalReason.MARKUP, HEADING_MARK));
      }
      add(QUOTE.matcher(line), marks, cuts, 0);
      if (line.indexOf('<') >= 0 || line.indexOf('*') >= 0) {
        add(MARK.matcher(line), marks, cuts, 0);
      }
      if (line.contains("](")) {
        add(LINK.matcher(line), marks, cuts, 1, 2);
      }
    }
    return draft.withCuts(cuts);
  }

  private static void add(Matcher matcher, LineMarks marks, List<Removal> cuts, int... groups) {
    while (matcher.find()) {
      for (int group : groups) {
        int from = matcher.start(group);
        int to = matcher.end(group);
        cuts.add(marks.removed(from, to, RemovalReason.MARKUP, "mark of a web page"));
      }
    }
  }
}
