package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ByteBuilderTest {

  @Property
  void encodesLikeTheJdk(@ForAll String text) {
    String valid = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    ByteBuilder bytes = new ByteBuilder(1);
    bytes.text(valid);
    assertEquals(valid, string(bytes));
  }

  @Test
  void putsAReplacementForHalfAPair() {
    ByteBuilder bytes = new ByteBuilder(1);
    bytes.text("a\uD840b");
    assertEquals("a\uFFFDb", string(bytes));
  }

  @Test
  void leavesOutAParameterOfOne() {
    ByteBuilder bytes = new ByteBuilder(1);
    bytes.csi(1, 'G');
    bytes.csi(120, 'G');
    assertEquals("\033[G\033[120G", string(bytes));
  }

  private static String string(ByteBuilder bytes) {
    return new String(bytes.array(), 0, bytes.length(), StandardCharsets.UTF_8);
  }
}
