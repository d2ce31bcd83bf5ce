package org.lunheng.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.store.ProblemException;

class ListenAddressTest {
  @Test
  void addressesAndPorts() throws Exception {
    assertEquals(address("127.0.0.1", 9464), ListenAddress.parse("127.0.0.1:9464"));
    assertEquals(address("::1", 9464), ListenAddress.parse("[::1]:9464"));
    assertEquals(address("0.0.0.0", 0), ListenAddress.parse("0.0.0.0:0"));
    assertTrue(ListenAddress.parse("localhost:65535").getAddress().isLoopbackAddress());
  }

  @Test
  void withoutAHostOnlyTheMachineItself() throws Exception {
    InetSocketAddress address = ListenAddress.parse(":9464");

    assertTrue(address.getAddress().isLoopbackAddress());
    assertEquals(9464, address.getPort());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "9464",
        "127.0.0.1",
        "127.0.0.1:",
        "::1:9464",
        "[::1]",
        "127.0.0.1:65536",
        "127.0.0.1:-1",
        "a b:1",
        "[a]:1:2",
        "user@host:1",
        "http://127.0.0.1:9464",
        ":9464 ",
        "127.0.0.1:٣"
      })
  void whatNamesNoAddressIsAProblem(String text) {
    ProblemException e = assertThrows(ProblemException.class, () -> ListenAddress.parse(text));

    assertEquals("listen-address", e.problem().key());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere.invalid:9464", "[:::]:9464", "256.256.256.256:1"})
  void anUnknownHostIsAProblem(String text) {
    ProblemException e = assertThrows(ProblemException.class, () -> ListenAddress.parse(text));

    assertEquals("listen-host", e.problem().key());
  }

  @Test
  void whatIsShownIsRead() throws Exception {
    for (String text : new String[] {"127.0.0.1:1", "[0:0:0:0:0:0:0:1]:2"}) {
      assertEquals(text, ListenAddress.shown(ListenAddress.parse(text)));
    }
  }

  private static InetSocketAddress address(String host, int port) throws Exception {
    return new InetSocketAddress(InetAddress.getByName(host), port);
  }
}
