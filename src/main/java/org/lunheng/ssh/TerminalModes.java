package org.lunheng.ssh;

/**
 * What a client's terminal leaves to the host (RFC 4254, section 8). Programs that echo by
 * themselves, such as an editor's shell, ask for neither.
 *
 * @param echo whether the host shows what is typed
 * @param returns whether a line feed is to be sent as a carriage return and a line feed
 */
public record TerminalModes(boolean echo, boolean returns) {
  /** What terminals want that say nothing. */
  static final TerminalModes USUAL = new TerminalModes(true, true);

  private static final int ECHO = 53;
  private static final int ONLCR = 72;

  /** From this code on, what follows a code is not a number of four bytes. */
  private static final int UNKNOWN = 160;

  private static final int LENGTH = 5;

  /** Reads the modes as they are encoded: a code and a number each, and 0 at the end. */
  static TerminalModes of(byte[] encoded) {
    boolean echo = USUAL.echo;
    boolean returns = USUAL.returns;
    for (int at = 0; at + LENGTH <= encoded.length; at += LENGTH) {
      int code = encoded[at] & 0xFF;
      if (code == 0 || code >= UNKNOWN) {
        break;
      }
      boolean on = (encoded[at + 1] | encoded[at + 2] | encoded[at + 3] | encoded[at + 4]) != 0;
      echo = code == ECHO ? on : echo;
      returns = code == ONLCR ? on : returns;
    }
    return new TerminalModes(echo, returns);
  }
}
