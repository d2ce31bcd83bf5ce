package org.lunheng.text;

import com.ibm.icu.lang.UCharacter;

/**
 * Prints the arrays of {@link EastAsianWidth} for ICU4J's Unicode version, to be pasted there when
 * a newer one is wanted; {@code mvn spotless:apply} then sets the lines.
 */
final class EastAsianWidthGenerator {
  private EastAsianWidthGenerator() {}

  /** Prints to standard output; takes no arguments. */
  public static void main(String[] arguments) {
    System.out.println("// Unicode " + UCharacter.getUnicodeVersion());
    for (WidthRule rule : new WidthRule[] {WidthRule.ZERO, WidthRule.WIDE, WidthRule.AMBIGUOUS}) {
      System.out.println("private static final int[] " + rule + " = {" + ranges(rule) + "};");
    }
  }

  private static String ranges(WidthRule rule) {
    StringBuilder ranges = new StringBuilder();
    boolean inside = false;
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT + 1; codePoint++) {
      boolean matches = codePoint <= Character.MAX_CODE_POINT && WidthRule.of(codePoint) == rule;
      if (matches != inside) {
        ranges.append("0x%04X, ".formatted(matches ? codePoint : codePoint - 1));
      }
      inside = matches;
    }
    return ranges.toString();
  }
}
