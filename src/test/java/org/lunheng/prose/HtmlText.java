package org.lunheng.prose;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the paragraphs out of the HTML pages that documentation tools write. */
final class HtmlText {
  private static final Pattern HIDDEN =
      Pattern.compile("(?is)<!--.*?-->|<(script|style|head|footer)\\b.*?</\\1\\s*>");
  private static final Pattern PREFORMATTED = Pattern.compile("(?is)<pre\\b.*?</pre\\s*>");
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?i)</?(?:p|div|h[1-6]|li|ul|ol|dl|dt|dd|tr|td|th|table|br|hr|title|section|article|nav|pre"
              + "|header|blockquote|caption|body|html|form|fieldset|label|option|button)\\b[^>]*>");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^>]*>|<![^>]*>|<\\?[^>]*>");
  private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d+)|#x([0-9a-fA-F]+)|(\\w+));");
  private static final Map<String, String> NAMED =
      Map.of(
          "lt", "<", "gt", ">", "amp", "&", "quot", "\"", "nbsp", "\u00A0", "copy", "©", "apos",
          "'");

  private HtmlText() {}

  /** The text, a paragraph a line; preformatted lines stay lines. */
  static List<String> paragraphs(String html) {
    String shown = HIDDEN.matcher(html).replaceAll(" ");
    StringBuilder flowing = new StringBuilder();
    Matcher preformatted = PREFORMATTED.matcher(shown);
    int end = 0;
    while (preformatted.find()) {
      flowing.append(flow(shown.substring(end, preformatted.start())));
      flowing.append('\n').append(preformatted.group()).append('\n');
      end = preformatted.end();
    }
    flowing.append(flow(shown.substring(end)));
    String text = TAG.matcher(BLOCK.matcher(flowing).replaceAll("\n")).replaceAll("");
    return decoded(text).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static String flow(String html) {
    return html.replaceAll("\\s+", " ");
  }

  private static String decoded(String text) {
    return ENTITY.matcher(text).replaceAll(e -> Matcher.quoteReplacement(character(e)));
  }

  private static String character(java.util.regex.MatchResult entity) {
    if (entity.group(1) != null) {
      return Character.toString(Integer.parseInt(entity.group(1)));
    }
    if (entity.group(2) != null) {
      return Character.toString(Integer.parseInt(entity.group(2), 16));
    }
    return NAMED.getOrDefault(entity.group(3), entity.group());
  }
}
