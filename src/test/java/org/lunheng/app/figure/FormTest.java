package org.lunheng.app.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {
  @ParameterizedTest
  @CsvSource({
    "BLOCKS,  1,    ████",
    "BLOCKS,  0.5,  ██",
    "BLOCKS,  0.25, █",
    "BLOCKS,  0.28, █▏",
    "BLOCKS,  0.47, █▉",
    "BLOCKS,  0.001, ▏",
    "BRAILLE, 0.5,  ⣿⣿",
    "BRAILLE, 0.4,  ⣿⡇",
    "BRAILLE, 0.001, ⡇",
    "PLAIN,   0.5,  ##",
    "PLAIN,   0.4,  ##",
    "PLAIN,   0.001, #"
  })
  void aBarIsAsLongAsItsShareOfFourColumns(Form form, double share, String bar) {
    assertEquals(bar, form.bar(share, 4));
  }

  @Test
  void nothingHasNoBar() {
    for (Form form : Form.values()) {
      assertEquals("", form.bar(0, 4));
      assertEquals("", form.bar(1, 0));
    }
  }

  @Test
  void shadesAreQuartersOfTheMost() {
    int[] levels = {1, 1, 2, 2, 3, 3, 4, 4};
    for (int amount = 1; amount <= 8; amount++) {
      assertEquals(levels[amount - 1], Form.level(amount, 8));
    }
    assertEquals(1, Form.level(1, 1000));
    assertEquals(4, Form.level(1, 1));
  }

  @Test
  void dotsStandWhereTheyAreSet() {
    Dots dots = new Dots(2, 1);
    dots.set(0, 0);
    dots.set(3, 3);
    dots.set(4, 0);
    dots.set(0, -1);
    assertEquals("⡀", dots.at(0, 0));
    assertEquals("⠈", dots.at(1, 0));
    Dots others = new Dots(2, 1);
    assertFalse(others.has(0, 0));
    assertEquals(" ", others.at(0, 0));
    others.set(1, 0);
    assertEquals("⣀", Dots.both(dots, others, 0, 0));
  }

  @Test
  void lettersGoOnAfterZ() {
    assertEquals("a", MatrixFigure.letter(0));
    assertEquals("z", MatrixFigure.letter(25));
    assertEquals("aa", MatrixFigure.letter(26));
    assertEquals("ba", MatrixFigure.letter(52));
  }
}
