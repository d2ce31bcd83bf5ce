package org.lunheng.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the paragraphs out of manual pages: enough of troff to read prose, not to set it. */
final class ManText {
  private static final Pattern REQUEST = Pattern.compile("^[.']\\s*([A-Za-z]{1,3})?(.*)$");
  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\(?:f(?:\\[[^\\]]*\\]|\\(..|.)|\\((..)|\\*(?:\\(..|.)|s[+-]?\\d|\\[([^\\]]*)\\]|[&|^/,:)%]|(.))");
  private static final Pattern DEFINITION =
      Pattern.compile("(?ms)^\\.\\s*(?:de|ig).*?^\\.\\.\\s*$");

  /** Requests whose words stand in the text. */
  private static final List<String> WORDS =
      List.of("B", "I", "BR", "RB", "BI", "IB", "IR", "RI", "SM", "SB");

  private static final List<String> HEADINGS = List.of("SH", "SS", "TH");

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private boolean literal;

  private ManText() {}

  /** The text, a paragraph a line; literal lines stay lines. */
  static List<String> paragraphs(String page) {
    ManText text = new ManText();
    DEFINITION.matcher(page).replaceAll("").lines().forEach(text::read);
    text.close();
    return text.paragraphs;
  }

  private void read(String line) {
    Matcher request = REQUEST.matcher(line);
    if (!request.matches()) {
      add(line);
      return;
    }
    String name = request.group(1) == null ? "" : request.group(1);
    if (WORDS.contains(name)) {
      add(request.group(2).replace("\"", "").strip());
    } else if (HEADINGS.contains(name)) {
      close();
      add(request.group(2).replace("\"", "").strip());
      close();
    } else if (!name.isEmpty()) {
      literal = name.equals("nf") || literal && !name.equals("fi");
      close();
    }
  }

  private void add(String line) {
    String words = plain(line);
    if (words.isBlank()) {
      close();
      return;
    }
    boolean latin = !open.isEmpty() && open.charAt(open.length() - 1) < 0x2E80;
    open.append(latin && words.charAt(0) < 0x2E80 ? " " : "").append(words);
    if (literal) {
      close();
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      paragraphs.add(open.toString().strip());
      open.setLength(0);
    }
  }

  private static String plain(String line) {
    Matcher escape = ESCAPE.matcher(line);
    return escape.replaceAll(e -> Matcher.quoteReplacement(character(e.group(1), e.group(3))));
  }

  private static String character(String special, String escaped) {
    if (special != null) {
      return switch (special) {
        case "aq" -> "'";
        case "dq" -> "\"";
        case "lq" -> "“";
        case "rq" -> "”";
        case "em" -> "—";
        case "co" -> "©";
        case "bu" -> "•";
        default -> "";
      };
    }
    return escaped == null ? "" : escaped.equals("e") ? "\\" : escaped.equals("\"") ? "" : escaped;
  }
}
