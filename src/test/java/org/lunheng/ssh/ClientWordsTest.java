package org.lunheng.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is believed of what clients say of themselves. */
class ClientWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "LD_PRELOAD",
        "LD_LIBRARY_PATH",
        "PATH",
        "HOME",
        "JAVA_TOOL_OPTIONS",
        "TERM",
        "LC_",
        "LC_all",
        "LANGUAGE",
        "LUNHENG_STORE",
        "XDG_STATE_HOME",
        "EDITOR",
        "LANG=x",
        ""
      })
  void otherVariablesAreNotTaken(String name) {
    Variables variables = new Variables();

    assertFalse(variables.take(name, "x"));
    assertEquals(Map.of(), variables.values());
  }

  @Test
  void valuesAreShortAndPlain() {
    Variables variables = new Variables();

    assertTrue(variables.take("LC_ALL", "zh_TW.UTF-8@x"));
    assertFalse(variables.take("LANG", "a".repeat(65)));
    assertFalse(variables.take("LANG", "zh\u001b[2J"));
    assertFalse(variables.take("LANG", "$(id)"));
    variables.terminal("xterm\u001b[2J");

    assertEquals(Map.of("LC_ALL", "zh_TW.UTF-8@x", "TERM", ""), variables.values());
  }

  @Test
  void thereAreOnlySoManyVariables() {
    Variables variables = new Variables();
    for (char c = 'A'; c <= 'Z'; c++) {
      variables.take("LC_" + c, "C");
      variables.take("LC_" + c + c, "C");
    }

    assertEquals(20, variables.values().size());
    assertTrue(variables.take("LC_A", "de"));
  }

  @ParameterizedTest
  @CsvSource({"0, 80", "1, 1", "80, 80", "500, 500", "501, 500", "2147483647, 500", "-1, 500"})
  void sizesAreWithinReason(int said, int believed) {
    assertEquals(believed, Sizes.believed(said, 80));
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, 192.0.2.7, true",
    "192.0.2.7, 192.0.2.8, false",
    "2001:db8::1, 2001:db8::ffff:1, true",
    "2001:db8::1, 2001:db8:0:1::1, false"
  })
  void aSubscribersAddressesAreOne(String one, String other, boolean same) throws Exception {
    assertEquals(same, block(one).equals(block(other)));
  }

  private static String block(String address) throws Exception {
    return Addresses.block(new InetSocketAddress(InetAddress.getByName(address), 1));
  }

  @Test
  void addressesAreToldWithoutPortAndZone() throws Exception {
    InetAddress local = InetAddress.getByName("fe80::1%1");

    assertEquals("fe80:0:0:0:0:0:0:1", Addresses.of(new InetSocketAddress(local, 22)));
  }

  @ParameterizedTest
  @CsvSource({
    "zh_CN.UTF-8, zh-Hans",
    "zh_HK.UTF-8, zh-Hant",
    "zh-Hant, zh-Hant",
    "de_DE.UTF-8, en",
    "C.UTF-8, zh-Hans",
    "POSIX, zh-Hans",
    "zhx, en"
  })
  void theLocaleNamesTheLanguage(String locale, String language) {
    Tongues tongues = new Tongues("zh-Hans");

    assertEquals(language, tongues.of(Map.of("LANG", locale)).language());
    assertEquals(language, tongues.of(Map.of("LANG", "de", "LC_ALL", locale)).language());
  }
}
