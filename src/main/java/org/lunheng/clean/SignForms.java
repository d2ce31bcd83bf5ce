package org.lunheng.clean;

import java.util.ArrayList;
import java.util.List;

/** Parts a regular expression into forms that each begin with a word. */
final class SignForms {
  private static final String META = "\\.[](){}?*+|^$";
  private static final String OPTIONAL = "?*{";

  private SignForms() {}

  /**
   * The forms of an expression: its alternatives, with a group or a class of characters that one
   * begins with written out.
   *
   * @throws IllegalArgumentException if an alternative can begin with anything else
   */
  static List<String> of(String expression) {
    List<String> forms = new ArrayList<>();
    for (String form : alternatives(expression)) {
      if (form.startsWith("(?:")) {
        int close = close(form);
        for (String first : alternatives(form.substring(3, close))) {
          forms.addAll(of(first + form.substring(close + 1)));
        }
      } else if (form.startsWith("[")) {
        int close = form.indexOf(']');
        for (char first : form.substring(1, close).toCharArray()) {
          forms.add(first + form.substring(close + 1));
        }
      } else {
        forms.add(form);
      }
    }
    forms.forEach(SignForms::word);
    return forms;
  }

  /** The letters that a form begins with. */
  static String word(String form) {
    int end = 0;
    while (end < form.length() && META.indexOf(form.charAt(end)) < 0) {
      end++;
    }
    boolean optional = end < form.length() && OPTIONAL.indexOf(form.charAt(end)) >= 0;
    String word = form.substring(0, optional ? end - 1 : end);
    if (word.isEmpty()) {
      throw new IllegalArgumentException("A sign has to begin with a word: " + form);
    }
    return word;
  }

  /** Parts an expression at the bars that stand outside all brackets. */
  private static List<String> alternatives(String expression) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int bar = outside(expression, 0, '|');
    while (bar >= 0) {
      parts.add(expression.substring(start, bar));
      start = bar + 1;
      bar = outside(expression, start, '|');
    }
    parts.add(expression.substring(start));
    return parts;
  }

  /** Where the group that an expression begins with is closed. */
  private static int close(String expression) {
    return outside(expression, 1, ')');
  }

  /** Where from an index on a char stands outside all groups and classes; -1 if nowhere. */
  private static int outside(String expression, int start, char wanted) {
    int depth = 0;
    boolean inClass = false;
    for (int i = start; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[' || c == ']') {
        inClass = c == '[';
      } else if (!inClass && depth == 0 && c == wanted) {
        return i;
      } else if (!inClass) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      }
    }
    return -1;
  }
}
