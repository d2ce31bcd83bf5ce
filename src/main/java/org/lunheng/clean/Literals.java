package org.lunheng.clean;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses and code in a line; nothing inside is changed. */
final class Literals {
  private static final Pattern LITERAL =
      Pattern.compile(
          "(?:https?://|www\\.)[\\x21-\\x7E&&[^()]]+|`[^`]{1,200}`|(?<![\\w.+-])[\\w.+-]{1,64}+@[\\w-]{1,64}\\.[\\w.]+"
              + "|(?<![\\w.])[\\w.]{1,40}+\\([\\w .*/+'-]{0,60}[,=\"][\\w ,.=\"'*/+-]{0,60}\\)");

  private Literals() {}

  /** The string indexes inside addresses and code. */
  static BitSet in(String line) {
    BitSet literal = new BitSet();
    if (!mayHave(line)) {
      return literal;
    }
    Matcher matcher = LITERAL.matcher(line);
    while (matcher.find()) {
      literal.set(matcher.start(), matcher.end());
    }
    return literal;
  }

  /** Whether a line has what every {@link #LITERAL} has. */
  private static boolean mayHave(String line) {
    return line.indexOf('`') >= 0
        || line.indexOf('@') >= 0
        || line.indexOf('(') >= 0
        || line.contains("://")
        || line.contains("www.");
  }
}
