package org.lunheng.view;

/** Which addresses may be sent to a terminal as links (OSC 8). */
final class Links {
  private static final int LONGEST = 2083;

  private Links() {}

  /**
   * Whether an address is one of the web in the characters that the specification of OSC 8 allows:
   * visible ones of ASCII. So none can end the sequence that it is sent in.
   */
  static boolean isSafe(String address) {
    boolean web =
        address != null && (address.startsWith("https://") || address.startsWith("http://"));
    return web
        && address.length() <= LONGEST
        && address.chars().allMatch(character -> character > ' ' && character <= '~');
  }
}
