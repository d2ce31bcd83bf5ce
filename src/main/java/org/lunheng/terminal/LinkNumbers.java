package org.lunheng.terminal;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.view.Style;

/** The numbers that addresses have on a terminal, the same from frame to frame. */
final class LinkNumbers {
  private static final int MOST = 255;

  private final List<String> addresses = new ArrayList<>();
  private final boolean shown;

  /**
   * @param shown whether the terminal has links; else no cell has one
   */
  LinkNumbers(boolean shown) {
    this.shown = shown;
  }

  /** Whether the addresses of a frame can have numbers beside those that are known. */
  boolean hasRoomFor(List<String> more) {
    return more.isEmpty()
        || more.stream().filter(address -> !addresses.contains(address)).count()
            <= MOST - addresses.size();
  }

  /** Forgets all numbers. */
  void clear() {
    addresses.clear();
  }

  /** A frame's style with the terminal's number in place of the frame's. */
  int renumbered(int style, List<String> links) {
    int link = Style.linkOf(style);
    if (link == 0 || !shown) {
      return Style.linked(style, 0);
    }
    String address = links.get(link - 1);
    if (!addresses.contains(address)) {
      addresses.add(address);
    }
    return Style.linked(style, addresses.indexOf(address) + 1);
  }

  /** The address of a number. */
  String address(int number) {
    return addresses.get(number - 1);
  }
}
