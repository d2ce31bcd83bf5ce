package org.lunheng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "0, '0'",
    "999, '999'",
    "1000, '1,000'",
    "-999, '-999'",
    "-1000, '-1,000'",
    "1234567, '1,234,567'"
  })
  void putsCommasBetweenThousands(long number, String grouped) {
    assertEquals(grouped, Numbers.grouped(number));
  }

  @Test
  void groupsAsTheFormatterDoes() {
    for (long number = 1; number > 0; number *= 10) {
      assertEquals(String.format(Locale.ROOT, "%,d", number), Numbers.grouped(number));
      assertEquals(String.format(Locale.ROOT, "%,d", 1 - number), Numbers.grouped(1 - number));
    }
  }
}
