package org.lunheng.clean.channel;

/** The pairs of bytes that the channel's decoder drops, because GBK does not define them. */
final class Vanishing {
  private static final boolean[] LEADS = leads();

  private Vanishing() {}

  static boolean is(int first, int second) {
    return Gbk.isLead(first) && Gbk.isTrail(second) && Gbk.character(first, second) == 0;
  }

  /** Whether some pair that begins with the byte vanishes. */
  static boolean isLeadOfSome(int first) {
    return LEADS[first];
  }

  private static boolean[] leads() {
    boolean[] leads = new boolean[0x100];
    for (int first = 0x81; first < 0xFF; first++) {
      for (int second = 0x81; second < 0xFF; second++) {
        leads[first] |= is(first, second);
      }
    }
    return leads;
  }
}
