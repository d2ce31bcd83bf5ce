package org.lunheng.corpus.find;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.text.Folding;

/** The text of a regular expression, before it is compiled. */
final class ExpressionText {
  private static final Pattern COUNT = Pattern.compile("\\{(\\d+)(?:,(\\d*))?\\}");
  private static final int DIGITS = 9;

  private ExpressionText() {}

  /**
   * An expression that finds in folded texts what another one means: its characters are folded, but
   * not those that are instructions. A character that becomes a sign, such as a wide bracket,
   * stands for itself. RE2/J's own way to pass over letter case is not used, since in version 1.8
   * it never ends with some ranges.
   */
  static String folded(String expression, Folding folding) {
    StringBuilder folded = new StringBuilder();
    int at = 0;
    while (at < expression.length()) {
      int end = instructionEnd(expression, at);
      folded.append(expression, at, end);
      at = end;
      if (at < expression.length() && expression.charAt(at) != '\\') {
        append(folded, expression.charAt(at), folding);
        at++;
      }
    }
    return folded.toString();
  }

  private static void append(StringBuilder folded, char c, Folding folding) {
    char to = folding.of(c);
    if (c >= 0x80 && to < 0x80 && !Folding.isOfLatinWord(to) && to != ' ') {
      folded.append('\\');
    }
    folded.append(to);
  }

  /** The end of what begins with a backslash, or the index itself if nothing does there. */
  private static int instructionEnd(String expression, int at) {
    if (expression.charAt(at) != '\\') {
      return at;
    }
    int name = Math.min(at + 2, expression.length());
    char kind = name > at + 1 ? expression.charAt(at + 1) : ' ';
    if (kind != 'p' && kind != 'P') {
      return name;
    }
    int close = expression.startsWith("{", name) ? expression.indexOf('}', name) : name;
    return Math.min(Math.max(close, name) + 1, expression.length());
  }

  /** Where a group has flags or a name, or looks around, or -1: nothing of this is of use here. */
  static int flags(String expression) {
    boolean inSet = false;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[' || c == ']') {
        inSet = c == '[';
      } else if (!inSet && expression.startsWith("(?", i) && !expression.startsWith("(?:", i)) {
        return i;
      }
    }
    return -1;
  }

  /** How often something is repeated at most if all counts stand one inside another. */
  static long repetitions(String expression) {
    long product = 1;
    Matcher counts = COUNT.matcher(expression);
    while (counts.find()) {
      String last = counts.group(2) == null || counts.group(2).isEmpty() ? "" : counts.group(2);
      String most = last.isEmpty() ? counts.group(1) : last;
      product *= most.length() > DIGITS ? 1L << 31 : Math.max(1, Long.parseLong(most));
      product = Math.min(product, 1L << 31);
    }
    return product;
  }

  /**
   * The fault that RE2 found.
   *
   * @param description in RE2's words
   * @param part the part of the expression that it is about, as far as RE2 says so
   */
  static Fault fault(String expression, String description, String part) {
    Fault.Kind kind = kind(description);
    int at = Math.max(0, expression.indexOf(part));
    return switch (kind) {
      case UNCLOSED -> atBracket(expression, kind, description.endsWith("]") ? '[' : '(', at);
      case UNOPENED -> atBracket(expression, kind, ')', at);
      default -> new Fault(kind, at, part);
    };
  }

  private static Fault.Kind kind(String description) {
    if (description.startsWith("missing closing")) {
      return Fault.Kind.UNCLOSED;
    }
    if (description.contains("internal error")) {
      return Fault.Kind.UNOPENED;
    }
    if (description.startsWith("invalid repeat count")) {
      return Fault.Kind.COUNT;
    }
    if (description.contains("repetition")) {
      return Fault.Kind.REPETITION;
    }
    if (description.contains("escape") || description.contains("backslash")) {
      return Fault.Kind.ESCAPE;
    }
    return description.contains("range") ? Fault.Kind.RANGE : Fault.Kind.UNSUPPORTED;
  }

  private static Fault atBracket(String expression, Fault.Kind kind, char bracket, int otherwise) {
    int at = bracket == '[' ? otherwise : lonely(expression, bracket);
    return new Fault(kind, at < 0 ? otherwise : at, String.valueOf(bracket));
  }

  /** Where a round bracket stands that has no other half, or -1. */
  private static int lonely(String expression, char bracket) {
    Deque<Integer> open = new ArrayDeque<>();
    boolean inSet = false;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[' || c == ']') {
        inSet = c == '[';
      } else if (c == '(' && !inSet) {
        open.push(i);
      } else if (c == ')' && !inSet && open.poll() == null) {
        return bracket == ')' ? i : -1;
      }
    }
    return bracket == '(' && !open.isEmpty() ? open.peek() : -1;
  }
}
