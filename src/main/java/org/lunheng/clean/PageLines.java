package org.lunheng.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Collects the lines of a page while going through its elements. */
final class PageLines implements NodeFilter {
  private static final Set<String> WITHOUT_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "title",
          "iframe",
          "object",
          "svg",
          "canvas",
          "audio",
          "video",
          "select",
          "datalist",
          "textarea",
          "math",
          "rp");

  private static final Set<String> MENUS = Set.of("nav", "footer", "aside", "menu", "button");
  private static final Set<String> ROLES =
      Set.of("navigation", "contentinfo", "complementary", "search", "menu", "menubar");

  /** Inside these a footer or an aside belongs to the text. */
  private static final Set<String> TEXTS = Set.of("article", "main");

  private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none");

  /** The longest link of a menu, in characters. */
  private static final int LONGEST_LINK = 10;

  private static final int FEWEST_LINKS = 3;

  private final boolean hiddenToo;
  private final PageLine line = new PageLine();
  private final List<String> lines = new ArrayList<>();
  private final Set<Integer> menus = new HashSet<>();
  private final List<Integer> links = new ArrayList<>();
  private int characters;
  private int menuDepth;
  private int textDepth;
  private int preDepth;
  private boolean broken;
  private Element row;

  private PageLines(boolean hiddenToo) {
    this.hiddenToo = hiddenToo;
  }

  static PageLines of(Element body, boolean hiddenToo) {
    PageLines lines = new PageLines(hiddenToo);
    NodeTraversor.filter(lines, body);
    lines.end();
    lines.endLinks();
    return lines;
  }

  List<String> lines() {
    return lines;
  }

  Set<Integer> menus() {
    return menus;
  }

  /** How much text there is, in code points. */
  int characters() {
    return characters;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text.getWholeText());
    } else if (node instanceof Element element) {
      if (isLeftOut(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !isLeftOut(element)) {
      leave(element);
    }
    return FilterResult.CONTINUE;
  }

  private boolean isLeftOut(Element element) {
    boolean hidden = element.hasAttr("hidden") || HIDDEN.matcher(element.attr("style")).find();
    return WITHOUT_TEXT.contains(element.normalName()) || hidden && !hiddenToo;
  }

  private void enter(Element element) {
    switch (element.normalName()) {
      case "br" -> breakLine();
      case "rt" -> line.add("(");
      case "a" -> line.openLink();
      case "pre" -> preDepth++;
      default -> {}
    }
    if (element.normalName().equals("tr")) {
      row = DataRow.isOne(element) ? element : null;
    }
    if (isCell(element)) {
      line.addFlowing(" ");
    } else if (element.isBlock()) {
      end();
    }
    textDepth += TEXTS.contains(element.normalName()) ? 1 : 0;
    menuDepth += isMenu(element) ? 1 : 0;
  }

  private void leave(Element element) {
    if (element.isBlock() && !isCell(element)) {
      end();
    }
    menuDepth -= isMenu(element) ? 1 : 0;
    textDepth -= TEXTS.contains(element.normalName()) ? 1 : 0;
    switch (element.normalName()) {
      case "rt" -> line.add(")");
      case "a" -> line.closeLink();
      case "pre" -> preDepth--;
      default -> {}
    }
  }

  /** The cells of a row of data share a line. */
  private boolean isCell(Element element) {
    return row != null && element.parent() == row;
  }

  private boolean isMenu(Element element) {
    String name = element.normalName();
    boolean always = name.equals("nav") || name.equals("button");
    return always
        || textDepth == 0 && (MENUS.contains(name) || ROLES.contains(element.attr("role")));
  }

  private void add(String text) {
    if (preDepth == 0) {
      line.addFlowing(text);
      return;
    }
    String[] parts = text.split("\\R", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        breakLine();
      }
      line.add(parts[i]);
    }
  }

  /** Two breaks in a row make a blank line. */
  private void breakLine() {
    if (!line.isBlank()) {
      end();
    } else if (broken && !lines.get(lines.size() - 1).isEmpty()) {
      lines.add("");
    }
    broken = !lines.isEmpty();
  }

  private void end() {
    if (!line.isBlank()) {
      String text = line.text();
      lines.add(text);
      characters += text.codePointCount(0, text.length());
      if (menuDepth > 0 || line.isMenu(FEWEST_LINKS, LONGEST_LINK)) {
        menus.add(lines.size());
      }
      if (line.isMenu(1, LONGEST_LINK)) {
        links.add(lines.size());
      } else {
        endLinks();
      }
    }
    line.clear();
    broken = false;
  }

  /** Several short links below each other are a menu too. */
  private void endLinks() {
    if (links.size() >= FEWEST_LINKS) {
      menus.addAll(links);
    }
    links.clear();
  }
}
