package org.lunheng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class KwicTest {
  private static Kwic cut(String text, String word, int left, int right) {
    int from = text.indexOf(word);
    return Kwic.of(text, from, from + word.length(), left, right, CellWidth.NARROW);
  }

  @Test
  void aShortTextStaysWhole() {
    assertEquals(new Kwic("我们用", "模型", "。"), cut("我们用模型。", "模型", 6, 6));
  }

  @Test
  void aLongTextIsCutOnBothSides() {
    assertEquals(new Kwic("…里用", "模型", "算水…"), cut("我们在这里用模型算水位的时候。", "模型", 6, 9));
  }

  @Test
  void whereThereIsNoRoomNothingIsShown() {
    assertEquals(new Kwic("", "", ""), cut("我们用模型。", "模型", 0, 0));
  }

  @Test
  void aMarkStaysWithItsLetter() {
    assertEquals("…b", cut("ae\u0301b模型", "模型", 2, 4).before());
    assertEquals("…e\u0301b", cut("aae\u0301b模型", "模型", 3, 4).before());
  }

  @Property
  void noSideIsWiderThanItsRoom(
      @ForAll @StringLength(max = 30) String before,
      @ForAll @StringLength(min = 1, max = 8) String word,
      @ForAll @StringLength(max = 30) String after,
      @ForAll @IntRange(max = 20) int left,
      @ForAll @IntRange(max = 20) int right,
      @ForAll boolean wide) {
    CellWidth width = new CellWidth(wide);
    int from = before.length();
    Kwic kwic = Kwic.of(before + word + after, from, from + word.length(), left, right, width);

    assertTrue(width.of(kwic.before()) <= left);
    assertTrue(width.of(kwic.word() + kwic.after()) <= right);
  }
}
