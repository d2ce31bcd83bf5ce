package org.lunheng.clean.channel;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * The code table of GBK as the channel's decoder had it: what code page 936 defines, and the user
 * area A140–A7A0 as private-use characters. Bytes are ints from 0 to 255, a pair is lead × 256 +
 * trail.
 */
final class Gbk {
  /** The private-use characters of the user area A140–A7A0, as in code page 936. */
  private static final int USER_AREA = 0xE4C6;

  private static final int USER_AREA_END = 0xE765;

  private static final char[] CHARACTERS = characters();
  private static final char[] PAIRS = pairs();

  private Gbk() {}

  /** Whether the byte begins a pair. */
  static boolean isLead(int b) {
    return b > 0x80 && b < 0xFF;
  }

  /** Whether the byte can end a pair. */
  static boolean isTrail(int b) {
    return b >= 0x40 && b < 0xFF && b != 0x7F;
  }

  /** The character of two bytes; 0 where none is defined. */
  static char character(int lead, int trail) {
    return CHARACTERS[lead << 8 | trail];
  }

  /** The two bytes of a character; 0 where it has none. */
  static int pair(char character) {
    return PAIRS[character];
  }

  private static char[] characters() {
    Charset charset = Charset.forName("GBK");
    char[] table = new char[0x10000];
    for (int lead = 0x81; lead < 0xFF; lead++) {
      for (int trail = 0x40; trail < 0xFF; trail++) {
        String text = new String(new byte[] {(byte) lead, (byte) trail}, charset);
        boolean defined = isTrail(trail) && text.length() == 1 && isDefined(text.charAt(0));
        table[lead << 8 | trail] = defined ? text.charAt(0) : 0;
      }
    }
    return table;
  }

  /** The JDK fills every gap with a private-use character; the channel's decoder did not. */
  private static boolean isDefined(char c) {
    boolean isPrivate = c >= 0xE000 && c <= 0xF8FF;
    return c != '\uFFFD' && (!isPrivate || c >= USER_AREA && c <= USER_AREA_END);
  }

  private static char[] pairs() {
    char[] table = new char[0x10000];
    Arrays.fill(table, (char) 0);
    for (int pair = 0xFFFF; pair >= 0x8140; pair--) {
      if (CHARACTERS[pair] != 0) {
        table[CHARACTERS[pair]] = (char) pair;
      }
    }
    return table;
  }
}
