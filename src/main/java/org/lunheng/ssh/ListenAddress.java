package org.lunheng.ssh;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.document.Problem;
import org.lunheng.store.ProblemException;

/** Reads where a server is to listen: {@code HOST:PORT}, {@code [IPv6]:PORT} or {@code :PORT}. */
public final class ListenAddress {
  private static final Pattern FORM =
      Pattern.compile("(?:\\[([0-9A-Fa-f:.]+(?:%\\w+)?)]|([^\\s:\\[\\]/@]*)):([0-9]{1,5})");
  private static final int LAST_PORT = 65_535;

  private ListenAddress() {}

  /**
   * The address that a text names; without a host it is the loopback address, which other machines
   * do not reach. Port 0 is any that is free.
   *
   * @throws ProblemException if it names none, or its host is not known
   */
  public static InetSocketAddress parse(String text) throws ProblemException {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches() || Integer.parseInt(parts.group(3)) > LAST_PORT) {
      throw new ProblemException(Problem.of("lunheng serve", 0, "listen-address", text));
    }
    String host = parts.group(1) != null ? parts.group(1) : parts.group(2);
    return new InetSocketAddress(resolved(host, text), Integer.parseInt(parts.group(3)));
  }

  private static InetAddress resolved(String host, String text) throws ProblemException {
    try {
      return host.isEmpty() ? InetAddress.getLoopbackAddress() : InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new ProblemException(Problem.of("lunheng serve", 0, "listen-host", text));
    }
  }

  /** An address as {@link #parse} reads it, with a bare IPv6 address in brackets. */
  static String shown(InetSocketAddress address) {
    String host = address.getHostString();
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort();
  }
}
