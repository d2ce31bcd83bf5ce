package org.lunheng.terminal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What gives a text to the clipboard of a terminal, which may be far away: OSC 52 of xterm's
 * control sequences ("Manipulate Selection Data"), with the text in base64. A terminal that does
 * not have it, or may not, swallows it.
 */
final class Clipboard {
  private static final String BEGIN = "\033]52;c;";
  private static final String END = "\007";

  private Clipboard() {}

  /** The bytes to send. */
  static byte[] sequence(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String sequence = BEGIN + Base64.getEncoder().encodeToString(bytes) + END;
    return sequence.getBytes(StandardCharsets.US_ASCII);
  }
}
