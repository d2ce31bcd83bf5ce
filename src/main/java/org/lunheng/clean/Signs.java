package org.lunheng.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Signs of a kind of text, several of which together prove it. A text is looked through for all of
 * them in one pass.
 */
final class Signs {
  private final BitSet firsts = new BitSet();
  private final Map<Character, List<Form>> forms = new HashMap<>();

  /** One form of a sign. */
  private record Form(int sign, Pattern pattern) {}

  /**
   * Signs given as regular expressions.
   *
   * @param signs each one form or several, divided by bars; each form begins with a letter
   */
  Signs(String... signs) {
    for (int sign = 0; sign < signs.length; sign++) {
      for (String form : formsOf(signs[sign])) {
        char first = form.charAt(0);
        if (!Character.isLetter(first) || form.startsWith("?", 1) || form.startsWith("*", 1)) {
          throw new IllegalArgumentException("A sign begins with a letter, not as " + form);
        }
        firsts.set(first);
        forms
            .computeIfAbsent(first, any -> new ArrayList<>())
            .add(new Form(sign, Pattern.compile(form)));
      }
    }
  }

  /** Parts a regular expression at the bars that stand outside all brackets. */
  private static List<String> formsOf(String sign) {
    List<String> forms = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < sign.length(); i++) {
      depth += sign.charAt(i) == '(' ? 1 : sign.charAt(i) == ')' ? -1 : 0;
      if (sign.charAt(i) == '|' && depth == 0) {
        forms.add(sign.substring(start, i));
        start = i + 1;
      }
    }
    forms.add(sign.substring(start));
    return forms;
  }

  /** How many of the signs a folded text has. */
  int count(String plain) {
    BitSet found = new BitSet();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (firsts.get(c)) {
        for (Form form : forms.get(c)) {
          if (!found.get(form.sign()) && standsAt(form, plain, i)) {
            found.set(form.sign());
          }
        }
      }
    }
    return found.cardinality();
  }

  private static boolean standsAt(Form form, String plain, int index) {
    return form.pattern()
        .matcher(plain)
        .region(index, plain.length())
        .useTransparentBounds(true)
        .lookingAt();
  }
}
