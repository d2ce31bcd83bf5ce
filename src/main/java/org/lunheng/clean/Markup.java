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

  /** What a Markdown link has around its words. */
  private static final String LINK =
      "!?\\[(?=[^\\[\\]]{0,120}\\]\\()|(?<=\\S)\\]\\([^()\\s]{1,400}\\)";

  private static final Pattern INLINE =
      Pattern.compile(TAG + "|\\*\\*|^\\s*\\*(?=[^\\s*])|(?<=[^\\s*])\\*(?=\\s*$)|" + LINK);

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
      if (mayHaveMarkup(line)) {
        Matcher matcher = INLINE.matcher(line);
        while (matcher.find()) {
          cuts.add(
              marks.removed(
                  matcher.start(), matcher.end(), RemovalReason.MARKUP, "mark of a web page"));
        }
      }
    }
    return draft.withCuts(cuts);
  }

  private static boolean mayHaveMarkup(String line) {
    return line.indexOf('<') >= 0 || line.indexOf('*') >= 0 || line.contains("](");
  }
}
