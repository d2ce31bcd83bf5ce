package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StoredTextTest {
  @Property
  void anyTextComesBackAndCanBeWrittenAsUtf8(@ForAll char[] units) {
    String text = new String(units);
    String kept = StoredText.in(text);
    assertEquals(text, StoredText.out(kept));
    assertEquals(kept, new String(kept.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    assertFalse(kept.contains("\0"));
  }

  @Test
  void anOrdinaryTextIsKeptAsItIs() {
    String text = "论衡 \u001B[2J 𠮷 \\ '";
    assertSame(text, StoredText.in(text));
    assertSame(text, StoredText.out(text));
  }

  @Test
  void whatCannotBeThereIsWrittenByItsNumber() {
    assertEquals("a\u001A0000\u001AD842\u001A001A", StoredText.in("a\0\uD842\u001A"));
  }

  @Test
  void whatAnOlderVersionKeptIsAsItWas() {
    assertEquals("\0\u001A\u001A12", StoredText.out("\0\u001A\u001A12"));
  }
}
