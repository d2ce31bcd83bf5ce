package org.lunheng.ssh;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;

/** Where clients are. */
final class Addresses {
  /** What a subscriber is given of IPv6 at the least: 2⁶⁴ addresses that are one for the caps. */
  private static final int BLOCK_BYTES = 8;

  private Addresses() {}

  /** The address in digits, without port and zone. */
  static String of(SocketAddress client) {
    if (client instanceof InetSocketAddress internet && internet.getAddress() != null) {
      String digits = internet.getAddress().getHostAddress();
      int zone = digits.indexOf('%');
      return zone < 0 ? digits : digits.substring(0, zone);
    }
    return "?";
  }

  /** What stands for the client when connections are counted. */
  static String block(SocketAddress client) {
    if (client instanceof InetSocketAddress internet) {
      InetAddress address = internet.getAddress();
      if (address instanceof Inet6Address) {
        return Arrays.toString(Arrays.copyOf(address.getAddress(), BLOCK_BYTES));
      }
    }
    return of(client);
  }
}
