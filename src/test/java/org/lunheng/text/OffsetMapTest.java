package org.lunheng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class OffsetMapTest {
  /** Words that grow, shrink and keep their length. */
  private static final PhraseConverter CONVERTER =
      new PhraseConverter(
          PhraseTable.of(
              List.of("ab\tX\nabc\tY\ncd\tPQRS\nde\tDE\n\uD842\uDFB7\tz"),
              CharacterTable.of(""),
              CharacterTable.of(""),
              "ea\t12345"),
          CharacterTable.of("e\t\uD842\uDFB7\nf\tF"));

  @Test
  void anIndexInsideAWordThatGrewIsAsFarFromItsStart() {
    Converted converted = CONVERTER.convert("fcdf");
    assertEquals("FPQRSF", converted.text());
    OffsetMap offsets = converted.offsets();
    int[] sources = {0, 1, 2, 3, 3, 3, 4};
    for (int i = 0; i < sources.length; i++) {
      assertEquals(sources[i], offsets.sourceOf(i), "converted " + i);
    }
    assertEquals(5, offsets.convertedOf(3));
  }

  @Property
  void growsAndNeverLeavesTheTexts(@ForAll("texts") String source) {
    Converted converted = CONVERTER.convert(source);
    OffsetMap offsets = converted.offsets();
    int last = 0;
    for (int i = 0; i <= converted.text().length(); i++) {
      int index = offsets.sourceOf(i);
      assertTrue(index >= last && index <= source.length(), source + " " + i + " -> " + index);
      last = index;
    }
    int lastConverted = 0;
    for (int i = 0; i <= source.length(); i++) {
      int index = offsets.convertedOf(i);
      assertTrue(index >= lastConverted && index <= converted.text().length());
      lastConverted = index;
    }
  }

  @Property
  void theEndsMeet(@ForAll("texts") String source) {
    Converted converted = CONVERTER.convert(source);
    int end = converted.text().length();
    assertEquals(0, converted.offsets().sourceOf(0));
    assertEquals(0, converted.offsets().convertedOf(0));
    assertEquals(source.length(), converted.offsets().sourceOf(end));
    assertEquals(end, converted.offsets().convertedOf(source.length()));
  }

  @Property
  void whatStaysIsFoundWhereItStood(@ForAll("texts") String source) {
    Converted converted = CONVERTER.convert(source);
    for (int i = converted.text().indexOf('F'); i >= 0; ) {
      int index = converted.offsets().sourceOf(i);
      assertEquals('f', source.charAt(index));
      assertEquals(i, converted.offsets().convertedOf(index));
      i = converted.text().indexOf('F', i + 1);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", "c", "d", "e", "f", "\uD842\uDFB7", "\n")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }
}
