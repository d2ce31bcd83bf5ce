package org.lunheng.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes are those of RFC 4254, section 8: 0x35 is ECHO, 0x48 is ONLCR, 0x81 is a speed. */
class TerminalModesTest {
  @ParameterizedTest
  @CsvSource({
    "'', true, true",
    "00, true, true",
    "3500000000 4800000000 00, false, false",
    "3500000001 4800000000 00, true, false",
    "8100009600 3500000000 00, false, true",
    "00 3500000000, true, true",
    "a0 3500000000, true, true",
    "35000000, true, true"
  })
  void modesAreRead(String encoded, boolean echo, boolean returns) {
    byte[] bytes = HexFormat.of().parseHex(encoded.replace(" ", ""));
    assertEquals(new TerminalModes(echo, returns), TerminalModes.of(bytes));
  }
}
