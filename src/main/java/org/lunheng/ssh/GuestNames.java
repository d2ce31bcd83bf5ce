package org.lunheng.ssh;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What guests may be called. */
final class GuestNames {
  /** No fingerprint is as short. */
  private static final int MOST = 24;

  /** Looked at in all; a name may come with a megabyte behind it. */
  private static final int READ = 200;

  /**
   * Letters, digits, spaces and what joins names: neither control nor format characters, nor the
   * colon that every reader's id has after its first word.
   */
  private static final Pattern ALIEN = Pattern.compile("[^\\p{L}\\p{Mn}\\p{Mc}\\p{Nd} '.·_-]");

  /** A letter carries as many accents as any language puts on one, not a tower of them. */
  private static final Pattern TOWER = Pattern.compile("(\\p{M}{3})\\p{M}+");

  private GuestNames() {}

  /** The name to show for what somebody typed; empty if nothing is left of it. */
  static String cleaned(String typed) {
    String read = typed.substring(0, Math.min(typed.length(), READ));
    // full-width forms and ligatures would get characters in again that are kept out
    String plain = Normalizer.normalize(read, Normalizer.Form.NFKC);
    String known = TOWER.matcher(ALIEN.matcher(plain).replaceAll("")).replaceAll("$1");
    String name = known.replaceAll(" +", " ").strip();
    return name.codePointCount(0, name.length()) <= MOST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, MOST)).strip();
  }
}
