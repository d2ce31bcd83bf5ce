package org.lunheng.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Signs of a kind of text, given as regular expressions and found in one pass over the text: where
 * none of their first words stands, no expression is tried.
 */
final class Signs {
  private final BitSet firsts = new BitSet();
  private final Map<Character, List<Form>> forms = new HashMap<>();

  /**
   * One form of a sign.
   *
   * @param word how it begins
   * @param pattern the whole of it; null if it is no more than the word
   */
  private record Form(int sign, String word, Pattern pattern) {
    boolean standsAt(String plain, int index) {
      return plain.startsWith(word, index)
          && (pattern == null
              || pattern
                  .matcher(plain)
                  .region(index, plain.length())
                  .useTransparentBounds(true)
                  .lookingAt());
    }
  }

  /**
   * Knows signs by their forms.
   *
   * @param signs regular expressions; each form begins with a letter, a group or a class of letters
   */
  Signs(String... signs) {
    for (int sign = 0; sign < signs.length; sign++) {
      for (String form : SignForms.of(signs[sign])) {
        add(form, sign);
      }
    }
  }

  private void add(String form, int sign) {
    String word = SignForms.word(form);
    Pattern pattern = word.equals(form) ? null : Pattern.compile(form);
    firsts.set(word.charAt(0));
    forms
        .computeIfAbsent(word.charAt(0), any -> new ArrayList<>())
        .add(new Form(sign, word, pattern));
  }

  /** How many of the signs a folded text has. */
  int count(String plain) {
    BitSet found = new BitSet();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (firsts.get(c)) {
        for (Form form : forms.get(c)) {
          if (!found.get(form.sign()) && form.standsAt(plain, i)) {
            found.set(form.sign());
          }
        }
      }
    }
    return found.cardinality();
  }

  /** Whether a folded text has any of the signs. */
  boolean areIn(String plain) {
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (firsts.get(c)) {
        for (Form form : forms.get(c)) {
          if (form.standsAt(plain, i)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
