package org.lunheng.corpus.find;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.lunheng.text.Folding;

/**
 * Looks for a regular expression in RE2's syntax, in time linear in the text whatever it is (Cox,
 * <i>Regular Expression Matching Can Be Simple And Fast</i>, 2007).
 */
final class Expression implements Places {
  /** Instructions of RE2's machine; each may cost time at each character of a text. */
  private static final int LARGEST = 2_000;

  private final Pattern pattern;

  private Expression(Pattern pattern) {
    this.pattern = pattern;
  }

  /** Why an expression cannot be looked for, or null. */
  static Fault fault(String expression, Folding folding) {
    int flags = ExpressionText.flags(expression);
    if (flags >= 0) {
      return new Fault(Fault.Kind.UNSUPPORTED, flags, "(?");
    }
    if (ExpressionText.repetitions(expression) > LARGEST) {
      return new Fault(Fault.Kind.TOO_LARGE, 0, expression);
    }
    try {
      Pattern.compile(expression);
      int size = of(expression, folding).pattern.programSize();
      return size > LARGEST ? new Fault(Fault.Kind.TOO_LARGE, 0, expression) : null;
    } catch (PatternSyntaxException e) {
      return ExpressionText.fault(expression, e.getDescription(), e.getPattern());
    }
  }

  /** An expression that has no fault. */
  static Expression of(String expression, Folding folding) {
    return new Expression(Pattern.compile(ExpressionText.folded(expression, folding)));
  }

  @Override
  public void in(String folded, Sink places) {
    Matcher matcher = pattern.matcher(folded);
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        places.add(matcher.start(), matcher.end());
      }
    }
  }
}
