package org.lunheng.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;

/**
 * The rule behind the table of {@link org.lunheng.text.EastAsianWidth}, told in the terms of the
 * Unicode Character Database. It is what glibc's {@code wcwidth} and tmux go by.
 */
enum WidthRule {
  /** Marks and format characters take no room of their own. */
  ZERO,
  /** East Asian Wide and Fullwidth. */
  WIDE,
  /** East Asian Ambiguous. */
  AMBIGUOUS,
  /** Everything else. */
  NARROW;

  private static final int SOFT_HYPHEN = 0xAD;

  static WidthRule of(int codePoint) {
    if (isZero(codePoint)) {
      return ZERO;
    }
    return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH)) {
      case EastAsianWidth.WIDE, EastAsianWidth.FULLWIDTH -> WIDE;
      case EastAsianWidth.AMBIGUOUS -> AMBIGUOUS;
      default -> NARROW;
    };
  }

  private static boolean isZero(int codePoint) {
    return switch (UCharacter.getType(codePoint)) {
      case ECharacterCategory.NON_SPACING_MARK, ECharacterCategory.ENCLOSING_MARK -> true;
      case ECharacterCategory.FORMAT -> !isVisibleFormat(codePoint);
      default -> isConjoiningVowelOrFinal(codePoint);
    };
  }

  /** Terminals draw a soft hyphen, and the Arabic signs that precede a number. */
  private static boolean isVisibleFormat(int codePoint) {
    return codePoint == SOFT_HYPHEN
        || UCharacter.hasBinaryProperty(codePoint, UProperty.PREPENDED_CONCATENATION_MARK);
  }

  /** The blocks' unassigned ends too, as they are kept for more of the same. */
  private static boolean isConjoiningVowelOrFinal(int codePoint) {
    return codePoint >= 0x1160 && codePoint <= 0x11FF || codePoint >= 0xD7B0 && codePoint <= 0xD7FF;
  }
}
