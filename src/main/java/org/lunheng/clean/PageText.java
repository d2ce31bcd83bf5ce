package org.lunheng.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of a saved web page: what a browser shows, block element by block element, one line
 * each.
 *
 * @param lines the lines, without what holds no text to read: scripts, styles, form fields
 * @param menus the numbers, from 1, of lines that the page itself sets apart from its text
 */
public record PageText(List<String> lines, Set<Integer> menus) {
  private static final Pattern PAGE =
      Pattern.compile(
          "\\A\\uFEFF?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--(?s:.{0,2000}?)-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final String DATES =
      "meta[property=article:published_time],meta[itemprop=datePublished],"
          + "meta[name~=(?i)^(publish[-_]?date|pubdate|publishtime|dc\\.date.*|date)$]";

  private static final int LONGEST_INFO = 80;

  /** The least that a heading must have in common with the page's title to make it superfluous. */
  private static final int SHORTEST_TITLE = 4;

  public PageText {
    lines = List.copyOf(lines);
    menus = Set.copyOf(menus);
  }

  /** Whether a text begins as pages do. */
  public static boolean isPage(String text) {
    return PAGE.matcher(text).lookingAt();
  }

  /** Takes the text out of a page; whatever is wrong with its markup, it is read as browsers do. */
  public static PageText of(String html) {
    Document page = Jsoup.parse(html);
    PageLines shown = PageLines.of(page.body(), false);
    PageLines all = PageLines.of(page.body(), true);
    // pages that a script was to uncover hide all their text
    PageLines body = all.characters() > 2 * shown.characters() ? all : shown;
    List<String> lines = new ArrayList<>(head(page, body.lines()));
    Set<Integer> menus = new HashSet<>();
    body.menus().forEach(line -> menus.add(line + lines.size()));
    lines.addAll(body.lines());
    return new PageText(lines, menus);
  }

  /** The page's title and date, where its text does not have them itself. */
  private static List<String> head(Document page, List<String> lines) {
    List<String> head = new ArrayList<>();
    String title = page.title().strip();
    boolean said = page.select("h1,h2,h3").stream().anyMatch(h -> says(h, title));
    if (!title.isEmpty() && !said) {
      head.add(title);
    }
    Element date = page.selectFirst(DATES);
    boolean dated = lines.stream().anyMatch(PageText::isDated);
    if (date != null && !dated && InfoLine.DATE.matcher(date.attr("content")).find()) {
      head.add(date.attr("content").strip());
    }
    return head;
  }

  private static boolean says(Element heading, String title) {
    String text = heading.text().strip();
    int common = 0;
    while (common < Math.min(text.length(), title.length())
        && text.charAt(common) == title.charAt(common)) {
      common++;
    }
    return common >= SHORTEST_TITLE || text.length() >= SHORTEST_TITLE && title.contains(text);
  }

  private static boolean isDated(String line) {
    return line.length() <= LONGEST_INFO && InfoLine.DATE.matcher(line).find();
  }
}
